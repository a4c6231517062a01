import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { useUploadStore } from "./use-upload-store.js";
import { failure } from "./failed-upload.js";
import { content } from "./mocked-upload.js";

const server = useUploadStore();

describe("an aborted upload leaves nothing behind", () => {
  it.each<[string, (operation: string) => boolean]>([
    ["while it starts", (operation) => operation === "CreateMultipartUpload"],
    ["while parts are in flight", (operation) => operation === "UploadPart"],
    ["while its completion is in flight and fails", (operation) => operation === "CompleteMultipartUpload"],
  ])("%s", async (when, at) => {
    const controller = new AbortController();
    server.store.fault = ({ operation }) => {
      if (!at(operation)) return {};
      controller.abort(new Error("enough"));
      return when.includes("completion") ? { silent: true } : { late: 50 };
    };
    const { signal: abortSignal } = controller;
    const error = await failure(server.object().upload(content, {}, { abortSignal }));
    expect(error).toMatchObject({ name: "AbortError", cause: { message: "enough" } });
    server.expectNothing();
    expect(server.store.operations).toContain("AbortMultipartUpload");
    expect(getEventListeners(abortSignal, "abort")).toEqual([]);
  });

  it("while its source hangs", async () => {
    const controller = new AbortController();
    const source = Readable.from(
      (async function* () {
        yield content;
        setTimeout(() => controller.abort(), 50);
        await new Promise(() => {});
      })(),
    );
    const error = await failure(server.object().upload(source, {}, { abortSignal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortError" });
    server.expectNothing();
    expect(source.destroyed).toBe(true);
  });

  it("before it begins, and sends nothing", async () => {
    const error = await failure(server.object().upload(content, {}, { abortSignal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(server.store.requests).toEqual([]);
  });
});

describe("cleaning up", () => {
  it("retries the abort", async () => {
    server.store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "AbortMultipartUpload" && count <= 4 ? { status: 503, code: "SlowDown" } : {};
    };
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
  });

  it("aborts again if a part arrived after the abort", async () => {
    server.store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      if (operation !== "ListParts" || count > 1) return {};
      server.store.uploads.set("upload-1", {
        headers: {},
        parts: new Map([[1, { body: content, eTag: '"1"', crc32: undefined }]]),
      });
      return {};
    };
    await failure(server.object().upload(content));
    server.expectNothing();
    expect(server.store.of("AbortMultipartUpload").length).toBe(2);
  });

  it("asks again if S3 temporarily does not list the parts", async () => {
    server.store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      // The second request is the client's own retry.
      if (operation !== "ListParts" || count > 2) return {};
      server.store.uploads.set("upload-1", {
        headers: {},
        parts: new Map([[1, { body: content, eTag: '"1"', crc32: undefined }]]),
      });
      return { status: 503, code: "SlowDown" };
    };
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
  });

  it.each([
    [501, 1],
    [403, 1],
    [405, 1],
    [503, 2],
  ])("is done after a successful abort if the parts cannot be listed (%s)", async (status, aborts) => {
    server.store.fault = ({ operation, part }) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "ListParts" ? { status, code: "Refused" } : {};
    };
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
    expect(server.store.of("AbortMultipartUpload").length).toBe(aborts);
  });

  it("names the upload in the error if it cannot be aborted", async () => {
    server.store.fault = ({ operation, part }) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "AbortMultipartUpload" ? { status: 403, code: "AccessDenied" } : {};
    };
    const error = await failure(server.object().upload(content));
    if (!isTucuxiError(error, "UploadNotAborted")) throw error;
    expect(error).toMatchObject({
      uploadId: "upload-1",
      identifiers: { bucketName: "photos", key: "a.bin" },
      cause: { name: "BadDigest" },
      abortError: { name: "AccessDenied" },
    });
    expect(error.message).toMatch(/BadDigest.*upload-1.*AccessDenied/);
  });
});

describe("an upload that completes without a response", () => {
  it.each([
    ["if the response is lost", { lost: true }, { maxAttempts: 3 }],
    ["if the response is lost and the client does not retry", { lost: true }, { maxAttempts: 1 }],
  ])("succeeds %s", async (_, fault, config) => {
    server.store.fault = ({ operation }, count) =>
      operation === "CompleteMultipartUpload" && count === 1 ? fault : {};
    const result = await server.object(config).upload(content, { IfNoneMatch: "*" });
    expect(result).toMatchObject({
      size: content.length,
      parts: 2,
      eTag: server.store.objects.get("a.bin")?.eTag,
    });
    expect(server.store.objects.get("a.bin")?.body.equals(content)).toBe(true);
    expect(server.store.operations).not.toContain("AbortMultipartUpload");
  });

  it("succeeds if the abort comes too late", async () => {
    const controller = new AbortController();
    server.store.fault = ({ operation }) => {
      if (operation !== "CompleteMultipartUpload") return {};
      setTimeout(() => controller.abort(), 20);
      return { late: 60 };
    };
    const uploading = server.object().upload(content, {}, { abortSignal: controller.signal });
    server.store.fault = ((before) => (request, count) => {
      // The service completes it even if nobody waits for the response any more.
      return request.operation === "ListParts" ? { late: 100 } : before(request, count);
    })(server.store.fault);
    expect(await uploading).toMatchObject({ size: content.length });
    expect(server.store.objects.has("a.bin")).toBe(true);
  });

  it("fails if the object is another one", async () => {
    server.store.fault = ({ operation }) => {
      if (operation === "HeadObject")
        server.store.objects.set("a.bin", { body: Buffer.alloc(1), eTag: '"0"', headers: {} });
      return operation === "CompleteMultipartUpload" ? { lost: true } : {};
    };
    expect(await failure(server.object().upload(content))).toBeInstanceOf(Error);
    expect([...server.store.uploads.keys()]).toEqual([]);
  });
});
