import type { EventEmitter } from "node:events";

/**
 * Waits for modules to load before a caller's stream is used. Nothing listens to the stream yet, so an error would
 * crash the process; the error is held, and the stream's consumer finds it in `errored`.
 */
export async function holdingErrors<Loaded>(given: unknown, loading: Promise<Loaded>): Promise<Loaded> {
  const stream = given as Partial<EventEmitter> | null | undefined;
  if (typeof stream?.on !== "function" || typeof stream.off !== "function") return loading;
  stream.on("error", hold);
  try {
    return await loading;
  } finally {
    stream.off("error", hold);
  }
}

function hold(): void {}
