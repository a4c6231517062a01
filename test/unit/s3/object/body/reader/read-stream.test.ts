import { setImmediate } from "node:timers/promises";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readStream } from "../../../../../../src/s3/object/body/reader/read-stream.js";

const { signal } = new AbortController();

function read(stream: PassThrough): { readonly chunks: string[]; readonly end: Promise<string> } {
  const chunks: string[] = [];
  const take = (chunk: unknown): undefined => void chunks.push(String(chunk));
  const end = readStream(stream, take, { idleTimeout: 1_000, signal, releasesUnread: false });
  return {
    chunks,
    end: end.then(
      () => "ended",
      (error: Error) => error.message,
    ),
  };
}

describe.each(["objects, as in Node", "numbers, as in browsers and older workers"])(
  "the timeout of a body, if timers are %s",
  (kind) => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      if (kind.startsWith("objects")) return;
      const timers = globalThis.setTimeout;
      const numbered = (...given: Parameters<typeof timers>): number => Number(timers(...given));
      vi.stubGlobal("setTimeout", numbered);
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    });

    it("starts again with each chunk, and ends the read if none arrives", async () => {
      const stream = new PassThrough();
      const { chunks, end } = read(stream);
      for (const chunk of ["a", "b", "c"]) {
        stream.write(chunk);
        await setImmediate();
        vi.advanceTimersByTime(900);
      }
      expect(chunks).toEqual(["a", "b", "c"]);
      vi.advanceTimersByTime(100);
      expect(await end).toBe("No bytes arrived for 1000 ms.");
      expect(vi.getTimerCount()).toBe(0);
    });
  },
);
