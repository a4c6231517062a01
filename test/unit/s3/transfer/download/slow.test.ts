import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isAbortError } from "../../../../../src/index.js";
import { content, place } from "../../../../support/s3/download-place.js";

const MIB = 1024 * 1024;

describe("a slow target stream", () => {
  it("is waited for, however often the connection drops", async () => {
    const large = Buffer.alloc(5 * MIB, content);
    const { object, store } = await place(large);
    store.fault = () => ({ dropAfter: 1.5 * MIB });
    const chunks: Buffer[] = [];
    const sink = new Writable({
      highWaterMark: 2_000,
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(Buffer.from(chunk));
        setTimeout(done, 1);
      },
    });
    const config = { numDownloadAttempts: 50, multipartChunksize: 2 * MIB, maxConcurrency: 2 };
    expect(await object.download(sink, {}, { config })).toMatchObject({ verifiedBy: "CRC32" });
    expect(Buffer.compare(Buffer.concat(chunks), large)).toBe(0);
    expect(store.requests.length).toBeGreaterThan(3);
    expect(sink.listenerCount("drain")).toBe(0);
  });

  it("does not keep an aborted download alive whose part is complete and waiting", async () => {
    const part = MIB + 1_000;
    const { object, store } = await place(Buffer.alloc(3 * MIB));
    const controller = new AbortController();
    const until = sleep(200);
    store.fault = ({ count }) =>
      count === 1
        ? { holdAfter: { bytes: 1_000, until } }
        : { holdAfter: { bytes: 0, until: new Promise(() => {}) } };
    const stuck = new Writable({ highWaterMark: 1, write: () => {} });
    setTimeout(() => controller.abort(), 500);
    const config = { multipartThreshold: part, multipartChunksize: part, maxConcurrency: 2 };
    const call = object.download(stuck, {}, { config, abortSignal: controller.signal });
    expect(isAbortError(await call.catch((error: unknown) => error))).toBe(true);
    await expect.poll(() => store.sockets.size).toBe(0);
  });
});
