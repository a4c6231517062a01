import { releaseBody } from "../../../../core/call/response/release-body.js";
import { isTucuxiError } from "../../../../core/errors/error-guards.js";
import { BodyInterruptedError } from "../../../errors/object-errors.js";
import type { HeldDirectory } from "../../../local/held-directory.js";
import {
  inputFor,
  type ObjectOrVersion,
  type S3Handle,
  type S3Resource,
} from "../../../object/s3-resource.js";
import { targetOf } from "../../options/transfer-target.js";
import { pathOf } from "../../source/file-source.js";
import type {
  DownloadFileOptions,
  DownloadInput,
  DownloadOptions,
  DownloadResult,
} from "../download-options.js";
import { beginDownload, checkDownload, type Download, resultOf } from "../download-run.js";
import { fetchFile } from "./fetch-file.js";
import { type FileTarget, fileTarget, fileTargetIn } from "./file-target.js";
import { knownOf } from "../../../object/body/reader/known-object.js";
import { headInfoOf, type HeadInfo } from "../../../object/body/reader/head-info.js";
import type { ObjectTarget, OpenBody } from "../../../object/body/reader/object-source.js";
import type { Range } from "../open-ranges.js";
import { PartialFile } from "./partial-file.js";
import { TemporaryFile } from "./temporary-file.js";
import { verifyFile } from "./verify-file.js";
import { type Verification, verificationOf } from "../../../object/body/reader/verification.js";

/**
 * Downloads the object to a file. The content is written to a temporary file beside the target, which replaces the target
 * once it is complete and matches the checksum that S3 stores; until then, and if it fails, the target stays as it was.
 * From 8 MiB on, ranges are read concurrently, all from the same object, if that is faster than one stream. It resumes
 * after a dropped connection.
 *
 * Calls GetObject.
 *
 * @throws Node's own error, with the path, if the target cannot be written, before any request; `ObjectChangedError` if
 *   the object was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum;
 *   `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input member that downloads do not accept
 * @example
 * await object.downloadFile("/tmp/a.jpg");
 */
export async function downloadFile(
  self: S3Resource & ObjectOrVersion,
  handle: Pick<S3Handle, "context">,
  path: string | URL,
  input: DownloadInput = {},
  options: DownloadFileOptions = {},
): Promise<DownloadResult> {
  const source = targetOf(self, handle);
  checkDownload("downloadFile", source, input, options, ["resume", "flush"]);
  const target = await fileTarget(pathOf(path));
  try {
    return await downloadTo(source, target, inputFor(self, input), options);
  } catch (error) {
    throw target.directory.known(error);
  } finally {
    await target.directory.close();
  }
}

/** Downloads an object to a file in a held directory. */
export async function downloadFileIn(
  source: ObjectTarget,
  { directory, name }: { readonly directory: HeldDirectory; readonly name: string },
  input: DownloadInput = {},
  options: DownloadOptions = {},
): Promise<DownloadResult> {
  checkDownload("downloadFile", source, input, options, []);
  return downloadTo(source, await fileTargetIn(directory, name), input, options);
}

/** Downloads to a temporary file, which replaces the target after everything was written and verified. */
async function downloadTo(
  source: ObjectTarget,
  target: FileTarget,
  input: DownloadInput,
  options: DownloadFileOptions,
): Promise<DownloadResult> {
  const download = beginDownload(source, input, options);
  const flush = options.flush === true;
  try {
    if (options.resume) {
      const partial = await PartialFile.open(target, source);
      try {
        return await resumed(download, partial, flush);
      } finally {
        partial.release();
      }
    }
    const file = await TemporaryFile.create(target);
    try {
      const { info, first } = await download.source.open();
      const result = await fetched(download, info, file, { first });
      await file.commit(flush);
      return result;
    } catch (error) {
      await file.discard().catch(() => {});
      throw error;
    }
  } catch (error) {
    // The first failure instead of the SDK's own error for an aborted request.
    download.tasks.throwFailure();
    throw error;
  } finally {
    download.tasks.close();
  }
}

async function resumed(download: Download, partial: PartialFile, flush: boolean): Promise<DownloadResult> {
  try {
    const known = partial.isBegun ? headInfoOf(await download.source.head()) : undefined;
    let result: DownloadResult;
    if (known && partial.isOf(known)) {
      partial.pin(known);
      result = await fetched(download, known, partial.file, { partial });
    } else {
      await partial.restart();
      const { info, first } = await download.source.open(
        false,
        known && knownOf({ meta: { data: known.output } }),
      );
      partial.pin(info);
      result = await fetched(download, info, partial.file, { first, partial });
    }
    await partial.commit(flush);
    return result;
  } catch (error) {
    // Bytes of a replaced object, or wrong bytes, cannot be used.
    const isUseless = isTucuxiError(error, "ObjectChanged") || isTucuxiError(error, "ChecksumMismatch");
    await (isUseless ? partial.discard() : partial.keep()).catch(() => {});
    throw error;
  }
}

/** Reads the missing ranges and verifies the whole file. */
async function fetched(
  download: Download,
  info: HeadInfo,
  { handle }: TemporaryFile,
  { first, partial }: { readonly first?: OpenBody; readonly partial?: PartialFile },
): Promise<DownloadResult> {
  const { tasks, progress, source } = download;
  const { signal } = tasks;
  const { size: expected } = info;
  try {
    const verification = await verificationOf(source, info, first);
    const ranges = await missing(info, verification, first ? undefined : partial, signal);
    if (expected !== undefined) {
      progress.setTotal(expected);
      const there = ranges.reduce((bytes, { start, end }) => bytes - (end - start), expected);
      if (there > 0) progress.add(there);
    }
    const onWritten = partial && ((bytes: Buffer, position: number) => partial.noteWritten(bytes, position));
    await fetchFile(download, { info, handle, verification, ranges, first, onWritten });

    const { size } = await handle.stat();
    if (size !== (expected ?? size) || size !== progress.transferredBytes) {
      const details = { received: size, expected, why: "That is the size of the file." };
      throw new BodyInterruptedError(source.target.subject, details);
    }
    const { sum } = verification;
    if (sum && !sum.combines) await verifyFile(handle, size, sum, signal);
    const verifiedBy = await verification.verify();
    await progress.finish();
    tasks.throwFailure();
    return resultOf(info, size, verifiedBy);
  } catch (error) {
    if (first) releaseBody(first.body);
    throw error;
  }
}

/** The ranges that are not in the partial file yet, or the whole object. */
async function missing(
  { size = Infinity }: HeadInfo,
  { sum }: Verification,
  partial: PartialFile | undefined,
  signal: AbortSignal,
): Promise<readonly Range[]> {
  if (!partial) return [{ start: 0, end: size }];
  await partial.takeOver(sum, signal);
  return partial.done.missing(size);
}
