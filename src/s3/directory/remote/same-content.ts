import type { FileHandle } from "node:fs/promises";
import { Writable } from "node:stream";
import { callbackify } from "node:util";
import type { CallOptions } from "../../../core/call/call-options.js";
import { isTucuxiError } from "../../../core/errors/error-guards.js";
import { checksumKinds } from "../../checksum/checksum-kinds.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import { beginDownload, type Download } from "../../transfer/download/download-run.js";
import { verifyFile } from "../../transfer/download/file/verify-file.js";
import { headInfoOf, type HeadInfo } from "../../object/body/reader/head-info.js";
import { downloadInto } from "../../transfer/download/stream/download-stream.js";
import type { TransferConfig } from "../../transfer/options/transfer-config.js";
import { isArchivedError } from "./archive.js";
import type { RemoteObject } from "./remote-object.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { fileChunks } from "../../local/file-chunks.js";
import { verificationOf } from "../../object/body/reader/verification.js";
import { objectSum } from "../../checksum/object-sum.js";

export interface ContentOptions extends CallOptions {
  readonly target: ObjectTarget;
  readonly input: DownloadInput | undefined;
  readonly config: TransferConfig | undefined;
}

/**
 * Whether a file has the same bytes as an object of the same size. If the ETag is the file's MD5, they are the same and
 * no request is needed; any other ETag proves nothing, as it need not be an MD5. Then the object's checksum decides, or,
 * without a usable one, both are read and compared.
 */
export async function hasSameContent(
  file: FileHandle,
  { eTag = "", size }: RemoteObject,
  { target, input = {}, ...options }: ContentOptions,
): Promise<boolean> {
  const [, md5, parts] = /^"?([0-9a-f]{32})(?:-(\d+))?"?$/i.exec(eTag) ?? [];
  const { abortSignal = new AbortController().signal } = options;
  if (md5 && !parts && (await hasMd5(file, size, md5, abortSignal))) return true;
  const download = beginDownload(target, input, options);
  try {
    const info = headInfoOf(await download.source.head());
    if (info.size !== undefined && info.size !== size) return false;
    const verdict = await verdictOf(download, info, file, size);
    if (verdict !== undefined) return verdict;
    const byParts = md5 && parts && { kind: MD5, value: base64(md5), parts: Number(parts) };
    if (byParts && (await verdictOf(download, { ...info, size, checksum: byParts }, file, size))) return true;
  } finally {
    download.tasks.close();
  }
  return readsTheSame(file, size, { target, input, ...options });
}

// The one that S3 itself uses.
const MD5 = checksumKinds.find(({ name }) => name === "MD5") as (typeof checksumKinds)[number];

function base64(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64");
}

async function hasMd5(file: FileHandle, size: number, md5: string, signal: AbortSignal): Promise<boolean> {
  const sum = objectSum({ kind: MD5, value: base64(md5), parts: undefined }, size);
  await verifyFile(file, size, sum, signal);
  return sum.isRight() === true;
}

/** Whether the object's checksum is the file's; `undefined` if it has no usable one. */
async function verdictOf(
  { source, tasks }: Download,
  info: HeadInfo,
  file: FileHandle,
  size: number,
): Promise<boolean | undefined> {
  const verification = await verificationOf(source, info, undefined);
  if (!verification.sum) return undefined;
  await verifyFile(file, size, verification.sum, tasks.signal);
  try {
    return (await verification.verify()) === undefined ? undefined : true;
  } catch (error) {
    if (isTucuxiError(error, "ChecksumMismatch")) return false;
    throw error;
  }
}

/** An archived object cannot be read and counts as different: the transfer that follows replaces it or reports it. */
async function readsTheSame(
  file: FileHandle,
  size: number,
  { target, input, ...options }: ContentOptions,
): Promise<boolean> {
  const comparison = new ComparedStream(file);
  try {
    await downloadInto(target, comparison, input, options);
    return comparison.position === size;
  } catch (error) {
    if (error instanceof DifferentBytes || isArchivedError(error)) return false;
    throw error;
  }
}

class DifferentBytes extends Error {}

/** Compares the bytes that are written to it with a file, and fails at the first difference. */
class ComparedStream extends Writable {
  position = 0;
  readonly #file: FileHandle;

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error) => void): void {
    callbackify(() => this.#compare(chunk))(done);
  }

  async #compare(chunk: Buffer): Promise<void> {
    const end = this.position + chunk.length;
    let rest = chunk;
    for await (const bytes of fileChunks(this.#file, this.position, end)) {
      if (!bytes.equals(rest.subarray(0, bytes.length))) throw new DifferentBytes();
      rest = rest.subarray(bytes.length);
    }
    if (rest.length > 0) throw new DifferentBytes();
    this.position = end;
  }
}
