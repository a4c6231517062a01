import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../src/index.js";
import { type ObjectContent, S3Resource } from "../../../../src/s3/index.js";
import { collect } from "../../../support/mocked-roots.js";
import { FlakyProxy } from "../../../../servers/s3-server/stores/flaky-proxy.js";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

const large = randomBytes(6 * 1024 * 1024);

describe.each(s3Servers)("bodies on %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
  });

  it.each<[string, () => ObjectContent]>([
    ["text", () => "grüße"],
    ["nothing", () => ""],
    ["bytes", () => Buffer.from("grüße")],
    ["a Blob", () => new Blob(["grü", "ße"])],
    ["a Node stream", () => Readable.from(["grü", "ße"])],
    ["a web stream", () => new Blob(["grüße"]).stream()],
  ])("%s can be written and read", async (what, content) => {
    const object = s3.object("photos", "letters/1.txt");
    await object.write(content(), { ContentType: "text/plain; charset=utf-8" });
    expect(await object.text()).toBe(what === "nothing" ? "" : "grüße");
    await object.load();
    expect(object.contentType).toBe("text/plain; charset=utf-8");
  });

  it("JSON keeps its content type from a Blob", async () => {
    const object = s3.object("photos", "settings.json");
    await object.write(new Blob(['{"port":80}'], { type: "application/json" }));
    expect(await object.json<{ port: number }>()).toEqual({ port: 80 });
    expect((await object.load()).contentType).toBe("application/json");
  });

  it("a stream of known length is sent without buffering, and can be read as a stream", async () => {
    const object = s3.object("photos", "large.bin");
    const chunks = () => Readable.from([large.subarray(0, 1_000_000), large.subarray(1_000_000)]);
    await object.write(chunks(), { ContentLength: large.length }, { bufferLimit: 1024 });
    const received: Buffer[] = [];
    await pipeline(object.stream(), async (stream: AsyncIterable<Buffer>) => {
      for await (const chunk of stream) received.push(chunk);
    });
    expect(Buffer.concat(received).equals(large)).toBe(true);
  });

  it("a stream that fails leaves no object behind", async () => {
    const object = s3.object("photos", "broken.bin");
    async function* failing() {
      yield large.subarray(0, 100_000);
      throw new Error("disk on fire");
    }
    const writing = object.write(failing(), { ContentLength: large.length }, { bufferLimit: 1024 });
    await expect(writing).rejects.toThrow("disk on fire");
    expect(await object.exists()).toBe(false);
  });

  it("500 unread ones block nothing", async () => {
    const object = s3.object("photos", "large.bin");
    await object.write(large);
    const unread = Array.from({ length: 500 }, () => object.stream());
    const early = Array.from({ length: 60 }, async () => {
      for await (const chunk of object.stream()) return chunk as Buffer;
      return undefined;
    });
    expect((await Promise.all(early)).every((chunk) => chunk && chunk.length > 0)).toBe(true);
    expect((await object.bytes()).length).toBe(large.length);
    unread.forEach((stream) => stream.destroy());
  });

  it("can be read in part with a range", async () => {
    const object = s3.object("photos", "digits");
    await object.write("0123456789");
    expect(await object.text({ Range: "bytes=2-4" })).toBe("234");
    expect(await object.text({ Range: "bytes=-3" })).toBe("789");
    expect(await object.text({ Range: "bytes=8-" })).toBe("89");
  });

  it("can be read from a listing's object and from a version in the same way", async () => {
    await s3.object("photos", "a.json").write('{"a":1}');
    for await (const summary of s3.bucket("photos").objects.filter({ Prefix: "a" })) {
      expect(await summary.json()).toEqual({ a: 1 });
    }
    await s3.bucket("photos").versioning().enable();
    const object = s3.object("photos", "b.txt");
    const { VersionId: first = "" } = await object.write("one");
    await object.write("two");
    expect(await object.text()).toBe("two");
    expect(await object.version(first).text()).toBe("one");
    expect(Buffer.concat(await collect(object.version(first).stream())).toString()).toBe("one");
  });

  it("of missing objects cause the service's error", async () => {
    await expect(s3.object("photos", "none").text()).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(collect(s3.object("photos", "none").stream())).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  describe("over unreliable connections", () => {
    let proxy: FlakyProxy;
    let flaky: S3Resource;
    beforeEach(async () => {
      await s3.object("photos", "large.bin").write(large);
      proxy = await FlakyProxy.start(server.endpoint);
      flaky = new S3Resource({ ...server.config, endpoint: proxy.endpoint });
    });
    afterEach(() => proxy[Symbol.asyncDispose]());

    it("are resumed to the last byte", async () => {
      proxy.cuts = [1_000_000, 600, 2_500_000];
      const bytes = await flaky.object("photos", "large.bin").bytes();
      expect(Buffer.compare(bytes, large)).toBe(0);
      expect(proxy.connections).toBeGreaterThanOrEqual(4);
    });

    it("are resumed as streams", async () => {
      proxy.cuts = [1_000_000, 2_500_000];
      const chunks = await collect(flaky.object("photos", "large.bin").stream({ Range: "bytes=1000-" }));
      expect(Buffer.concat(chunks).equals(large.subarray(1_000))).toBe(true);
    });

    it("are not mixed with those of another object", async () => {
      proxy.cuts = [1_000_000];
      proxy.onCut = async () => void (await s3.object("photos", "large.bin").write("another"));
      const error: unknown = await flaky
        .object("photos", "large.bin")
        .bytes()
        .catch((thrown: unknown) => thrown);
      expect(isTucuxiError(error, "ObjectChanged")).toBe(true);
    });
  });
});
