import { beforeEach, describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../src/index.js";
import { isPreconditionFailed, S3Resource } from "../../../../src/s3/index.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(s3Servers)("existence on %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
  });

  it("of buckets and objects is reported", async () => {
    const object = s3.object("photos", "cat.jpg");
    expect(await s3.bucket("photos").exists()).toBe(true);
    expect(await s3.bucket("no-such-bucket").exists()).toBe(false);
    expect(await object.exists()).toBe(false);
    expect(await s3.object("no-such-bucket", "cat.jpg").exists()).toBe(false);
    await object.write("meow");
    expect(await object.exists()).toBe(true);
    expect(object.contentLength).toBe(4);
    expect(await s3.objectSummary("photos", "cat.jpg").exists()).toBe(true);
  });

  it("of versions and delete markers is reported, and they can be loaded", async () => {
    await s3.bucket("photos").versioning().enable();
    const object = s3.object("photos", "cat.jpg");
    const { VersionId: first = "" } = await object.write("one");
    const { VersionId: marker = "" } = await object.delete();
    expect(await object.exists()).toBe(false);
    expect(await object.version(first).exists()).toBe(true);
    expect(await object.version(marker).exists()).toBe(true);
    const version = await object.version(first).load();
    expect(version).toMatchObject({ size: 3, isDeleteMarker: false });
    expect((await object.version(marker).load()).isDeleteMarker).toBe(true);
    await version.delete();
    expect(await object.version(first).exists()).toBe(false);
    await expect(object.version(first).load()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("determines the result of deleteIfExists()", async () => {
    const object = s3.object("photos", "cat.jpg");
    expect(await object.deleteIfExists()).toBe(false);
    await object.write("meow");
    expect(await object.deleteIfExists()).toBe(true);
    expect(await object.exists()).toBe(false);
    expect(await s3.bucket("photos").deleteIfExists()).toBe(true);
    expect(await s3.bucket("photos").deleteIfExists()).toBe(false);
  });

  it("of the latest version matters for deleteIfExists(), which creates one delete marker", async () => {
    await s3.bucket("photos").versioning().enable();
    const object = s3.object("photos", "cat.jpg");
    const { VersionId: first = "" } = await object.write("one");
    expect(await object.deleteIfExists()).toBe(true);
    expect(await object.deleteIfExists()).toBe(false);
    const versions = await s3.bucket("photos").objectVersions.toArray();
    expect(
      versions.map(({ isDeleteMarker }) => isDeleteMarker).sort((a, b) => Number(a) - Number(b)),
    ).toEqual([false, true]);
    expect(await object.version(first).deleteIfExists()).toBe(true);
    expect(await object.version(first).deleteIfExists()).toBe(false);
  });

  it("can be a condition of a write: only if missing, or only if unchanged", async () => {
    const object = s3.object("photos", "lock");
    const { ETag: mine = "" } = await object.write("mine", { IfNoneMatch: "*" });
    expect(isPreconditionFailed(await caught(object.write("yours", { IfNoneMatch: "*" })))).toBe(true);
    expect(isPreconditionFailed(await caught(object.put({ Body: "yours", IfNoneMatch: "*" })))).toBe(true);
    expect(isPreconditionFailed(await caught(object.write("yours", { IfMatch: '"other"' })))).toBe(true);
    expect(await object.text()).toBe("mine");
    await object.write("newer", { IfMatch: mine });
    expect(await object.text()).toBe("newer");
  });

  it("is denied for an If-Match", async () => {
    const error = await caught(s3.object("photos", "none").write("x", { IfMatch: '"other"' }));
    expect(error).toMatchObject({ name: "NoSuchKey" });
    expect(isPreconditionFailed(error)).toBe(false);
  });

  it("can be a condition of a delete", async () => {
    const object = s3.object("photos", "lock");
    const { ETag: mine = "" } = await object.write("mine");
    expect(isPreconditionFailed(await caught(object.delete({ IfMatch: '"other"' })))).toBe(true);
    await object.delete({ IfMatch: mine });
    expect(await object.exists()).toBe(false);
  });
});

describe.each(serversWith("conditionalCopySources"))("a copy on %s", (name) => {
  const server = useS3Server(name);

  it("can require an unchanged source", async () => {
    const s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    const { ETag: first = "" } = await s3.object("photos", "cat.jpg").write("meow");
    const copy = s3.object("photos", "copy.jpg");
    const input = { CopySource: "photos/cat.jpg" };
    const error = await caught(copy.copyFrom({ ...input, CopySourceIfMatch: '"other"' }));
    expect(isPreconditionFailed(error)).toBe(true);
    await copy.copyFrom({ ...input, CopySourceIfMatch: first });
    expect(await copy.text()).toBe("meow");
  });
});

describe.each(serversWith("signatures"))("an access-denied error of %s", (name) => {
  const server = useS3Server(name);

  it("lists its possible meanings", async () => {
    await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const credentials = { accessKeyId: "testing", secretAccessKey: "wrong" };
    const stranger = new S3Resource({ ...server.config, credentials });
    const things = [
      stranger.bucket("photos"),
      stranger.object("photos", "k"),
      stranger.objectVersion("photos", "k", "null"),
    ];
    for (const thing of things) {
      const error = await caught(thing.exists());
      expect(isTucuxiError(error, "ExistenceUnknown")).toBe(true);
      expect(error).toMatchObject({ cause: { $metadata: { httpStatusCode: 403 } } });
    }
  });
});
