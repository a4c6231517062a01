import { mkdirSync } from "node:fs";
import { access, appendFile, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAbortError, isTucuxiError } from "../../../../../src/index.js";
import type { TransferProgress } from "../../../../../src/s3/index.js";
import { content, place, ranged } from "../../../../support/s3/download-place.js";

const PARTIAL = ".target.tucuxi-partial";
const STATE = `${PARTIAL}.json`;
const resuming = { ...ranged, resume: true };

/** A download that was aborted about halfway. */
async function halfway(body: Buffer = content) {
  const at = await place(body);
  const controller = new AbortController();
  at.store.fault = ({ count }) => (count === 1 ? { stallAfter: 30_000 } : undefined);
  const onProgress = ({ transferredBytes }: TransferProgress): void => {
    if (transferredBytes > 50_000) controller.abort();
  };
  const options = { ...resuming, onProgress, abortSignal: controller.signal };
  const error: unknown = await at.object
    .downloadFile(at.path, {}, options)
    .catch((thrown: unknown) => thrown);
  expect(isAbortError(error)).toBe(true);
  expect((await at.names()).sort()).toEqual([PARTIAL, STATE]);
  at.store.fault = () => undefined;
  at.store.requests.length = 0;
  return { ...at, partial: join(at.folder, PARTIAL), state: join(at.folder, STATE) };
}

type Halfway = Awaited<ReturnType<typeof halfway>>;

/** How many bytes were requested since then. */
const requestedBytes = ({ store }: Halfway): number =>
  store.requests.reduce((bytes, { method, headers }) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    if (method !== "GET") return bytes;
    return bytes + (first === undefined ? content.length : Number(last) - Number(first) + 1);
  }, 0);

describe("resume", () => {
  it("requests only the missing bytes, of the same object", async () => {
    const at = await halfway();
    const reports: TransferProgress[] = [];
    const result = await at.object.downloadFile(
      at.path,
      {},
      { ...resuming, onProgress: (step) => reports.push(step) },
    );
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
    expect(result).toMatchObject({ size: content.length, verifiedBy: "CRC32", eTag: at.store.eTag });
    expect(requestedBytes(at)).toBeLessThan(content.length / 2);
    const reads = at.store.requests.filter(({ method }) => method === "GET");
    expect(reads.every(({ headers }) => headers["if-match"] === at.store.eTag)).toBe(true);
    expect(reports[0]?.transferredBytes).toBeGreaterThan(content.length / 2);
    expect(await at.names()).toEqual(["target"]);
  });

  it("leaves the target unchanged until everything has arrived", async () => {
    const at = await halfway();
    await writeFile(at.path, "earlier");
    at.store.fault = ({ method }) => (method === "GET" ? { status: 403 } : undefined);
    await expect(at.object.downloadFile(at.path, {}, resuming)).rejects.toBeInstanceOf(Error);
    expect(await readFile(at.path, "utf8")).toBe("earlier");
    at.store.fault = () => undefined;
    await at.object.downloadFile(at.path, {}, resuming);
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
  });

  it("keeps the partial file if the service is unavailable", async () => {
    const at = await halfway();
    at.store.fault = () => ({ status: 500 });
    await expect(at.object.downloadFile(at.path, {}, resuming)).rejects.toBeInstanceOf(Error);
    expect((await at.names()).sort()).toEqual([PARTIAL, STATE]);
    at.store.fault = () => undefined;
    at.store.requests.length = 0;
    await at.object.downloadFile(at.path, {}, resuming);
    expect(requestedBytes(at)).toBeLessThan(content.length / 2);
  });

  it.each<[string, (at: Halfway) => Promise<unknown>]>([
    ["the object has changed", async ({ store }) => store.replace(Buffer.alloc(content.length, 1))],
    ["the saved state is not JSON", ({ state }) => writeFile(state, "{")],
    ["the saved state is invalid", ({ state }) => writeFile(state, '{"format":"x","ranges":[[5,1,""]]}')],
    ["there is no saved state", ({ state }) => truncate(state)],
    ["the partial file is empty", ({ partial }) => truncate(partial)],
  ])("starts over if %s", async (_, change) => {
    const at = await halfway();
    await change(at);
    await at.object.downloadFile(at.path, {}, resuming);
    expect(Buffer.from(await at.object.bytes()).compare(await readFile(at.path))).toBe(0);
    expect(requestedBytes(at)).toBeGreaterThanOrEqual(content.length);
    expect(await at.names()).toEqual(["target"]);
  });

  it("starts over for another object with the same path", async () => {
    const at = await halfway();
    await at.bucket.object("other").downloadFile(at.path, {}, resuming);
    expect(at.store.reads[0]).toBeUndefined();
    expect(await at.names()).toEqual(["target"]);
  });

  it.each<[string, (at: Halfway) => Promise<unknown>]>([
    [
      "a byte of the file changed",
      async ({ partial }) => {
        const bytes = await readFile(partial);
        bytes[29_000] = (bytes[29_000] ?? 0) ^ 1;
        await writeFile(partial, bytes);
      },
    ],
    ["the file was truncated", ({ partial }) => truncate(partial, 20_000)],
    ["the file grew", ({ partial }) => appendFile(partial, Buffer.alloc(content.length))],
  ])("discards wrong bytes if %s", async (_, change) => {
    const at = await halfway();
    await change(at);
    expect(await at.object.downloadFile(at.path, {}, resuming)).toMatchObject({ verifiedBy: "CRC32" });
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
  });

  it.each([
    ["", undefined],
    [", next to an invalid state", "{}"],
  ])("ignores a larger file of unknown origin%s", async (_, state) => {
    const at = await place(content);
    await writeFile(join(at.folder, PARTIAL), Buffer.alloc(2 * content.length));
    if (state !== undefined) await writeFile(join(at.folder, STATE), state);
    await at.object.downloadFile(at.path, {}, resuming);
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
    expect(await at.names()).toEqual(["target"]);
  });

  it("ignores a partial file of a larger object with the same path", async () => {
    const at = await halfway(Buffer.concat([content, content]));
    at.store.replace(content);
    await at.bucket.object("other").downloadFile(at.path, {}, resuming);
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
  });

  it("asks again whether the object is unchanged if there is no response", async () => {
    const at = await halfway();
    at.store.fault = ({ count }) => (count === 1 ? { stallAfter: -1 } : undefined);
    await at.object.downloadFile(at.path, {}, { ...resuming, idleTimeout: 200 });
    expect(at.store.requests.slice(0, 2).map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
    expect(requestedBytes(at)).toBeLessThan(content.length / 2);
  });

  it.each([225, 226, 239, 240, 255])("accepts a name of %i bytes", async (length) => {
    const { object, store, folder, names } = await place(content);
    const path = join(folder, "n".repeat(length));
    store.fault = ({ first }) => (first === undefined ? { dropAfter: 50_000 } : { status: 403 });
    const error: unknown = await object.downloadFile(path, {}, resuming).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(await names()).toHaveLength(2);
    store.fault = () => undefined;
    await object.downloadFile(path, {}, resuming);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(await names()).toHaveLength(1);
  });

  it("leaves nothing behind and reports the failure if the state cannot be saved", async () => {
    const { object, store, path, folder, names } = await place(content);
    store.fault = ({ first }) => {
      if (first === undefined) return { dropAfter: 50_000 };
      // No file can take its place.
      mkdirSync(join(folder, STATE, "x"), { recursive: true });
      return { status: 403 };
    };
    const error: unknown = await object.downloadFile(path, {}, resuming).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(await names()).toEqual([STATE]);
  });

  it("succeeds if the file is complete but the saved state cannot be removed", async () => {
    const { object, store, path, folder } = await place(content);
    store.fault = () => void mkdirSync(join(folder, STATE, "x"), { recursive: true });
    await object.downloadFile(path, {}, resuming);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it("keeps nothing that cannot be resumed", async () => {
    const at = await place(content);
    at.store.fault = ({ first }) => (first === undefined ? undefined : { flip: 1 });
    const error: unknown = await at.object
      .downloadFile(at.path, {}, resuming)
      .catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ChecksumMismatch")).toBe(true);
    expect(await at.names()).toEqual([]);

    at.store.fault = () => ({ status: 404 });
    await expect(at.object.downloadFile(at.path, {}, resuming)).rejects.toBeInstanceOf(Error);
    expect(await at.names()).toEqual([]);

    at.store.fault = () => ({ headers: { etag: undefined }, dropAfter: 20_000 });
    await expect(at.object.downloadFile(at.path, {}, resuming)).rejects.toBeInstanceOf(Error);
    expect(await at.names()).toEqual([]);
  });

  it("allows one call at a time", async () => {
    const at = await place(content);
    const results = await Promise.allSettled([1, 2].map(() => at.object.downloadFile(at.path, {}, resuming)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { code: "EBUSY", path: at.path },
    });
    expect(Buffer.compare(await readFile(at.path), content)).toBe(0);
    await at.object.downloadFile(at.path, {}, resuming);
  });

  it("does not happen without the option", async () => {
    const at = await halfway();
    await at.object.downloadFile(at.path, {}, ranged);
    await access(at.partial);
    expect(at.store.reads[0]).toBeUndefined();
  });

  it("handles an empty object", async () => {
    const at = await place("");
    await at.object.downloadFile(at.path, {}, resuming);
    expect(await at.names()).toEqual(["target"]);
  });
});
