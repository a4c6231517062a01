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
    ["while it begins", (operation) => operation === "CreateMultipartUpload"],
    ["while parts are under way", (operation) => operation === "UploadPart"],
    ["while it is completed, and is not", (operation) => operation === "CompleteMultipartUpload"],
  ])("%s", async (when, at) => {
    const controller = new AbortController();
    server.store.fault = ({ operation }) => {
      if (!at(operation)) return {};
      controller.abort(new Error("enough"));
      return when.includes("completed") ? { silent: true } : { late: 50 };
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

describe("to clean up", () => {
  it("the abort is tried again", async () => {
    server.store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "AbortMultipartUpload" && count <= 4 ? { status: 503, code: "SlowDown" } : {};
    };
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
  });

  it("what came in behind the abort is aborted, too", async () => {
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

  it("the service is asked again where S3 does not say for now what is there", async () => {
    server.store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      // The second is the client's own second attempt.
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
  ])("an abort that went well is enough where nobody tells more (%s)", async (status, aborts) => {
    server.store.fault = ({ operation, part }) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "ListParts" ? { status, code: "Refused" } : {};
    };
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
    expect(server.store.of("AbortMultipartUpload").length).toBe(aborts);
  });

  it("the error names the upload where it cannot be aborted", async () => {
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

describe("an upload that is complete without a word of it", () => {
  it.each([
    ["because the answer is lost", { lost: true }, { maxAttempts: 3 }],
    ["because the answer is lost, and the client does not ask again", { lost: true }, { maxAttempts: 1 }],
  ])("is told to be complete, %s", async (_, fault, config) => {
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

  it("is told to be complete when the abort comes too late", async () => {
    const controller = new AbortController();
    server.store.fault = ({ operation }) => {
      if (operation !== "CompleteMultipartUpload") return {};
      setTimeout(() => controller.abort(), 20);
      return { late: 60 };
    };
    const uploading = server.object().upload(content, {}, { abortSignal: controller.signal });
    server.store.fault = ((before) => (request, count) => {
      // The service completes it whether or not anybody still listens.
      return request.operation === "ListParts" ? { late: 100 } : before(request, count);
    })(server.store.fault);
    expect(await uploading).toMatchObject({ size: content.length });
    expect(server.store.objects.has("a.bin")).toBe(true);
  });

  it("is told to have failed when the object is another one", async () => {
    server.store.fault = ({ operation }) => {
      if (operation === "HeadObject")
        server.store.objects.set("a.bin", { body: Buffer.alloc(1), eTag: '"0"', headers: {} });
      return operation === "CompleteMultipartUpload" ? { lost: true } : {};
    };
    expect(await failure(server.object().upload(content))).toBeInstanceOf(Error);
    expect([...server.store.uploads.keys()]).toEqual([]);
  });
});
