import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { type UploadFault, UploadStore } from "../../../../../servers/s3-server/stores/upload-store.js";

const MIB = 1024 * 1024;
const content = Buffer.alloc(12 * MIB, "0123456789abcdef!");
const Metadata = { By: "me" };

let store: UploadStore;
beforeEach(async () => {
  store = await UploadStore.start();
});
afterEach(() => store[Symbol.asyncDispose]());

const object = (config: object = {}) =>
  new S3Resource({ ...store.config, ...config }).object("photos", "a.bin");

const md5 = (bytes: Uint8Array) => createHash("md5").update(bytes);

/** Another writer has uploaded the same bytes in the same parts, and our upload no longer exists. */
function writtenByOthers(headers: Record<string, string> = {}): void {
  const parts = [content.subarray(0, 8 * MIB), content.subarray(8 * MIB)];
  const sum = md5(Buffer.concat(parts.map((part) => md5(part).digest()))).digest("hex");
  store.objects.set("a.bin", { body: content, eTag: `"${sum}-2"`, headers });
  store.uploads.clear();
}

/** The faults of the first and the second CompleteMultipartUpload. */
function atCompletion(...faults: readonly (() => UploadFault)[]): void {
  store.fault = ({ operation }, count) =>
    operation === "CompleteMultipartUpload" ? (faults[count - 1]?.() ?? {}) : {};
}

const refused = (status: number, code: string) => (): UploadFault => {
  writtenByOthers();
  return { status, code };
};

describe("an object with the same bytes", () => {
  it.each([
    [409, "ConditionalRequestConflict"],
    [412, "PreconditionFailed"],
    [404, "NoSuchUpload"],
    [400, "EntityTooSmall"],
  ])("is not taken for our own after an error (%s %s)", async (status, code) => {
    atCompletion(refused(status, code));
    await expect(object().upload(content, { IfNoneMatch: "*" })).rejects.toMatchObject({ name: code });
    expect(store.operations).not.toContain("HeadObject");
  });

  it.each([
    ["whose response was lost", { lost: true }, 3],
    ["whose response was lost, without a retry", { lost: true }, 1],
  ])(
    "is recognized as our own if the upload no longer exists after a request %s",
    async (_, fault, maxAttempts) => {
      atCompletion(
        () => fault,
        () => ({ status: 412, code: "PreconditionFailed" }),
      );
      const result = await object({ maxAttempts }).upload(content, { IfNoneMatch: "*", Metadata });
      expect(result).toMatchObject({ size: content.length, eTag: store.objects.get("a.bin")?.eTag });
    },
  );

  it("is not taken for our own if its metadata differ, even after a lost response", async () => {
    atCompletion(
      () => {
        writtenByOthers({ "x-amz-meta-by": "you" });
        return { cut: true };
      },
      refused(412, "PreconditionFailed"),
    );
    const uploading = object().upload(content, { IfNoneMatch: "*", Metadata });
    await expect(uploading).rejects.toMatchObject({ name: "PreconditionFailed" });
  });

  it("is not taken for our own while our upload still exists", async () => {
    atCompletion(
      () => {
        const [upload] = [...store.uploads];
        writtenByOthers({ "x-amz-meta-by": "me" });
        if (upload) store.uploads.set(...upload);
        return { cut: true };
      },
      () => ({ status: 412, code: "PreconditionFailed" }),
    );
    const uploading = object().upload(content, { IfNoneMatch: "*", Metadata });
    await expect(uploading).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect([...store.uploads]).toEqual([]);
  });
});
