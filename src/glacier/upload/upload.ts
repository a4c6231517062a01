import { CompleteMultipartUploadCommand } from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { type StartedWork, UnfinishedError } from "../../core/errors/unfinished-error.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { afterStart, sendStart, type Started } from "../../core/waiter/after-start.js";
import type { Archive } from "../generated/archive.js";
import type { MultipartUpload } from "../generated/multipart-upload.js";
import type { Vault } from "../generated/vault.js";
import { checkPartSize, defaultPartSize, MOST_PARTS } from "./part-size.js";
import { readParts } from "./read-parts.js";
import { checkSource, openSource, type UploadSource } from "./source.js";
import { combineTreeHashes, treeHash } from "./tree-hash.js";

/** Options of `vault.upload`. */
export interface UploadOptions extends CallOptions {
  /** In bytes, a power of two from 1 MiB to 4 GiB. Default: 8 MiB, or more if a larger source requires it. */
  readonly partSize?: number | undefined;
  /** Up to 1,024 printable ASCII characters. Glacier keeps no names: only this distinguishes archives. */
  readonly archiveDescription?: string | undefined;
}

const OPTIONS = ["abortSignal", "archiveDescription", "partSize", "requestTimeout"];

/**
 * Uploads an archive of any size: bytes, the file at a path, or an async iterable of bytes. A source smaller than a
 * part is sent by `UploadArchive`; a larger one by `InitiateMultipartUpload`, `UploadMultipartPart` for one part after
 * another, and `CompleteMultipartUpload` with the tree hash of the whole. Holds one part in memory. If it fails, it
 * aborts the multipart upload.
 *
 * @returns the new archive
 * @throws `TypeError` for an invalid or empty source, `TypeError` or `RangeError` for a part size that the service does
 *   not accept or that makes more than 10,000 parts; errors of the service and the source are thrown unchanged
 */
export async function upload(
  self: Vault,
  handle: Pick<ResourceHandle, "ask" | "subject">,
  source: UploadSource,
  options: UploadOptions = {},
): Promise<Archive> {
  refuseUnknownOptions(options, OPTIONS);
  checkSource(source);
  checkPartSize(options.partSize);
  const { archiveDescription, partSize: given, ...call } = options;
  const { size, chunks } = await openSource(source);
  const partSize = given ?? defaultPartSize(size);
  if (size !== undefined && size > partSize * MOST_PARTS) throw tooManyParts(partSize);

  const parts = readParts(chunks, partSize, call.abortSignal);
  try {
    const { value: first } = await parts.next();
    if (!first) throw new TypeError("The source is empty, but an archive has at least one byte.");
    if (first.length < partSize) {
      const checksum = treeHash(first).toString("hex");
      return await self.uploadArchive({ body: first, archiveDescription, checksum }, call);
    }
    const initiate = { archiveDescription, partSize: String(partSize) };
    const multipart = await sendStart(call, (calls) => self.initiateMultipartUpload(initiate, calls));
    const id = await sendParts(multipart, handle, first, parts, partSize, call);
    return self.archive(id);
  } finally {
    // Closes the source, such as a file.
    await parts.return(undefined);
  }
}

/** Returns the id of the archive. */
async function sendParts(
  multipart: MultipartUpload,
  handle: Pick<ResourceHandle, "ask" | "subject">,
  first: Buffer,
  others: AsyncIterable<Buffer>,
  partSize: number,
  call: CallOptions,
): Promise<string> {
  const hashes: Buffer[] = [];
  let size = 0;
  const send = async (body: Buffer) => {
    if (hashes.length === MOST_PARTS) throw tooManyParts(partSize);
    const hash = treeHash(body);
    const range = `bytes ${size}-${size + body.length - 1}/*`;
    await multipart.uploadPart({ body, range, checksum: hash.toString("hex") }, call);
    hashes.push(hash);
    size += body.length;
  };
  const { accountId, vaultName, id: uploadId } = multipart;
  const started: Started = {
    report: (failure) => new UnfinishedError(handle.subject, leftUpload(uploadId), failure),
    stop: () => multipart.abortIfExists({ requestTimeout: call.requestTimeout }),
  };
  return afterStart(started, call.abortSignal, async () => {
    await send(first);
    for await (const part of others) await send(part);
    const checksum = combineTreeHashes(hashes).toString("hex");
    const whole = { accountId, vaultName, uploadId, archiveSize: String(size), checksum };
    const { archiveId } = await handle.ask(new CompleteMultipartUploadCommand(whole), call);
    return present(archiveId, "archiveId");
  });
}

function leftUpload(id: string): StartedWork {
  return {
    operation: "InitiateMultipartUpload",
    what: "the multipart upload",
    id,
    wayOut: "multipartUpload(id).abort() of the vault removes it; otherwise the service does, after a day.",
  };
}

function tooManyParts(partSize: number): RangeError {
  return new RangeError(
    `The source has more than ${MOST_PARTS} parts of ${partSize} bytes, the maximum of Glacier. Use a larger partSize.`,
  );
}
