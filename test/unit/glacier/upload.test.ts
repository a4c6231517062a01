import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  GlacierClient,
  InitiateMultipartUploadCommand,
  UploadArchiveCommand,
  UploadMultipartPartCommand,
} from "@aws-sdk/client-glacier";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { GlacierResource } from "../../../src/glacier/index.js";
import { treeHash } from "../../../src/glacier/upload/tree-hash.js";
import { inputsOf } from "../../support/mocked-roots.js";

const MIB = 1024 ** 2;
const config = { region: "eu-west-1", credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" } };

function mockedVault() {
  const client = new GlacierClient(config);
  const mock = mockClient(client);
  mock.on(UploadArchiveCommand).resolves({ archiveId: "archive-1" });
  mock.on(InitiateMultipartUploadCommand).resolves({ uploadId: "upload-1" });
  mock.on(UploadMultipartPartCommand).resolves({});
  mock.on(CompleteMultipartUploadCommand).resolves({ archiveId: "archive-2" });
  mock.on(AbortMultipartUploadCommand).resolves({});
  return { mock, vault: new GlacierResource({ client }).vault("-", "photos") };
}

/** Bytes in which no two MiB are equal. */
const bytesOf = (size: number) => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at++) bytes[at] = at ^ (at >> 11);
  return bytes;
};

/** The bytes in chunks whose boundaries differ from the parts', and which all share one buffer. */
async function* chunked(bytes: Buffer) {
  const memory = Buffer.alloc(300_007);
  for (let start = 0; start < bytes.length; start += memory.length)
    yield memory.subarray(0, bytes.copy(memory, 0, start));
}

describe("vault.upload", () => {
  it("sends content smaller than a part in one request", async () => {
    const { mock, vault } = mockedVault();
    const archive = await vault.upload(Buffer.from("Hello"), { archiveDescription: "a text" });
    expect(archive.meta.identifiers).toEqual({ accountId: "-", vaultName: "photos", id: "archive-1" });
    expect(mock.calls()).toHaveLength(1);
    expect(inputsOf(mock, "UploadArchive")).toMatchObject([
      { archiveDescription: "a text", body: Buffer.from("Hello") },
    ]);
  });

  it.each([
    ["a part", MIB, ["0-1048575"]],
    ["two parts and a bit", 2 * MIB + 5, ["0-1048575", "1048576-2097151", "2097152-2097156"]],
    ["three parts", 3 * MIB, ["0-1048575", "1048576-2097151", "2097152-3145727"]],
  ])("sends %s in order, and completes with the tree hash of the whole", async (_, size, ranges) => {
    const bytes = bytesOf(size);
    for (const source of [bytes, chunked(bytes)]) {
      const { mock, vault } = mockedVault();
      const archive = await vault.upload(source, { partSize: MIB, archiveDescription: "a film" });
      expect(archive.id).toBe("archive-2");
      expect(inputsOf(mock, "InitiateMultipartUpload")).toMatchObject([
        { archiveDescription: "a film", partSize: String(MIB) },
      ]);
      const parts = mock.commandCalls(UploadMultipartPartCommand).map(({ args }) => args[0].input);
      expect(parts.map(({ range }) => range)).toEqual(ranges.map((range) => `bytes ${range}/*`));
      const bodies = parts.map(({ body }) => body as Buffer);
      expect(Buffer.concat(bodies).equals(bytes)).toBe(true);
      expect(parts.map(({ checksum }) => checksum)).toEqual(
        bodies.map((body) => treeHash(body).toString("hex")),
      );
      expect(inputsOf(mock, "CompleteMultipartUpload")).toMatchObject([
        { uploadId: "upload-1", archiveSize: String(size), checksum: treeHash(bytes).toString("hex") },
      ]);
      expect(inputsOf(mock, "AbortMultipartUpload")).toEqual([]);
    }
  });

  it("reads the file at a path", async () => {
    const directory = await mkdtemp(join(tmpdir(), "tucuxi-glacier-"));
    try {
      const bytes = bytesOf(MIB + 1);
      await writeFile(join(directory, "film"), bytes);
      const { mock, vault } = mockedVault();
      await vault.upload(join(directory, "film"), { partSize: MIB });
      expect(inputsOf(mock, "CompleteMultipartUpload")).toMatchObject([
        { checksum: treeHash(bytes).toString("hex") },
      ]);
      await expect(vault.upload(join(directory, "none"))).rejects.toMatchObject({ code: "ENOENT" });
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it("aborts the upload and rethrows the error if a part, the completion or the source fails", async () => {
    const failure = new Error("no luck");
    for (const command of [UploadMultipartPartCommand, CompleteMultipartUploadCommand]) {
      const { mock, vault } = mockedVault();
      mock.on(command).rejects(failure);
      await expect(vault.upload(bytesOf(MIB), { partSize: MIB })).rejects.toBe(failure);
      expect(inputsOf(mock, "AbortMultipartUpload")).toMatchObject([{ uploadId: "upload-1" }]);
    }
    const { mock, vault } = mockedVault();
    const source = (async function* () {
      yield bytesOf(MIB);
      throw failure;
    })();
    await expect(vault.upload(source, { partSize: MIB })).rejects.toBe(failure);
    expect(inputsOf(mock, "AbortMultipartUpload")).toHaveLength(1);
  });

  it("aborts the upload when the signal is aborted while the source hangs", async () => {
    const { mock, vault } = mockedVault();
    const controller = new AbortController();
    const source = (async function* () {
      yield bytesOf(MIB);
      controller.abort();
      await new Promise(() => {});
    })();
    const { signal: abortSignal } = controller;
    await expect(vault.upload(source, { partSize: MIB, abortSignal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(inputsOf(mock, "AbortMultipartUpload")).toHaveLength(1);
    expect(inputsOf(mock, "CompleteMultipartUpload")).toEqual([]);
  });

  it("refuses invalid input before any request", async () => {
    const { mock, vault } = mockedVault();
    const text = Buffer.from("Hello");
    for (const source of [undefined, 5, "", {}, ["a"]])
      await expect(vault.upload(source as never)).rejects.toThrow(TypeError);
    await expect(vault.upload(Buffer.alloc(0))).rejects.toThrow("The source is empty");
    await expect(
      vault.upload(
        (async function* () {
          yield "text" as never;
        })(),
      ),
    ).rejects.toThrow("must be a Uint8Array");
    for (const partSize of [0, 1, 3 * MIB, MIB + 1, 8192 * MIB, Number.NaN])
      await expect(vault.upload(text, { partSize })).rejects.toThrow(RangeError);
    await expect(vault.upload(text, { partSize: "8" as never })).rejects.toThrow(TypeError);
    await expect(vault.upload(text, { description: "a text" } as never)).rejects.toThrow(
      "no option description",
    );
    expect(mock.calls()).toHaveLength(0);
  });
});
