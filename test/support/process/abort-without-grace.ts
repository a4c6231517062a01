import { vi } from "vitest";

/** Aborts, and ends the time for which a call then still waits for the response to what it has sent (`withGrace`). */
export function abortWithoutGrace(controller: AbortController): void {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    controller.abort();
    vi.runAllTimers();
  } finally {
    vi.useRealTimers();
  }
}
