import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { RangeFault } from "../../../../../servers/s3-server/stores/range-store.js";
import { isTucuxiError } from "../../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";
import { content, place } from "../../../../support/s3/download-place.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

type Read = (object: S3Object, path: string) => Promise<unknown>;

const readers: readonly (readonly [string, Read])[] = [
  ["bytes", (object) => object.bytes()],
  ["open", async (object) => (await object.open()).body.toArray()],
  ["stream", (object) => object.stream().toArray()],
  ["download", (object) => object.download(new Writable({ write: (_, __, done) => done() }))],
  ["downloadFile", (object, path) => object.downloadFile(path)],
  ["downloadFile, resumable", (object, path) => object.downloadFile(path, {}, { resume: true })],
];

/** Headers that a proxy's page lacks. */
const BARE = { etag: undefined, "x-amz-checksum-crc32": undefined, "x-amz-checksum-type": undefined };
const CHUNKED = { ...BARE, "content-length": undefined };

const only =
  (headers: RangeFault["headers"]) =>
  ({ method }: { readonly method: string }): RangeFault =>
    method === "GET" ? { headers: headers! } : {};

async function refused(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  return isTucuxiError(error, "BodyInterrupted") ? error.message : `no: ${String(error)}`;
}

describe.each(readers)("a response that lacks known properties of the object is refused by %s", (_, read) => {
  it.each([
    ["an empty body without a length", "", CHUNKED],
    ["an empty body of length 0", "", BARE],
    ["a page of another length", "<html>", BARE],
    ["a page without a length", "<html>", CHUNKED],
  ])("%s", async (__, page, headers) => {
    const { object, store, path, names } = await place(content);
    await object.load();
    store.replace(page);
    store.fault = only(headers);
    await expect(refused(read(object, path))).resolves.toMatch(/said to have 95500|no ETag|tried/);
    expect((await names()).filter((name) => name === "target")).toEqual([]);
  });

  it("even with the object's ETag", async () => {
    const { object, store, path } = await place(content);
    await object.load();
    const { eTag } = store;
    store.replace("short");
    store.fault = only({ ...BARE, etag: eTag });
    await expect(refused(read(object, path))).resolves.toMatch(
      "5 bytes, but the object was said to have 95500",
    );
  });

  it("but not if the object has been replaced", async () => {
    const { object, store, path } = await place(content);
    await object.load();
    store.replace("");
    await expect(read(object, path)).resolves.toBeDefined();
  });

  it.each([
    ["of length 0", BARE],
    ["without a length", CHUNKED],
  ])(
    "nor, if nothing was known before, a response %s without properties of an object",
    async (__, headers) => {
      const { object, store, path } = await place("");
      store.fault = only(headers);
      await expect(refused(read(object, path))).resolves.toMatch(
        "The response is empty, without any header of an object.",
      );
    },
  );
});

describe("a directory", () => {
  const directory = useTemporaryDirectory();

  it.each(["downloadDirectory", "syncTo"] as const)(
    "keeps its files when a response is empty: %s",
    async (method) => {
      const listing =
        '<ListBucketResult><Contents><Key>a</Key><Size>5</Size><ETag>"x"</ETag></Contents><KeyCount>1</KeyCount></ListBucketResult>';
      const requestHandler = new StubHandler(({ query }) =>
        query["list-type"] === "2" ? { body: listing } : { body: "", headers: { etag: "" } },
      );
      const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
      const s3 = new S3Resource({ region: "us-east-1", credentials, requestHandler, maxAttempts: 1 });
      const file = join(directory.path, "a");
      await writeFile(file, "before it");
      await expect(s3.bucket("photos")[method](directory.path)).rejects.toMatchObject({
        code: "DirectoryTransferFailed",
        report: { failed: [{ key: "a", code: "BodyInterruptedError" }] },
      });
      expect(await readFile(file, "utf8")).toBe("before it");
      expect(await readdir(directory.path)).toEqual(["a"]);
    },
  );
});
