import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { type CallLogEntry, Session } from "../../../../../src/index.js";
import { type PresignMethod, S3Resource } from "../../../../../src/s3/index.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

const credentials = { accessKeyId: "AKIA", secretAccessKey: "very-secret" };
const config = { region: "eu-west-1", credentials };
const object = new S3Resource(config).object("photos", "a b/ü+.jpg");

const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe("presign()", () => {
  it.each(["get", "put", "head", "delete"] as const)("signs a %s for 15 minutes", async (method) => {
    const url = await object.presign(method);
    expect(url).toMatch(/^https:\/\/photos\.s3\.eu-west-1\.amazonaws\.com\/a%20b\/%C3%BC%2B\.jpg\?/);
    expect(query(url)).toMatchObject({
      "X-Amz-Credential": expect.stringMatching(/^AKIA\/\d{8}\/eu-west-1\/s3\/aws4_request$/) as string,
      "X-Amz-Expires": "900",
      "X-Amz-SignedHeaders": "host",
    });
  });

  it("accepts the operation's input, but never another object", async () => {
    const input = { expiresIn: 60, ResponseContentType: "text/plain", Bucket: "other", Key: "other" };
    const url = await object.presign("get", input);
    expect(query(url)).toMatchObject({ "X-Amz-Expires": "60", "response-content-type": "text/plain" });
    expect(url).toContain("//photos.s3.");
    expect(url).not.toContain("other");
  });

  it("signs the headers that a put must send, and no checksum of a missing body", async () => {
    const input = { ContentType: "image/png", IfNoneMatch: "*", Metadata: { a: "b" } };
    const url = await object.presign("put", {
      ...input,
      ChecksumAlgorithm: "CRC32",
      Body: "x",
    } as typeof input);
    const parameters = query(url);
    expect(parameters).toMatchObject({
      "X-Amz-SignedHeaders": "content-type;host;if-none-match",
      "x-amz-meta-a": "b",
    });
    expect(Object.keys(parameters).filter((name) => name.includes("checksum"))).toEqual([]);
  });

  it("signs a given checksum", async () => {
    const parameters = query(await object.presign("put", { ChecksumSHA256: "abc=" }));
    expect(parameters).toMatchObject({ "x-amz-checksum-sha256": "abc=" });
  });

  it("of a version signs that version", async () => {
    const url = await object.version("3HL4").presign("get", { VersionId: "other" } as object);
    expect(query(url)["versionId"]).toBe("3HL4");
  });

  it.each([0, -1, 1.5, 604_801, NaN, Infinity, "60"])(
    "refuses an expiry of %j seconds",
    async (expiresIn) => {
      const options = { expiresIn: expiresIn as number };
      await expect(object.presign("get", options)).rejects.toThrow(RangeError);
      await expect(object.presignPost(options)).rejects.toThrow(RangeError);
    },
  );

  it("refuses a key that S3 would refuse", async () => {
    const long = new S3Resource(config).object("photos", "k".repeat(1025));
    await expect(long.presign("get")).rejects.toThrow(/^The key is 1025 bytes long/);
    await expect(long.presignPost()).rejects.toThrow(/^The key is 1025 bytes long/);
  });

  it("refuses a header that a browser would send differently", async () => {
    const signing = object.presign("put", { ContentDisposition: 'attachment; filename="é.pdf"' });
    await expect(signing).rejects.toThrow("ContentDisposition of a presigned URL must be ASCII");
    // These are part of the URL.
    await object.presign("put", { Tagging: "é=1" });
    await object.presign("get", { ResponseContentDisposition: 'attachment; filename="é.pdf"' });
  });

  it("accepts a week", async () => {
    expect(query(await object.presign("get", { expiresIn: 604_800 }))["X-Amz-Expires"]).toBe("604800");
  });

  it.each(["post", "toString", "GET", undefined])("does not support %j", async (method) => {
    await expect(object.presign(method as PresignMethod)).rejects.toThrow(
      /method must be "get" or "put" or "head" or "delete"/,
    );
  });

  it.each(["../a", "a/./b", "a/.."])("refuses the key %s, which a URL cannot represent", async (key) => {
    await expect(new S3Resource(config).object("photos", key).presign("get")).rejects.toThrow(TypeError);
  });

  it("sends nothing and logs no call", async () => {
    const requestHandler = new StubHandler();
    const entries: CallLogEntry[] = [];
    const logger = { info: (entry: CallLogEntry) => entries.push(entry) };
    const s3 = new Session({ ...config, requestHandler, logger }).resource(S3Resource);
    await s3.object("photos", "k").presign("get");
    await s3.object("photos", "k").presignPost();
    expect(requestHandler.requests).toEqual([]);
    expect(entries).toEqual([]);
  });

  it("signs for the region of an earlier redirect", async () => {
    const requestHandler = new StubHandler(({ hostname }) =>
      hostname.includes("ap-south-1")
        ? {}
        : { statusCode: 301, headers: { "x-amz-bucket-region": "ap-south-1" } },
    );
    const s3 = new S3Resource({ ...config, requestHandler });
    await s3.bucket("photos").region();
    const url = await s3.object("photos", "k").presign("get");
    expect(url).toMatch(/^https:\/\/photos\.s3\.ap-south-1\.amazonaws\.com\/k\?/);
    expect(query(url)["X-Amz-Credential"]).toContain("/ap-south-1/s3/");
    const form = await s3.object("photos", "k").presignPost();
    expect(form.url).toBe("https://photos.s3.ap-south-1.amazonaws.com/");
  });

  it("works with a client that was passed in, and does not modify it", async () => {
    const client = new S3Client(config);
    const middlewares = client.middlewareStack.identify();
    const url = await new S3Resource({ client }).object("photos", "k").presign("put");
    expect(url).not.toContain("checksum");
    expect(client.middlewareStack.identify()).toEqual(middlewares);
    expect(await client.config.requestChecksumCalculation()).toBe("WHEN_SUPPORTED");
  });

  it("throws for a stub, which cannot sign", async () => {
    const client = { config: {}, send: () => Promise.resolve({}) };
    const stubbed = new S3Resource({ client }).object("photos", "k");
    await expect(stubbed.presign("get")).rejects.toThrow("its client is not an S3Client of the SDK");
    await expect(stubbed.presignPost()).rejects.toThrow("its client is not an S3Client of the SDK");
  });

  it("rethrows the error of missing credentials", async () => {
    const failing = { ...config, credentials: () => Promise.reject(new Error("no credentials")) };
    const url = new S3Resource(failing).object("photos", "k").presign("get");
    await expect(url).rejects.toThrow("no credentials");
  });

  it("shows the secret key in neither the URL nor the form", async () => {
    const form = await object.presignPost();
    expect((await object.presign("get")) + JSON.stringify(form)).not.toContain("very-secret");
  });
});

describe("presignPost()", () => {
  interface Policy {
    readonly expiration: string;
    readonly conditions: unknown[];
  }
  const policyOf = ({ Policy = "" }: Record<string, string>) =>
    JSON.parse(Buffer.from(Policy, "base64").toString()) as Policy;

  it("signs the key, the fields and the conditions", async () => {
    const { url, fields } = await object.presignPost({
      conditions: [["content-length-range", 1, 5]],
      fields: { "Content-Type": "image/png" },
    });
    expect(url).toBe("https://photos.s3.eu-west-1.amazonaws.com/");
    expect(fields).toMatchObject({ key: object.key, bucket: "photos", "Content-Type": "image/png" });
    expect(policyOf(fields).conditions).toEqual(
      expect.arrayContaining([
        ["content-length-range", 1, 5],
        { key: object.key },
        { bucket: "photos" },
        { "Content-Type": "image/png" },
      ]),
    );
  });

  it("expires as requested", async () => {
    const { fields } = await object.presignPost({ expiresIn: 60 });
    const seconds = (Date.parse(policyOf(fields).expiration) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it("is never for another object", async () => {
    const { fields } = await object.presignPost({ fields: { key: "other", Bucket: "other" } });
    expect(fields["key"]).toBe(object.key);
    expect(JSON.stringify(policyOf(fields))).not.toContain("other");
  });

  it("allows the file's name in a key that ends in ${filename}", async () => {
    const { fields } = await new S3Resource(config).object("photos", "up/${filename}").presignPost();
    expect(policyOf(fields).conditions).toContainEqual(["starts-with", "$key", "up/"]);
  });

  it("does not modify its input", async () => {
    const options = { conditions: [{ acl: "private" }], fields: { acl: "private" } };
    const before = structuredClone(options);
    await object.presignPost(options);
    expect(options).toEqual(before);
  });
});
