import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteEverything } from "../../../examples/s3/delete-everything.js";
import { proxyOf } from "../../../examples/s3/http-proxy.js";
import { fillSampleBucket } from "../../../examples/support/sample-bucket.js";
import { type Folder, walkFolders } from "../../../examples/s3/walk-folders.js";
import { s3Servers, useS3Server } from "../../../servers/s3-server/index.js";

describe.each(s3Servers)("the examples on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "sample" });
  });

  it("delete a bucket with versions, delete markers and an unfinished upload", async () => {
    await bucket.versioning().enable();
    await fillSampleBucket(bucket);
    await bucket.putObject({ Key: "tmp/1", Body: "again" });
    await bucket.object("tmp/2").delete();
    await bucket.object("big").initiateMultipartUpload();
    await deleteEverything(bucket);
    expect(await bucket.exists()).toBe(false);
  });

  it("walk the folders", async () => {
    await fillSampleBucket(bucket);
    await bucket.putObject({ Key: "photos/2026/march/01.jpg", Body: "a photo" });
    const folders: Folder[] = [];
    for await (const folder of walkFolders(bucket)) folders.push(folder);
    expect(folders.map(({ prefix, keys }) => [prefix, keys.length])).toEqual([
      ["", 0],
      ["photos/", 25],
      ["photos/2026/", 0],
      ["photos/2026/march/", 1],
      ["reports/", 3],
      ["tmp/", 2],
    ]);
  });

  it("pass on objects over HTTP", async () => {
    await fillSampleBucket(bucket);
    const proxy = proxyOf(bucket).listen(0, "127.0.0.1");
    await once(proxy, "listening");
    const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
      const response = await fetch(origin + path, { headers, method });
      const { status, headers: answered } = response;
      return [status, answered.get("content-range"), await response.text()];
    };
    try {
      const photo = await fetch(`${origin}/photos/01.jpg`);
      expect(await photo.text()).toBe("a photo");
      const eTag = photo.headers.get("etag") ?? "";
      const before = new Date(Date.parse(photo.headers.get("last-modified") ?? "") - 60_000).toUTCString();
      expect(photo.headers.get("content-type")).toBe("image/jpeg");
      expect(photo.headers.get("content-length")).toBe("7");

      expect(await get("/photos/01.jpg", { range: "bytes=2-" })).toEqual([206, "bytes 2-6/7", "photo"]);
      expect(await get("/photos/01.jpg", { range: "bytes=-5" })).toEqual([206, "bytes 2-6/7", "photo"]);
      expect(await get("/photos/01.jpg", { range: "bytes=2-", "if-range": eTag })).toEqual([
        200,
        null,
        "a photo",
      ]);
      expect((await get("/photos/01.jpg", { range: "bytes=99-" }))[0]).toBe(416);
      expect((await get("/photos/01.jpg", { "if-none-match": eTag }))[0]).toBe(304);
      expect((await get("/photos/01.jpg", { "if-modified-since": before }))[2]).toBe("a photo");
      expect((await get("/photos/01.jpg", { "if-unmodified-since": before }))[0]).toBe(412);
      expect((await get("/photos/01.jpg", { "if-match": '"other"' }))[0]).toBe(412);
      expect((await get("/photos/01.jpg", { "if-match": eTag }))[2]).toBe("a photo");
      expect((await get("/photos/99.jpg"))[0]).toBe(404);
      expect((await get("/"))[0]).toBe(404);
      expect((await get("/photos/01.jpg", {}, "POST"))[0]).toBe(405);

      const head = await fetch(`${origin}/photos/01.jpg`, { method: "HEAD" });
      expect([head.status, head.headers.get("content-length"), head.headers.get("etag")]).toEqual([
        200,
        "7",
        eTag,
      ]);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
