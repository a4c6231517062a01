import type { EventEmitter } from "node:events";

/**
 * Waits for what is loaded before a stream of the caller is used. Nobody listens to the stream yet, so that an error of it would
 * end the process; it is held, and who uses the stream finds it in `errored`.
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
