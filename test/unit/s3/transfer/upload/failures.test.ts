import { getEventListeners } from "node:events";
import { truncateSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { S3Resource, type UploadContent } from "../../../../../src/s3/index.js";
import { UploadStore } from "../../../../../servers/s3-server/upload-store.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const MIB = 1024 * 1024;
const content = Buffer.alloc(12 * MIB, "0123456789abcdef!");

const folder = useTemporaryDirectory();
let store: UploadStore;
beforeEach(async () => {
  store = await UploadStore.start();
});
afterEach(() => store[Symbol.asyncDispose]());

function object(config: object = {}) {
  return new S3Resource({ ...store.config, ...config }).object("photos", "a.bin");
}

async function failure(uploading: Promise<unknown>): Promise<unknown> {
  return uploading.then(
    () => expect.unreachable("It went through."),
    (error: unknown) => error,
  );
}

/** Gives bytes for ever, piece by piece. */
async function* slowly(...pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    yield piece;
    await sleep(1);
  }
}

async function* failing(): AsyncGenerator<Buffer> {
  yield content;
  throw new Error("disk on fire");
}

function throwing(): never {
  throw new Error("no bar");
}

/** Whether nothing is left of what was uploaded. */
function expectNothing(): void {
  expect([...store.uploads.keys()]).toEqual([]);
  expect([...store.objects.keys()]).toEqual([]);
}

describe("an upload that fails leaves nothing behind", () => {
  it("when it cannot begin", async () => {
    store.fault = ({ operation }) =>
      operation === "CreateMultipartUpload" ? { status: 403, code: "AccessDenied" } : {};
    expect(await failure(object().upload(content))).toMatchObject({ name: "AccessDenied" });
    expectNothing();
    expect(store.operations).toEqual(["CreateMultipartUpload"]);
  });

  it("when a part fails", async () => {
    store.fault = ({ part }) => (part === 2 ? { status: 400, code: "BadDigest" } : {});
    expect(await failure(object().upload(content))).toMatchObject({ name: "BadDigest" });
    expectNothing();
  });

  it("when a part fails while another one arrives late", async () => {
    store.fault = ({ part }) =>
      part === 1 ? { late: 300 } : part === 2 ? { status: 400, code: "BadDigest" } : {};
    await failure(object().upload(content));
    await sleep(400);
    expectNothing();
    // It was waited for.
    expect(store.operations.indexOf("AbortMultipartUpload")).toBeGreaterThan(
      store.requests.findIndex(({ part }) => part === 1),
    );
  });

  it("when the connection of a part is cut each time", async () => {
    store.fault = ({ part }) => (part === 1 ? { cut: true } : {});
    expect(await failure(object().upload(content))).toMatchObject({ code: "ECONNRESET" });
    expectNothing();
  });

  it("when it cannot be completed", async () => {
    store.fault = ({ operation }) =>
      operation === "CompleteMultipartUpload" ? { status: 400, code: "InvalidPart" } : {};
    expect(await failure(object().upload(content))).toMatchObject({ name: "InvalidPart" });
    expectNothing();
  });

  it("when it is completed with a 200 that carries an error", async () => {
    store.fault = ({ operation }) => (operation === "CompleteMultipartUpload" ? { error200: true } : {});
    expect(await failure(object().upload(content))).toMatchObject({ name: expect.stringContaining("Error") });
    expectNothing();
  });

  it("when the object is there already, and may not be", async () => {
    await object().write("mine");
    const error = await failure(object().upload(content, { IfNoneMatch: "*" }));
    expect(error).toMatchObject({ name: "PreconditionFailed" });
    expect([...store.uploads.keys()]).toEqual([]);
    expect(store.objects.get("a.bin")?.body.toString()).toBe("mine");
  });

  it("when its source fails", async () => {
    expect(await failure(object().upload(failing()))).toMatchObject({ message: "disk on fire" });
    expectNothing();
    expect(store.operations).toContain("AbortMultipartUpload");
  });

  it.each<[string, UploadContent, number, string]>([
    ["shorter", slowly(content), 12 * MIB + 1, "ended after 12582912 of the 12582913 bytes"],
    ["longer", slowly(content, Buffer.from("!")), 12 * MIB, "has more than the 12582912 bytes"],
    ["shorter, in one piece", slowly(Buffer.from("!")), 2, "ended after 1 of the 2 bytes"],
    ["longer, in one piece", slowly(Buffer.from("!!!")), 2, "has more than the 2 bytes"],
    ["bytes of another length", Buffer.from("!!!"), 2, "has 3 bytes, but 2 were given"],
  ])("when its source is %s than was said", async (_, source, ContentLength, message) => {
    const error = await failure(object().upload(source, { ContentLength }));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toContain(message);
    expectNothing();
  });

  it.each<[string, (path: string) => void]>([
    ["shorter", (path) => truncateSync(path, 6 * MIB)],
    ["longer", (path) => writeFileSync(path, "!", { flag: "a" })],
    ["another", (path) => writeFileSync(path, Buffer.alloc(12 * MIB))],
  ])("when the file becomes %s meanwhile", async (_, change) => {
    folder.write({ "a.bin": content.toString() });
    const path = folder.at("a.bin");
    store.fault = ({ part }) => void (part === 1 && change(path));
    const config = { useThreads: false };
    const error = await failure(object().uploadFile(path, {}, { config }));
    expect(isTucuxiError(error, "SourceChanged") && error.path).toBe(path);
    expectNothing();
  });

  it("when onProgress throws, or rejects", async () => {
    for (const onProgress of [throwing, async () => throwing()] as (() => void)[]) {
      expect(await failure(object().upload(content, {}, { onProgress }))).toMatchObject({
        message: "no bar",
      });
      expectNothing();
    }
  });
});

describe("an upload that is aborted leaves nothing behind", () => {
  it.each<[string, (operation: string) => boolean]>([
    ["while it begins", (operation) => operation === "CreateMultipartUpload"],
    ["while parts are under way", (operation) => operation === "UploadPart"],
    ["while it is completed, and is not", (operation) => operation === "CompleteMultipartUpload"],
  ])("%s", async (when, at) => {
    const controller = new AbortController();
    store.fault = ({ operation }) => {
      if (!at(operation)) return {};
      controller.abort(new Error("enough"));
      return when.includes("completed") ? { silent: true } : { late: 50 };
    };
    const { signal: abortSignal } = controller;
    const error = await failure(object().upload(content, {}, { abortSignal }));
    expect(error).toMatchObject({ name: "AbortError", cause: { message: "enough" } });
    expectNothing();
    expect(store.operations).toContain("AbortMultipartUpload");
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
    const error = await failure(object().upload(source, {}, { abortSignal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortError" });
    expectNothing();
    expect(source.destroyed).toBe(true);
  });

  it("before it begins, and sends nothing", async () => {
    const error = await failure(object().upload(content, {}, { abortSignal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(store.requests).toEqual([]);
  });
});

describe("to clean up", () => {
  it("the abort is tried again", async () => {
    store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "AbortMultipartUpload" && count <= 4 ? { status: 503, code: "SlowDown" } : {};
    };
    expect(await failure(object().upload(content))).toMatchObject({ name: "BadDigest" });
    expectNothing();
  });

  it("what came in behind the abort is aborted, too", async () => {
    store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      if (operation !== "ListParts" || count > 1) return {};
      store.uploads.set("upload-1", {
        headers: {},
        parts: new Map([[1, { body: content, eTag: '"1"', crc32: undefined }]]),
      });
      return {};
    };
    await failure(object().upload(content));
    expectNothing();
    expect(store.of("AbortMultipartUpload").length).toBe(2);
  });

  it("the service is asked again where S3 does not say for now what is there", async () => {
    store.fault = ({ operation, part }, count) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      // The second is the client's own second attempt.
      if (operation !== "ListParts" || count > 2) return {};
      store.uploads.set("upload-1", {
        headers: {},
        parts: new Map([[1, { body: content, eTag: '"1"', crc32: undefined }]]),
      });
      return { status: 503, code: "SlowDown" };
    };
    expect(await failure(object().upload(content))).toMatchObject({ name: "BadDigest" });
    expectNothing();
  });

  it.each([
    [501, 1],
    [403, 1],
    [405, 1],
    [503, 2],
  ])("an abort that went well is enough where nobody tells more (%s)", async (status, aborts) => {
    store.fault = ({ operation, part }) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "ListParts" ? { status, code: "Refused" } : {};
    };
    expect(await failure(object().upload(content))).toMatchObject({ name: "BadDigest" });
    expectNothing();
    expect(store.of("AbortMultipartUpload").length).toBe(aborts);
  });

  it("the error names the upload where it cannot be aborted", async () => {
    store.fault = ({ operation, part }) => {
      if (part === 1) return { status: 400, code: "BadDigest" };
      return operation === "AbortMultipartUpload" ? { status: 403, code: "AccessDenied" } : {};
    };
    const error = await failure(object().upload(content));
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
    store.fault = ({ operation }, count) =>
      operation === "CompleteMultipartUpload" && count === 1 ? fault : {};
    const result = await object(config).upload(content, { IfNoneMatch: "*" });
    expect(result).toMatchObject({ size: content.length, parts: 2, eTag: store.objects.get("a.bin")?.eTag });
    expect(store.objects.get("a.bin")?.body.equals(content)).toBe(true);
    expect(store.operations).not.toContain("AbortMultipartUpload");
  });

  it("is told to be complete when the abort comes too late", async () => {
    const controller = new AbortController();
    store.fault = ({ operation }) => {
      if (operation !== "CompleteMultipartUpload") return {};
      setTimeout(() => controller.abort(), 20);
      return { late: 60 };
    };
    const uploading = object().upload(content, {}, { abortSignal: controller.signal });
    store.fault = ((before) => (request, count) => {
      // The service completes it whether or not anybody still listens.
      return request.operation === "ListParts" ? { late: 100 } : before(request, count);
    })(store.fault);
    expect(await uploading).toMatchObject({ size: content.length });
    expect(store.objects.has("a.bin")).toBe(true);
  });

  it("is told to have failed when the object is another one", async () => {
    store.fault = ({ operation }) => {
      if (operation === "HeadObject")
        store.objects.set("a.bin", { body: Buffer.alloc(1), eTag: '"0"', headers: {} });
      return operation === "CompleteMultipartUpload" ? { lost: true } : {};
    };
    expect(await failure(object().upload(content))).toBeInstanceOf(Error);
    expect([...store.uploads.keys()]).toEqual([]);
  });
});

describe("an object that was there before", () => {
  it("is not taken for the one that was written, though it has the same content", async () => {
    await object().upload(content);
    const [before] = store.objects.values();
    if (before) store.objects.set("a.bin", { ...before, modified: new Date(Date.now() - 60_000) });
    // Somebody else aborts it.
    store.fault = ({ operation }) =>
      void (operation === "CompleteMultipartUpload" && store.uploads.delete("upload-2"));
    const error = await failure(object().upload(content, { Metadata: { author: "me" } }));
    expect(error).toMatchObject({ name: "NoSuchUpload" });
  });
});

describe("an object with the customer's key", () => {
  it("shows its parts only with that key", async () => {
    const { id } = await object().initiateMultipartUpload({ ChecksumAlgorithm: "CRC32" });
    store.fault = ({ operation }) => (operation === "CompleteMultipartUpload" ? { lost: true } : {});
    const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k".repeat(32) };
    await object({ maxAttempts: 1 }).upload(content, key, { resume: id });
    const asked = store.of("ListParts").map(({ headers }) => headers);
    expect(asked.length).toBeGreaterThan(1);
    for (const headers of asked) {
      expect(headers["x-amz-server-side-encryption-customer-key"]).toBe(
        Buffer.from(key.SSECustomerKey).toString("base64"),
      );
    }
  });
});

describe("a request that goes silent", () => {
  it.each([Infinity, 2 ** 31])(
    "has all the time that there is, with an idleTimeout of %s",
    async (idleTimeout) => {
      expect(await object().upload(Buffer.from("x"), {}, { idleTimeout })).toMatchObject({ size: 1 });
    },
  );

  it("is none that waits for a connection", async () => {
    store.fault = () => ({ late: 60 });
    const requestHandler = { httpAgent: { maxSockets: 1 } };
    const bucket = new S3Resource({ ...store.config, requestHandler }).bucket("photos");
    await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        bucket.upload(Buffer.from("x"), `${number}`, {}, { idleTimeout: 200 }),
      ),
    );
    expect(store.operations.length).toBe(12);
  });

  it("ends the upload when it cannot begin", async () => {
    store.fault = ({ operation }) => (operation === "CreateMultipartUpload" ? { silent: true } : {});
    const error = await failure(object().upload(content, {}, { idleTimeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expectNothing();
  });

  it("is sent once more", async () => {
    store.fault = ({ part }, count) => (part === 1 && count <= 2 ? { silent: true } : {});
    const result = await object().upload(content, {}, { idleTimeout: 200 });
    expect(result.parts).toBe(2);
    expect(store.of("UploadPart").filter(({ part }) => part === 1).length).toBeGreaterThan(1);
  });

  it("ends the upload when it always does", async () => {
    store.fault = ({ part }) => (part === 1 ? { silent: true } : {});
    const error = await failure(object().upload(content, {}, { idleTimeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("100 ms") });
    expectNothing();
  });

  it("ends the upload by its requestTimeout", async () => {
    store.fault = ({ part }) => (part === 1 ? { silent: true } : {});
    const error = await failure(object().upload(content, {}, { requestTimeout: 300 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expectNothing();
  });
});
