import { type Bucket, type S3Object, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

/** The entries ordered by name, including those named `__proto__`. */
const sorted = (entries: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));

/** A record as in JSON, where `__proto__` is an ordinary entry. */
const record = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;

describe.each(s3Servers)("on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  let object: S3Object;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    object = await bucket.putObject({ Key: "a b/ü+.txt", Body: "1" });
  });

  it.each(["object", "bucket"] as const)(
    "the tags of an %s are written and read as plain records",
    async (kind) => {
      const thing = kind === "object" ? object : bucket;
      expect(await thing.getTags()).toEqual({});
      const tags = record('{ "Team": "web + more", "__proto__": "x", "Empty": "" }');
      await thing.setTags(tags);
      const found = await thing.getTags();
      expect(Object.getPrototypeOf(found)).toBeNull();
      expect(sorted(found)).toEqual(sorted(tags));
      await thing.setTags({ Other: "1" });
      expect(Object.entries(await thing.getTags())).toEqual([["Other", "1"]]);
      await thing.setTags({});
      expect(await thing.getTags()).toEqual({});
      await thing.setTags({ Other: "1" });
      await thing.addTags({ Team: "api", Stage: "test" });
      await thing.addTags({ Stage: "live" });
      expect(await thing.getTags()).toEqual({ Other: "1", Stage: "live", Team: "api" });
      await thing.removeTags(["Other", "Team"]);
      expect(await thing.getTags()).toEqual({ Stage: "live" });
      await thing.removeTags();
      expect(await thing.getTags()).toEqual({});
    },
  );

  it("an update of metadata keeps everything else", async () => {
    await object.put({
      Body: "1",
      CacheControl: "max-age=60",
      ContentDisposition: "inline",
      ContentLanguage: "de",
      ContentType: "text/csv",
      Metadata: { Author: "me", draft: "yes" },
    });
    await object.setTags({ Team: "web" });
    await object.updateMetadata({ draft: null, Title: "A title" });
    expect(sorted(await object.getMetadata())).toEqual([
      ["author", "me"],
      ["title", "A title"],
    ]);
    expect(await object.load()).toMatchObject({
      cacheControl: "max-age=60",
      contentDisposition: "inline",
      contentLanguage: "de",
      contentLength: 1,
      contentType: "text/csv",
    });
    expect(await object.getTags()).toEqual({ Team: "web" });
  });
});

describe.each(serversWith("metadataNames"))("metadata on %s", (name) => {
  const server = useS3Server(name);

  it("named __proto__ survive a round trip", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const object = await bucket.putObject({ Key: "k", Metadata: record('{ "__proto__": "x" }') });
    expect(Object.entries(await object.getMetadata())).toEqual([["__proto__", "x"]]);
    await object.updateMetadata({ other: "1" });
    expect(Object.keys(await object.getMetadata()).sort()).toEqual(["__proto__", "other"]);
    await object.updateMetadata(record('{ "__proto__": "y" }'));
    const metadata = await object.getMetadata();
    expect(Object.getPrototypeOf(metadata)).toBeNull();
    expect(sorted(metadata)).toEqual([
      ["__proto__", "y"],
      ["other", "1"],
    ]);
  });
});

describe.each(serversWith("conditionalCopySources"))("an update of metadata on %s", (name) => {
  const server = useS3Server(name);

  it("does not overwrite a concurrent write", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const object = await bucket.putObject({ Key: "k", Body: "1" });
    const { client } = bucket.meta;
    const send = client.send.bind(client) as (command: object) => Promise<unknown>;
    // Between the HEAD and the copy.
    const interrupted = new Proxy(client, {
      get: (target, member) =>
        member === "send"
          ? async (command: object) => {
              const isCopy = command.constructor.name === "CopyObjectCommand";
              if (isCopy) await bucket.object("k").put({ Body: "2" });
              return send(command);
            }
          : (Reflect.get(target, member) as unknown),
    });
    const slow = new S3Resource({ client: interrupted }).object("photos", "k");
    await expect(slow.updateMetadata({ a: "1" })).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect(await object.getMetadata()).toEqual({});
  });
});
