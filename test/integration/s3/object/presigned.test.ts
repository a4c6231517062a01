import { beforeEach, describe, expect, it, vi } from "vitest";
import { type PresignedForm, type S3Object, S3Resource } from "../../../../src/s3/index.js";
import { s3Servers, serversWith, useS3Server } from "../../../../servers/s3-server/index.js";

// As a client without credentials would: with fetch, without the SDK.

async function status(url: string, init?: RequestInit): Promise<number> {
  const response = await fetch(url, init);
  await response.arrayBuffer();
  return response.status;
}

function submit({ url, fields }: PresignedForm, content: string): Promise<number> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([content]), "cat.jpg");
  return status(url, { method: "POST", body });
}

describe.each(s3Servers)("presigned on %s", (name) => {
  const server = useS3Server(name);
  let s3: S3Resource;
  let object: S3Object;
  beforeEach(async () => {
    s3 = new S3Resource(server.config);
    await s3.createBucket({ Bucket: "photos" });
    object = s3.object("photos", "cats & dogs/ü+%2F.jpg");
  });

  it("GET URLs can be read", async () => {
    await object.write("meow");
    const response = await fetch(await object.presign("get"));
    expect(await response.text()).toBe("meow");
  });

  it("PUT URLs can be written, with the signed body or any other", async () => {
    const url = await object.presign("put", { ContentType: "image/png" });
    const headers = { "content-type": "image/png" };
    expect(await status(url, { method: "PUT", body: "meow", headers })).toBe(200);
    expect(await object.text()).toBe("meow");
    expect((await object.load()).contentType).toBe("image/png");
  });

  it("PUT URLs can be limited to missing objects", async () => {
    const url = await object.presign("put", { IfNoneMatch: "*" });
    const put = (body: string) => status(url, { method: "PUT", body, headers: { "if-none-match": "*" } });
    expect(await put("first")).toBe(200);
    expect(await put("second")).toBe(412);
    expect(await object.text()).toBe("first");
  });

  it("HEAD and DELETE URLs check and delete", async () => {
    await object.write("meow");
    const [head, remove] = await Promise.all([object.presign("head"), object.presign("delete")]);
    const response = await fetch(head, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe("4");
    expect(await status(remove, { method: "DELETE" })).toBe(204);
    expect(await status(head, { method: "HEAD" })).toBe(404);
  });

  it("GET URLs of a version return that version", async () => {
    await s3.bucket("photos").versioning().enable();
    const { VersionId: first = "" } = await object.write("one");
    await object.write("two");
    const response = await fetch(await object.version(first).presign("get"));
    expect(await response.text()).toBe("one");
  });

  it("POST forms can be submitted", async () => {
    const target = s3.object("photos", "uploads/cat.jpg");
    const form = await target.presignPost({ fields: { "Content-Type": "image/png" } });
    expect(await submit(form, "meow")).toBeLessThan(300);
    expect(await target.text()).toBe("meow");
    expect((await target.load()).contentType).toBe("image/png");
  });
});

describe.each(serversWith("presignedMetadata"))("presigned metadata on %s", (name) => {
  const server = useS3Server(name);

  it("is part of the URL", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const object = bucket.object("cat.jpg");
    const url = await object.presign("put", { Metadata: { cat: "tom" } });
    expect(await status(url, { method: "PUT", body: "meow" })).toBe(200);
    expect(await object.getMetadata()).toMatchObject({ cat: "tom" });
  });
});

describe.each(serversWith("presignedAnswers"))("presigned response headers on %s", (name) => {
  const server = useS3Server(name);

  it("are part of the URL", async () => {
    const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
    const object = bucket.object("cat.jpg");
    await object.write("meow");
    const response = await fetch(await object.presign("get", { ResponseContentType: "image/jpeg" }));
    expect(await response.text()).toBe("meow");
    expect(response.headers.get("content-type")).toBe("image/jpeg");
  });
});

describe.each(serversWith("signatures", "presignedExpiry", "postPolicies"))(
  "a presigned URL or form on %s is refused",
  (name) => {
    const server = useS3Server(name);
    let object: S3Object;
    beforeEach(async () => {
      const bucket = await new S3Resource(server.config).createBucket({ Bucket: "photos" });
      object = bucket.object("cat.jpg");
      await object.write("meow");
    });

    it("with another method, key or signature", async () => {
      const url = await object.presign("get");
      expect(await status(url)).toBe(200);
      expect(await status(url, { method: "DELETE" })).toBe(403);
      expect(await status(url.replace("cat.jpg", "dog.jpg"))).toBe(403);
      expect(await status(url.replace(/X-Amz-Signature=..../, "X-Amz-Signature=0000"))).toBe(403);
    });

    it("with a content type other than the signed one", async () => {
      const url = await object.presign("put", { ContentType: "image/png" });
      const headers = { "content-type": "text/html" };
      expect(await status(url, { method: "PUT", body: "<script>", headers })).toBe(403);
    });

    it("after its expiry", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
      const url = await object.presign("get", { expiresIn: 600 });
      const form = await object.presignPost({ expiresIn: 600 });
      vi.useRealTimers();
      expect(await status(url)).toBe(403);
      expect(await submit(form, "meow")).toBe(403);
    });

    it("if it violates a condition", async () => {
      const form = await object.presignPost({ conditions: [["content-length-range", 1, 4]] });
      expect(await submit(form, "meow")).toBeLessThan(300);
      expect(await submit(form, "meow meow")).toBe(400);
      expect(await submit({ ...form, fields: { ...form.fields, key: "dog.jpg" } }, "meow")).toBe(403);
    });
  },
);
