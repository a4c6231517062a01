import { readFile } from "node:fs/promises";
import { Agent } from "node:http";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { content, place, ranged } from "../../../../support/s3/download-place.js";
import { compositeOf, evenSizes } from "../../../../support/s3/object-checksums.js";
import type { SeenRangeRequest } from "../../../../../servers/s3-server/stores/range-store.js";

const clients: S3Resource[] = [];

// No delays between attempts.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

afterEach(() => {
  vi.restoreAllMocks();
  for (const s3 of clients.splice(0)) s3.meta.client.destroy();
});

/** A store, and a client for it with this many connections. */
async function narrowPlace(maxSockets: number, body: string | Uint8Array = content) {
  const at = await place(body);
  const httpAgent = new Agent({ keepAlive: true, maxSockets });
  const s3 = new S3Resource({ ...at.store.config, requestHandler: new NodeHttpHandler({ httpAgent }) });
  clients.push(s3);
  return { ...at, bucket: s3.bucket("photos") };
}

const stalls = (...counts: number[]) => {
  return ({ count }: SeenRangeRequest) => (counts.includes(count) ? { stallAfter: -1 } : undefined);
};

const beBusy = (milliseconds: number): true => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  return true;
};

const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("It should have failed."),
    (error: unknown) => error,
  );

describe("a response that does not begin", () => {
  it("is requested again", async () => {
    const { object, store, path } = await place(content);
    store.fault = stalls(1, 2);
    await object.downloadFile(path, {}, { idleTimeout: 200 });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(store.requests).toHaveLength(3);
  });

  it.each([
    ["idleTimeout", { idleTimeout: 100 }],
    ["requestTimeout", { requestTimeout: 100 }],
  ])("within the %s is requested numDownloadAttempts times", async (_, time) => {
    const { object, store, path, names } = await place(content);
    store.fault = () => ({ stallAfter: -1 });
    const error = await failure(
      object.downloadFile(path, {}, { ...time, config: { numDownloadAttempts: 3 } }),
    );
    expect(isTucuxiError(error, "TimedOut")).toBe(true);
    expect(store.requests).toHaveLength(3);
    expect(await names()).toEqual([]);
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("because the service fails is retried by the SDK only", async () => {
    const { object, store, path } = await place(content);
    store.fault = () => ({ status: 503 });
    await failure(object.downloadFile(path));
    expect(store.requests).toHaveLength(1);
  });

  it("is not abandoned before a busy thread has checked for it", async () => {
    const { object, store, path } = await place("hello");
    const config = { numDownloadAttempts: 1 };
    let isBusy = false;
    store.fault = () => {
      // As soon as the response has been sent.
      if (!isBusy) setImmediate(() => (isBusy = beBusy(150)));
      return undefined;
    };
    await object.downloadFile(path, {}, { idleTimeout: 100, config });
    expect(isBusy).toBe(true);
  });

  it("is awaited until the caller aborts", async () => {
    const { object, store, path } = await place(content);
    store.fault = stalls(1);
    const abortSignal = AbortSignal.timeout(100);
    const error = await failure(object.downloadFile(path, {}, { idleTimeout: 0, abortSignal }));
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(store.requests).toHaveLength(1);
  });
});

describe("the part size of a composite checksum", () => {
  const parts = evenSizes(30_000);
  const composite = async () => {
    const at = await place(content);
    at.store.partSizes = parts;
    at.store.checksum = { "x-amz-checksum-crc32": compositeOf("CRC32", parts) };
    return at;
  };

  it("is requested again if no response arrives, while others may use the connection", async () => {
    const { object, store, path } = await composite();
    let stalled = 0;
    store.fault = ({ method }) => (method === "HEAD" && stalled++ === 0 ? { stallAfter: -1 } : undefined);
    expect(await object.downloadFile(path, {}, { ...ranged, idleTimeout: 1_500 })).toMatchObject({
      verifiedBy: "CRC32",
    });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    // The first response was abandoned and requested again.
    expect(store.requests.map(({ method }) => method).slice(0, 3)).toEqual(["GET", "HEAD", "HEAD"]);
    expect(store.reads).toContain(0);
  });

  it.each([
    ["fails the download if it cannot be read", { status: 500 }],
    ["fails the download if there is no response", { stallAfter: -1 }],
  ])("%s", async (_, fault) => {
    const { object, store, path, names } = await composite();
    store.fault = ({ method }) => (method === "HEAD" ? fault : undefined);
    const options = { idleTimeout: 100, config: { numDownloadAttempts: 2 } };
    await failure(object.downloadFile(path, {}, options));
    expect(await names()).toEqual([]);
    await failure(object.download(new PassThrough(), {}, options));
    await expect.poll(() => store.sockets.size).toBeLessThan(2);
  });

  it.each([400, 403, 501])("leaves the download unverified if refused with a %i", async (status) => {
    const { object, store, path } = await composite();
    store.fault = ({ method }) => (method === "HEAD" ? { status } : undefined);
    expect(await object.downloadFile(path)).toMatchObject({ verifiedBy: undefined });
  });

  it("reaches more concurrent downloads than there are connections", async () => {
    const { bucket, store, folder } = await narrowPlace(2);
    store.partSizes = parts;
    store.checksum = { "x-amz-checksum-crc32": compositeOf("CRC32", parts) };
    const streams = [new PassThrough(), new PassThrough()];
    const files = [join(folder, "0"), join(folder, "1")];
    const results = await Promise.all([
      ...streams.map((stream) => bucket.download("k", stream, {}, ranged)),
      ...files.map((path) => bucket.downloadFile("k", path, {}, ranged)),
      ...streams.map(async (stream) => ({ bytes: await buffer(stream) })),
    ]);
    for (const result of results.slice(0, 4)) expect(result).toMatchObject({ verifiedBy: "CRC32" });
    for (const result of results.slice(4)) expect(result).toEqual({ bytes: content });
    for (const path of files) expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });
});

describe("more concurrent downloads than the client has connections", () => {
  it("wait for one another without timing out", async () => {
    const { bucket, store, folder } = await narrowPlace(1, "hello");
    store.fault = () => ({ holdAfter: { bytes: 1, until: sleep(150) } });
    const config = { numDownloadAttempts: 1 };
    const paths = Array.from({ length: 6 }, (_, index) => join(folder, String(index)));
    await Promise.all(paths.map((path) => bucket.downloadFile("k", path, {}, { idleTimeout: 300, config })));
    expect(store.requests).toHaveLength(6);
    expect(await Promise.all(paths.map((path) => readFile(path, "utf8")))).toEqual(paths.map(() => "hello"));
  });

  it("do not use up the attempts of their ranges", async () => {
    const { bucket, store, folder } = await narrowPlace(2);
    store.fault = () => ({ holdAfter: { bytes: 10, until: sleep(100) } });
    const config = { ...ranged.config, numDownloadAttempts: 1 };
    const paths = Array.from({ length: 3 }, (_, index) => join(folder, String(index)));
    await Promise.all(paths.map((path) => bucket.downloadFile("k", path, {}, { idleTimeout: 250, config })));
    for (const path of paths) expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it("still detect one that has a connection and stalls", async () => {
    const { bucket, store, folder } = await narrowPlace(1, "hello");
    store.fault = stalls(1);
    const paths = Array.from({ length: 3 }, (_, index) => join(folder, String(index)));
    await Promise.all(paths.map((path) => bucket.downloadFile("k", path, {}, { idleTimeout: 200 })));
    expect(store.requests).toHaveLength(4);
  });
});
