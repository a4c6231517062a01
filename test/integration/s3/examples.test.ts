import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteEverything } from "../../../examples/delete-everything.js";
import { fillSampleBucket } from "../../../examples/support/sample-bucket.js";
import { type Folder, walkFolders } from "../../../examples/walk-folders.js";
import { s3Servers, useS3Server } from "../../../servers/s3-server/index.js";

describe.each(s3Servers)("the examples on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "sample" });
  });

  it("delete a bucket with versions, delete markers and an upload under way", async () => {
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
});
