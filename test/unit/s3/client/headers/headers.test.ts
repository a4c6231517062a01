import { writeFileSync } from "node:fs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StrictStore } from "../../../../../servers/s3-server/strict/strict-store.js";
import { isTucuxiError } from "../../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const folder = useTemporaryDirectory();
let store: StrictStore;
let s3: S3Resource;
beforeEach(async () => {
  store = await StrictStore.start();
  s3 = new S3Resource(store.config);
});
afterEach(() => store[Symbol.asyncDispose]());

/** As Node shows the bytes of a UTF-8 string in a header. */
const bytes = (text: string) => Buffer.from(text).toString("latin1");
const stored = (key: string) => store.objects.get(`b/${key}`)?.headers ?? {};
const small = Buffer.from("hello");
const inParts = { config: { multipartThreshold: 1 } };

type Headers = {
  ContentDisposition?: string;
  CacheControl?: string;
  ContentLanguage?: string;
  ContentType?: string;
};

const writes: [string, (object: S3Object, headers: Headers) => Promise<unknown>][] = [
  ["put", (object, headers) => object.put({ Body: small, ...headers })],
  ["write", (object, headers) => object.write("hello", headers)],
  ["upload", (object, headers) => object.upload(small, headers)],
  ["upload in parts", (object, headers) => object.upload(small, headers, inParts)],
  ["copy", (object, headers) => object.copy({ Bucket: "b", Key: "small" }, headers)],
  ["copy in parts", (object, headers) => object.copy({ Bucket: "b", Key: "small" }, headers, inParts)],
  [
    "copyFrom",
    (object, headers) => object.copyFrom({ CopySource: "b/small", MetadataDirective: "REPLACE", ...headers }),
  ],
  ["initiateMultipartUpload", (object, headers) => object.initiateMultipartUpload(headers)],
];

describe.each(writes)("%s", (_, write) => {
  beforeEach(async () => {
    await s3.object("b", "small").put({ Body: small });
    store.requests.length = 0;
  });

  it.each([
    ["é", 'attachment; filename="é.pdf"'],
    ["€", 'attachment; filename="€.pdf"'],
    ["报告", 'attachment; filename="报告.pdf"'],
    ["an emoji", 'attachment; filename="😀.pdf"'],
  ])("sends a header with %s in UTF-8, with a valid signature", async (_text, ContentDisposition) => {
    await write(s3.object("b", "k"), { ContentDisposition, CacheControl: "é", ContentLanguage: "日" });
    const sent = store.requests.find(({ headers }) => headers["content-disposition"]);
    expect(sent?.headers).toMatchObject({
      "content-disposition": bytes(ContentDisposition),
      "cache-control": bytes("é"),
      "content-language": bytes("日"),
    });
  });

  it.each([
    ["a line break", "a\nb", "control characters"],
    ["a NUL", "a\0b", "control characters"],
    ["half a surrogate pair", "a\ud800b", "well-formed"],
    ["a narrow space, as in the names of screenshots", "10.12\u202fPM", "space"],
    ["a non-breaking space", "a\u00a0b", "space"],
  ])("refuses a header with %s by its member's name, before any request", async (_text, text, why) => {
    for (const member of ["ContentDisposition", "CacheControl", "ContentType"] as const) {
      const error: unknown = await write(s3.object("b", "k"), { [member]: text }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain(member);
      expect((error as Error).message).toContain(why);
    }
    expect(store.requests).toEqual([]);
  });
});

/** An object whose headers another client has set. */
async function putObject(key: string, headers: Record<string, string>): Promise<void> {
  await s3.object("b", key).upload(small);
  const object = store.objects.get(`b/${key}`);
  if (object) store.objects.set(`b/${key}`, { ...object, headers: { ...object.headers, ...headers } });
  store.requests.length = 0;
}

describe("the headers of a source object", () => {
  const raw = {
    "content-disposition": bytes('attachment; filename="é.pdf"'),
    "x-amz-meta-name": bytes("é"),
    "x-amz-meta-other": "x",
    expires: "soon",
  };

  it.each([
    ["in one request", {}],
    ["in parts", inParts],
  ])("stay unchanged byte by byte if a copy %s changes others", async (_, options) => {
    await putObject("from", raw);
    await s3.object("b", "to").copy(s3.object("b", "from"), { CacheControl: "no-cache" }, options);
    expect(stored("to")).toMatchObject({ ...raw, "cache-control": "no-cache" });
  });

  it("stay unchanged byte by byte if metadata are updated", async () => {
    await putObject("k", raw);
    await s3.object("b", "k").updateMetadata({ author: "me" });
    expect(stored("k")).toMatchObject({ ...raw, "x-amz-meta-author": "me" });
    await s3.object("b", "k").updateMetadata({ name: null, other: "y" });
    expect(stored("k")).not.toHaveProperty("x-amz-meta-name");
    expect(stored("k")).toMatchObject({
      "content-disposition": raw["content-disposition"],
      "x-amz-meta-other": "y",
    });
  });

  it.each([
    ["ContentDisposition", { "content-disposition": "\xe9.pdf" }, { ContentDisposition: "e.pdf" }],
    ['metadata "name"', { "x-amz-meta-name": "\xe9" }, { Metadata: { name: "e" } }],
    ["Expires", { expires: "\xe9" }, { Expires: new Date(0) }],
    ["ContentLanguage", { "content-language": bytes("a\u00a0b") }, { ContentLanguage: "de" }],
  ])("are named in the error if they cannot be signed: %s", async (name, headers, instead) => {
    await putObject("from", headers);
    const from = s3.object("b", "from");
    const error: unknown = await s3
      .object("b", "to")
      .copy(from, { CacheControl: "x" })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(`${name} of S3Object(bucketName="b", key="from")`);
    expect(store.operations).toEqual(["HeadObject"]);
    // CopyObject itself copies them, and the input replaces them.
    await s3.object("b", "to").copy(from);
    await s3.object("b", "to").copy(from, { CacheControl: "x", ...instead });
  });

  it("need not be valid if an update replaces them", async () => {
    await putObject("k", { "x-amz-meta-name": "\xe9" });
    await expect(s3.object("b", "k").updateMetadata({ a: "1" })).rejects.toThrow(
      'metadata "name" of S3Object',
    );
    await s3.object("b", "k").updateMetadata({ Name: "e" });
    expect(stored("k")).toMatchObject({ "x-amz-meta-name": "e" });
  });
});

it("an update of metadata refuses an invalid header before any request", async () => {
  const updating = s3.object("b", "k").updateMetadata({ a: "1" }, { ContentDisposition: "\n" });
  await expect(updating).rejects.toThrow(
    "ContentDisposition becomes a header, and contains control characters",
  );
  expect(store.requests).toEqual([]);
});

describe("metadata", () => {
  it("is refused by name if it is not ASCII, as in boto3", async () => {
    for (const Metadata of [{ name: "é" }, { é: "name" }]) {
      await expect(s3.object("b", "k").upload(small, { Metadata })).rejects.toThrow(
        /metadata "(name|é)" is not ASCII/,
      );
    }
    await expect(s3.object("b", "k").updateMetadata({ name: "é" })).rejects.toThrow(
      'metadata "name" is not ASCII',
    );
    expect(store.requests).toEqual([]);
  });
});

it("a client of the caller's sends them in the same way", async () => {
  const own = new S3Resource({ client: new S3Client(store.config) }).object("b", "k");
  await own.upload(small, { ContentDisposition: "é" });
  await own.updateMetadata({ author: "me" });
  expect(stored("k")["content-disposition"]).toBe(bytes("é"));
});

it("a client that uses fetch sends them in the same way", async () => {
  const requestHandler = new FetchHttpHandler();
  await new S3Resource({ ...store.config, requestHandler })
    .object("b", "k")
    .upload(small, { ContentDisposition: "报" });
  expect(stored("k")["content-disposition"]).toBe(bytes("报"));
});

it("each attempt has a signature of its own", async () => {
  const flaky = await StrictStore.start({
    answer: (_, { requests }) => (requests.length === 1 ? { status: 503 } : undefined),
  });
  await new S3Resource({ ...flaky.config, maxAttempts: 2 })
    .object("b", "k")
    .put({ Body: "x", ContentDisposition: "é" });
  expect(flaky.objects.get("b/k")?.headers["content-disposition"]).toBe(bytes("é"));
  await flaky[Symbol.asyncDispose]();
});

function dispositionOf({ path }: { path: string }) {
  return { ContentDisposition: path.endsWith("b") ? "\n" : "é" };
}

it("a file with an invalid header is the only one of its directory that fails", async () => {
  for (const name of ["a", "b", "c"]) writeFileSync(folder.at(name), name);
  const error: unknown = await s3
    .bucket("b")
    .uploadDirectory(folder.at("."), { input: dispositionOf, concurrency: 1 })
    .catch((reason: unknown) => reason);
  if (!isTucuxiError(error, "DirectoryTransferFailed")) throw error;
  expect(error.report.counts).toMatchObject({ transferred: 2, failed: 1 });
});
