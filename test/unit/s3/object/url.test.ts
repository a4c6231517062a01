import { HeadBucketCommand, type S3ClientConfig, S3ServiceException } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { afterEach, describe, expect, it, vi } from "vitest";
import { S3Resource } from "../../../../src/s3/index.js";

const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

/** The root of a client, and the region of its bucket. */
function rootIn(BucketRegion: string | undefined, config: S3ClientConfig = {}) {
  const root = new S3Resource({ region: "eu-west-1", credentials, ...config });
  const mock = mockClient(root.meta.client);
  mock.on(HeadBucketCommand).resolves({ BucketRegion });
  return { root, mock };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("object.url", () => {
  it.each([
    ["eu-west-1", "https://photos.s3.eu-west-1.amazonaws.com/2026/a.jpg"],
    ["us-east-1", "https://photos.s3.us-east-1.amazonaws.com/2026/a.jpg"],
    ["cn-north-1", "https://photos.s3.cn-north-1.amazonaws.com.cn/2026/a.jpg"],
    ["us-gov-west-1", "https://photos.s3.us-gov-west-1.amazonaws.com/2026/a.jpg"],
    ["us-iso-east-1", "https://photos.s3.us-iso-east-1.c2s.ic.gov/2026/a.jpg"],
  ])("has the bucket's region %s, whatever the client's", async (region, expected) => {
    const { root } = rootIn(region);
    expect(await root.object("photos", "2026/a.jpg").url()).toBe(expected);
    expect(await root.objectSummary("photos", "2026/a.jpg").url()).toBe(expected);
  });

  it.each<[string, S3ClientConfig, string]>([
    ["a bucket with a dot", {}, "https://s3.eu-west-1.amazonaws.com/my.photos/a"],
    ["an address", { endpoint: "http://127.0.0.1:9000" }, "http://127.0.0.1:9000/my.photos/a"],
    ["a path", { endpoint: "http://localhost:9000/s3/" }, "http://localhost:9000/s3/my.photos/a"],
    [
      "a path style",
      { endpoint: "https://store.example", forcePathStyle: true },
      "https://store.example/my.photos/a",
    ],
  ])("has the bucket in its path for %s", async (_what, config, expected) => {
    const { root } = rootIn("eu-west-1", config);
    expect(await root.object("my.photos", "a").url()).toBe(expected);
  });

  it("has the client's endpoint", async () => {
    const { root } = rootIn("eu-west-1", { endpoint: "https://store.example" });
    expect(await root.object("photos", "a").url()).toBe("https://photos.store.example/a");
  });

  it("is encoded", async () => {
    const { root } = rootIn("eu-west-1");
    const url = await root.object("photos", "ä b/c+d?e#f%20").url();
    expect(url).toBe("https://photos.s3.eu-west-1.amazonaws.com/%C3%A4%20b/c%2Bd%3Fe%23f%2520");
  });

  it("rejects if the bucket does not exist", async () => {
    const { root, mock } = rootIn("eu-west-1");
    const $metadata = { httpStatusCode: 404 };
    mock
      .on(HeadBucketCommand)
      .rejects(new S3ServiceException({ name: "NotFound", message: "", $fault: "client", $metadata }));
    await expect(root.object("photos", "a").url()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });
});
