import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dialects } from "../../../servers/s3-server/strict/dialects.js";
import { StrictStore } from "../../../servers/s3-server/strict/strict-store.js";
import { type Bucket, S3Resource } from "../../../src/s3/index.js";
import { useTemporaryDirectory } from "../../support/directory/temporary-directory.js";

const MIB = 1024 * 1024;
const small = Buffer.from("hello");
// Two parts.
const large = Buffer.alloc(6 * MIB, "0123456789abcdef!");
const inParts = { config: { multipartThreshold: 5 * MIB, multipartChunksize: 5 * MIB } };
const folder = useTemporaryDirectory();

/** The name of a store on the page, if it differs from the short name. */
const DOCUMENTED: Readonly<Record<string, string>> = { GCS: "Google Cloud Storage" };

async function* chunks(): AsyncGenerator<Buffer> {
  for (let at = 0; at < large.length; at += 3 * MIB) yield large.subarray(at, at + 3 * MIB);
}

describe.each(dialects)("a store that behaves like $name", ({ settings, ...dialect }) => {
  let store: StrictStore;
  let bucket: Bucket;
  beforeAll(async () => {
    store = await StrictStore.start(dialect);
    bucket = new S3Resource({ ...store.config, ...settings }).bucket("b");
    await bucket.object("small").put({ Body: small, ContentType: "text/plain", Metadata: { by: "me" } });
    await bucket.object("large").upload(Readable.from(chunks()), { Metadata: { by: "me" } }, inParts);
  });
  afterAll(() => store[Symbol.asyncDispose]());
  const stored = (key: string) => store.objects.get(`b/${key}`);

  it("accepts writes", async () => {
    await bucket.object("text").write("hello");
    await bucket.object("bytes").upload(small, {}, { config: { multipartThreshold: 1 } });
    expect(stored("large")?.body.equals(large)).toBe(true);
    expect(stored("bytes")?.body.toString()).toBe("hello");
    expect(stored("text")?.body.toString()).toBe("hello");
    expect([...store.uploads]).toEqual([]);
  });

  it("copies objects of any size, and returns their size", async () => {
    expect(await bucket.object("a").copy(bucket.object("small"))).toMatchObject({ size: 5 });
    expect(await bucket.object("b").copy(bucket.object("large"), {}, inParts)).toMatchObject({
      size: large.length,
    });
    expect(stored("a")).toMatchObject({
      body: small,
      headers: { "content-type": "text/plain", "x-amz-meta-by": "me" },
    });
    expect(stored("b")?.body.equals(large)).toBe(true);
    expect(stored("b")?.headers).toMatchObject({ "x-amz-meta-by": "me" });
    expect([...store.uploads]).toEqual([]);
  });

  it("copies with changed metadata, and onto itself", async () => {
    const other = { ContentType: "text/x" };
    await bucket.object("a").copy(bucket.object("small"), other);
    await bucket.object("b").copy(bucket.object("large"), other, inParts);
    await bucket.object("self").copy(bucket.object("small"));
    await bucket.object("self").copy(bucket.object("self"), other);
    await bucket.object("c").copyFrom({ CopySource: "b/small" });
    for (const key of ["a", "b", "self"]) {
      expect(stored(key)?.headers).toMatchObject({ "content-type": "text/x", "x-amz-meta-by": "me" });
    }
  });

  it("updates metadata", async () => {
    await bucket.object("changed").copy(bucket.object("small"));
    await bucket.object("changed").updateMetadata({ author: "you" });
    expect(stored("changed")?.headers).toMatchObject({
      "content-type": "text/plain",
      "x-amz-meta-by": "me",
      "x-amz-meta-author": "you",
    });
  });

  it("can be read", async () => {
    expect(await bucket.object("small").text()).toBe("hello");
    expect(await bucket.object("small").exists()).toBe(true);
    await bucket.downloadFile("large", folder.at("large"), {}, inParts);
    expect(readFileSync(folder.at("large")).equals(large)).toBe(true);
    const objects = await bucket.objects.filter({ Prefix: "l" }).toArray();
    expect(objects.map(({ key, size }) => [key, size])).toEqual([["large", large.length]]);
  });

  it("supports deletes and syncs", async () => {
    mkdirSync(folder.at("d"));
    writeFileSync(folder.at("d/a"), "x");
    await bucket.syncFrom(folder.at("d"), { prefix: "d" });
    expect(stored("d/a")?.body.toString()).toBe("x");
    await bucket.objects.filter({ Prefix: "d/" }).delete();
    await bucket.object("gone").write("x");
    await bucket.object("gone").deleteIfExists();
    expect([stored("d/a"), stored("gone")]).toEqual([undefined, undefined]);
    expect(stored("small")).toBeDefined();
  });
});

describe("a store's setting", () => {
  const page = readFileSync(
    new URL("../../../docs/services/s3/compatible-stores.md", import.meta.url),
    "utf8",
  );
  const rows = page.split("\n").filter((line) => line.startsWith("|"));

  it.each(dialects)("is documented: $name", ({ name, settings }) => {
    const row = rows.find((line) => line.split("|")[1]?.includes(DOCUMENTED[name] ?? name));
    for (const [member, value] of Object.entries(settings))
      expect(row).toContain(`${member}: "${String(value)}"`);
    expect(row).toBeDefined();
  });

  it.each(dialects.filter(({ settings }) => "requestChecksumCalculation" in settings))(
    "is necessary: $name",
    async (dialect) => {
      await using store = await StrictStore.start(dialect);
      const bucket = new S3Resource(store.config).bucket("b");
      const put = bucket.putObject({ Key: "k", Body: Readable.from([small]), ContentLength: 5 });
      await expect(put).rejects.toBeInstanceOf(Error);
    },
  );
});
