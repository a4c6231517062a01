import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../src/s3/index.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

describe.each(s3Servers)("regions on %s", (name) => {
  const server = useS3Server(name);

  it("are returned for a bucket", async () => {
    const s3 = new S3Resource(server.config);
    const bucket = await s3.createBucket({ Bucket: "photos" });
    expect(await bucket.region()).toBe("us-east-1");
    await expect(s3.bucket("no-such-bucket").region()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });
});

describe("regions on moto", () => {
  const server = useS3Server("moto");

  it("are returned for a bucket in another region", async () => {
    const s3 = new S3Resource(server.config);
    const CreateBucketConfiguration = { LocationConstraint: "eu-west-1" } as const;
    const bucket = await s3.createBucket({ Bucket: "photos", CreateBucketConfiguration });
    expect(await bucket.region()).toBe("eu-west-1");
  });
});

describe.each(serversWith("regions"))("a region other than that of %s", (name) => {
  const server = useS3Server(name);

  it("is corrected by its response, once for all calls", async () => {
    await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const s3 = new S3Resource({ ...server.config, region: "eu-central-1" });
    const object = s3.object("photos", "k");
    await object.write("x");
    expect(await object.text()).toBe("x");
    // A HEAD, whose error has no body with the region.
    expect(await object.exists()).toBe(true);
    expect(await s3.bucket("photos").region()).toBe("us-east-1");
    const response = await fetch(await object.presign("get"));
    expect(await response.text()).toBe("x");
  });
});
