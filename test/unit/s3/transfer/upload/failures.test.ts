import { truncateSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import type { UploadContent } from "../../../../../src/s3/index.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";
import { useUploadStore } from "./use-upload-store.js";
import { failure } from "./failed-upload.js";
import { MIB, content } from "./mocked-upload.js";

const folder = useTemporaryDirectory();

const server = useUploadStore();

/** Yields bytes without end, chunk by chunk. */
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

describe("a failed upload leaves nothing behind", () => {
  it("when it cannot be created", async () => {
    server.store.fault = ({ operation }) =>
      operation === "CreateMultipartUpload" ? { status: 403, code: "AccessDenied" } : {};
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "AccessDenied" });
    server.expectNothing();
    expect(server.store.operations).toEqual(["CreateMultipartUpload"]);
  });

  it("when a part fails", async () => {
    server.store.fault = ({ part }) => (part === 2 ? { status: 400, code: "BadDigest" } : {});
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "BadDigest" });
    server.expectNothing();
  });

  it("when a part fails while another arrives late", async () => {
    server.store.fault = ({ part }) =>
      part === 1 ? { late: 300 } : part === 2 ? { status: 400, code: "BadDigest" } : {};
    await failure(server.object().upload(content));
    await sleep(400);
    server.expectNothing();
    // The upload waited for it.
    expect(server.store.operations.indexOf("AbortMultipartUpload")).toBeGreaterThan(
      server.store.requests.findIndex(({ part }) => part === 1),
    );
  });

  it("when a part's connection is cut on every attempt", async () => {
    server.store.fault = ({ part }) => (part === 1 ? { cut: true } : {});
    expect(await failure(server.object().upload(content))).toMatchObject({ code: "ECONNRESET" });
    server.expectNothing();
  });

  it("when it cannot be completed", async () => {
    server.store.fault = ({ operation }) =>
      operation === "CompleteMultipartUpload" ? { status: 400, code: "InvalidPart" } : {};
    expect(await failure(server.object().upload(content))).toMatchObject({ name: "InvalidPart" });
    server.expectNothing();
  });

  it("when its completion returns a 200 with an error", async () => {
    server.store.fault = ({ operation }) =>
      operation === "CompleteMultipartUpload" ? { error200: true } : {};
    expect(await failure(server.object().upload(content))).toMatchObject({
      name: expect.stringContaining("Error"),
    });
    server.expectNothing();
  });

  it("when the object must not exist but does", async () => {
    await server.object().write("mine");
    const error = await failure(server.object().upload(content, { IfNoneMatch: "*" }));
    expect(error).toMatchObject({ name: "PreconditionFailed" });
    expect([...server.store.uploads.keys()]).toEqual([]);
    expect(server.store.objects.get("a.bin")?.body.toString()).toBe("mine");
  });

  it("when its source fails", async () => {
    expect(await failure(server.object().upload(failing()))).toMatchObject({ message: "disk on fire" });
    server.expectNothing();
    expect(server.store.operations).toContain("AbortMultipartUpload");
  });

  it.each<[string, UploadContent, number, string]>([
    ["shorter", slowly(content), 12 * MIB + 1, "ended after 12582912 of the 12582913 bytes"],
    ["longer", slowly(content, Buffer.from("!")), 12 * MIB, "has more than the 12582912 bytes"],
    ["shorter, in one piece", slowly(Buffer.from("!")), 2, "ended after 1 of the 2 bytes"],
    ["longer, in one piece", slowly(Buffer.from("!!!")), 2, "has more than the 2 bytes"],
    ["bytes of another length", Buffer.from("!!!"), 2, "has 3 bytes, but 2 were given"],
  ])("when its source is %s than announced", async (_, source, ContentLength, message) => {
    const error = await failure(server.object().upload(source, { ContentLength }));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toContain(message);
    server.expectNothing();
  });

  it.each<[string, (path: string) => void]>([
    ["shorter", (path) => truncateSync(path, 6 * MIB)],
    ["longer", (path) => writeFileSync(path, "!", { flag: "a" })],
    ["another", (path) => writeFileSync(path, Buffer.alloc(12 * MIB))],
  ])("when the file becomes %s during the upload", async (_, change) => {
    folder.write({ "a.bin": content.toString() });
    const path = folder.at("a.bin");
    server.store.fault = ({ part }) => void (part === 1 && change(path));
    const config = { useThreads: false };
    const error = await failure(server.object().uploadFile(path, {}, { config }));
    expect(isTucuxiError(error, "SourceChanged") && error.path).toBe(path);
    server.expectNothing();
  });

  it("when onProgress throws, or rejects", async () => {
    for (const onProgress of [throwing, async () => throwing()] as (() => void)[]) {
      expect(await failure(server.object().upload(content, {}, { onProgress }))).toMatchObject({
        message: "no bar",
      });
      server.expectNothing();
    }
  });
});

describe("an object that existed before", () => {
  it("is not taken for the uploaded one, although it has the same content", async () => {
    await server.object().upload(content);
    const [before] = server.store.objects.values();
    if (before) server.store.objects.set("a.bin", { ...before, modified: new Date(Date.now() - 60_000) });
    // Another client aborts it.
    server.store.fault = ({ operation }) =>
      void (operation === "CompleteMultipartUpload" && server.store.uploads.delete("upload-2"));
    const error = await failure(server.object().upload(content, { Metadata: { author: "me" } }));
    expect(error).toMatchObject({ name: "NoSuchUpload" });
  });
});

describe("an object with the customer's key", () => {
  it("is examined with that key", async () => {
    const { id } = await server.object().initiateMultipartUpload({ ChecksumAlgorithm: "CRC32" });
    server.store.fault = ({ operation }) => (operation === "CompleteMultipartUpload" ? { lost: true } : {});
    const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k".repeat(32) };
    await server.object({ maxAttempts: 1 }).upload(content, key, { resume: id });
    const partLists = server.store.of("ListParts").map(({ headers }) => headers);
    expect(partLists.length).toBeGreaterThan(1);
    for (const headers of partLists) {
      expect(headers["x-amz-server-side-encryption-customer-key"]).toBe(
        Buffer.from(key.SSECustomerKey).toString("base64"),
      );
    }
  });
});
