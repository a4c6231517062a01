import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const content = "the same bytes, in three parts";
const PART = 12;
const md5 = (bytes: string | Buffer): Buffer => createHash("md5").update(bytes).digest();
const crc = (bytes: string | Buffer): Buffer => {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest;
};
const parts = [0, 1, 2].map((index) => content.slice(index * PART, (index + 1) * PART));
const plainTag = `"${md5(content).toString("hex")}"`;
const partsTag = `"${md5(Buffer.concat(parts.map(md5))).toString("hex")}-3"`;
const noMd5 = `"${"0".repeat(32)}"`;
const denied = Object.assign(new Error("no"), { name: "InvalidObjectState" });

/** What the store reports about an object, and what it contains. */
interface Stored {
  readonly eTag: string;
  readonly head?: Partial<HeadObjectCommandOutput> | undefined;
  readonly body?: string | Error | undefined;
}

describe("a sync by content", () => {
  const directory = useTemporaryDirectory();

  /** The file that it would transfer, and the requests that it made to decide. */
  async function planned(method: "syncFrom" | "syncTo", { eTag, head = {}, body = content }: Stored) {
    directory.write({ a: content });
    const { s3, mock } = mockedS3();
    const modified = { LastModified: new Date("2020-01-01") };
    mock.on(ListObjectsV2Command).resolves({
      Contents: [{ Key: "a", Size: content.length, ETag: eTag, ...modified }],
    });
    mock.on(HeadObjectCommand).callsFake(({ PartNumber: part }) => ({
      ETag: eTag,
      ContentLength: part ? parts[part - 1]?.length : content.length,
      ...head,
    }));
    mock.on(GetObjectCommand).callsFake((): Partial<GetObjectCommandOutput> => {
      if (body instanceof Error) throw body;
      const stream = Readable.from([Buffer.from(body.slice(0, 7)), Buffer.from(body.slice(7))]);
      return { Body: stream as never, ETag: eTag, ContentLength: body.length, ...modified };
    });
    const input = {
      ExpectedBucketOwner: "123456789012",
      ...(method === "syncFrom" && { CacheControl: "x" }),
    };
    const options = { compare: "content", dryRun: true, input } as const;
    const plan = await s3.bucket("b")[method](directory.path, options);
    expect(plan.failed).toEqual([]);
    for (const asked of inputsOf(mock)) expect(asked).toMatchObject({ ExpectedBucketOwner: "123456789012" });
    expect(inputsOf(mock, "HeadObject").some((asked) => "CacheControl" in asked)).toBe(false);
    return { reason: plan.toTransfer[0]?.reason, asked: operationsOf(mock).slice(1) };
  }

  it.each<[string, Stored, string | undefined, string[]]>([
    ["an ETag that is the MD5", { eTag: plainTag }, undefined, []],
    ["the bytes if the ETag is weak", { eTag: `W/${plainTag}` }, undefined, ["HeadObject", "GetObject"]],
    [
      "a checksum if the ETag is not an MD5",
      { eTag: noMd5, head: { ChecksumCRC32: crc(content).toString("base64") } },
      undefined,
      ["HeadObject"],
    ],
    [
      "a different checksum",
      { eTag: noMd5, head: { ChecksumCRC32: crc("other").toString("base64") } },
      "content",
      ["HeadObject"],
    ],
    [
      "a composite checksum",
      {
        eTag: noMd5,
        head: { ChecksumCRC32: `${crc(Buffer.concat(parts.map(crc))).toString("base64")}-3` },
      },
      undefined,
      ["HeadObject", "HeadObject"],
    ],
    ["the bytes if nothing else is available", { eTag: noMd5 }, undefined, ["HeadObject", "GetObject"]],
    ["the ETag of an upload in parts", { eTag: partsTag }, undefined, ["HeadObject", "HeadObject"]],
    [
      "the bytes if the ETag's parts are unknown",
      { eTag: noMd5.replace(/"$/, '-3"') },
      undefined,
      ["HeadObject", "HeadObject", "HeadObject", "GetObject"],
    ],
    [
      "different bytes",
      { eTag: noMd5, body: content.replace("bytes", "BYTES") },
      "content",
      ["HeadObject", "GetObject"],
    ],
    ["unreadable bytes", { eTag: noMd5, body: denied }, "content", ["HeadObject", "GetObject"]],
    ["a changed size", { eTag: noMd5, head: { ContentLength: 1 } }, "content", ["HeadObject"]],
  ])("is decided by %s", async (_, stored, reason, asked) => {
    expect(await planned("syncFrom", stored)).toEqual({ reason, asked });
    expect(await planned("syncTo", stored)).toEqual({ reason, asked });
  });
});
