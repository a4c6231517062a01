import { type Bucket, S3Resource } from "tucuxi/s3";
import { beforeEach, describe, expect, it } from "vitest";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

async function* manyKeys(): AsyncGenerator<string> {
  for (let index = 0; index < 2_000; index++) yield `nothing/${index}`;
  yield "last";
}

describe.each(s3Servers)("known keys on %s", (name) => {
  const server = useS3Server(name);
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
  });

  it("are deleted, and no others, whether or not they exist", async () => {
    for (const Key of ["a", "b c/ü+", "keep"]) await bucket.putObject({ Key, Body: "1" });
    const outputs = await bucket.objects.of(["a", "b c/ü+", "nothing"]).delete({ Delete: { Quiet: false } });
    expect(outputs).toHaveLength(1);
    expect((await bucket.objects.toArray()).map(({ key }) => key)).toEqual(["keep"]);
  });

  it("are deleted a thousand at a time from a generator", async () => {
    await bucket.putObject({ Key: "last", Body: "1" });
    expect(await bucket.objects.of(manyKeys()).delete()).toHaveLength(3);
    expect(await bucket.object("last").exists()).toBe(false);
  });

  it("are deleted by version", async () => {
    await bucket.versioning().enable();
    for (const Body of ["1", "2", "3"]) await bucket.putObject({ Key: "a", Body });
    const [newest, middle, oldest] = await bucket.objectVersions.toArray();
    await bucket.objectVersions.of([newest!, { key: "a", versionId: oldest!.id }]).delete();
    expect((await bucket.objectVersions.toArray()).map(({ id }) => id)).toEqual([middle!.id]);
    const plan = await bucket.objectVersions.all().delete({}, { dryRun: true });
    await bucket.objectVersions.of(plan).delete();
    expect(await bucket.objectVersions.toArray()).toEqual([]);
  });
});
