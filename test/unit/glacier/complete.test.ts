import {
  CompleteMultipartUploadCommand,
  GlacierClient,
  ListPartsCommand,
  type PartListElement,
} from "@aws-sdk/client-glacier";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { GlacierResource } from "../../../src/glacier/index.js";
import { treeHash } from "../../../src/glacier/upload/tree-hash.js";
import { inputsOf } from "../../support/mocked-roots.js";

const MIB = 1024 ** 2;
const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };
const names = { accountId: "-", vaultName: "photos", uploadId: "upload-1" };

/** Bytes in which no two MiB are equal. */
const archive = Buffer.from(Uint8Array.from({ length: 5 * MIB - 7 }, (_, i) => i ^ (i >> 11)));

/** A part of the archive as the service lists it. */
function part(start: number, end: number): PartListElement {
  const hash = treeHash(archive.subarray(start, end)).toString("hex");
  return { RangeInBytes: `${start}-${end - 1}`, SHA256TreeHash: hash };
}

/** An upload with pages of parts. */
function uploadOf(...pages: PartListElement[][]) {
  const client = new GlacierClient(config);
  const mock = mockClient(client);
  mock.on(CompleteMultipartUploadCommand).resolves({ archiveId: "archive-1" });
  for (const [index, Parts] of pages.entries()) {
    mock.on(ListPartsCommand, index === 0 ? {} : { marker: String(index) }).resolves({
      Parts,
      ...(index < pages.length - 1 && { Marker: String(index + 1) }),
    });
  }
  return { mock, upload: new GlacierResource({ client }).multipartUpload("-", "photos", "upload-1") };
}

describe("multipartUpload.complete", () => {
  it("computes the checksum and the size from the uploaded parts, over all pages", async () => {
    const parts = [part(0, 2 * MIB), part(2 * MIB, 4 * MIB), part(4 * MIB, archive.length)] as const;
    const { mock, upload } = uploadOf([parts[1], parts[0]], [parts[2]]);
    expect(await upload.complete()).toMatchObject({ archiveId: "archive-1" });
    expect(inputsOf(mock)).toEqual([
      names,
      { ...names, marker: "1" },
      { ...names, checksum: treeHash(archive).toString("hex"), archiveSize: String(archive.length) },
    ]);
  });

  it("sends the given checksum and size unchanged, without another request", async () => {
    const { mock, upload } = uploadOf();
    await upload.complete({ checksum: "c0ffee", archiveSize: "5" });
    expect(inputsOf(mock)).toEqual([{ ...names, checksum: "c0ffee", archiveSize: "5" }]);
  });

  it("keeps the given checksum when it computes the size", async () => {
    const { mock, upload } = uploadOf([part(0, MIB)]);
    await upload.complete({ checksum: "c0ffee" });
    expect(inputsOf(mock, "CompleteMultipartUpload")).toEqual([
      { ...names, checksum: "c0ffee", archiveSize: String(MIB) },
    ]);
  });

  it("leaves an upload without parts to the service, which refuses it", async () => {
    const { mock, upload } = uploadOf([]);
    const refusal = Object.assign(new Error("no parts"), { name: "InvalidParameterValueException" });
    mock.on(CompleteMultipartUploadCommand).rejects(refusal);
    await expect(upload.complete()).rejects.toBe(refusal);
  });
});
