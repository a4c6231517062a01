import type { Writable } from "node:stream";
import { orAborted } from "../../../../core/concurrency/abort.js";
import { releaseBody } from "../../../../core/call/response/release-body.js";
import { BodyInterruptedError } from "../../../errors/object-errors.js";
import type { DownloadInput, DownloadResult, DownloadStreamOptions } from "../download-options.js";
import { beginDownload, checkDownload, type Download, mostReaders, resultOf } from "../download-run.js";
import { OrderedFetch } from "./fetch-ordered.js";
import {
  inputFor,
  type ObjectOrVersion,
  type S3Handle,
  type S3Resource,
} from "../../../object/s3-resource.js";
import { targetOf } from "../../options/transfer-target.js";
import { streamSink, type StreamSink, type WebWritable } from "./stream-sink.js";
import type { ObjectTarget } from "../../../object/body/reader/object-source.js";
import { verificationOf } from "../../../object/body/reader/verification.js";

/**
 * Downloads the object into a Node or web stream, in order. The stream is ended after everything was written and matched
 * the checksum that S3 stores, and destroyed on an error, as by `pipeline`, so that an incomplete object is not taken for
 * the whole; `{ end: false }` leaves both to the caller. From 8 MiB on, parts are read ahead, at most ten of them in
 * memory, if that is faster than one stream. It resumes after a dropped connection.
 *
 * Calls GetObject.
 *
 * @throws the error of the stream; `ObjectChangedError` if the object was replaced meanwhile; `ChecksumMismatchError` if
 *   the content does not have its checksum; `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input
 *   member that downloads do not accept
 * @example
 * await object.download(createGunzip());
 */
export async function download(
  self: S3Resource & ObjectOrVersion,
  handle: Pick<S3Handle, "context">,
  stream: Writable | WebWritable,
  input: DownloadInput = {},
  options: DownloadStreamOptions = {},
): Promise<DownloadResult> {
  return downloadInto(targetOf(self, handle), stream, inputFor(self, input), options);
}

/** The same, of a target. */
export async function downloadInto(
  source: ObjectTarget,
  stream: Writable | WebWritable,
  input: DownloadInput = {},
  options: DownloadStreamOptions = {},
): Promise<DownloadResult> {
  checkDownload("download", source, input, options, ["end"]);
  const run = beginDownload(source, input, options);
  const { tasks } = run;
  let sink: StreamSink | undefined;
  try {
    sink = streamSink(stream, { end: options.end !== false, onError: (error) => tasks.fail(error) });
    const result = await fetched(run, sink);
    await orAborted(sink.end(), tasks.signal);
    return result;
  } catch (error) {
    tasks.fail(error);
    // Later failures may be consequences of the first.
    const first = await tasks.done().catch((failure: unknown) => failure);
    sink?.fail(first);
    throw first;
  } finally {
    tasks.close();
  }
}

async function fetched(run: Download, sink: StreamSink): Promise<DownloadResult> {
  const { tasks, progress, source, config } = run;
  const { info, first } = await source.open();
  try {
    const { size: expected } = info;
    if (expected !== undefined) progress.setTotal(expected);
    const verification = await verificationOf(source, info, first);
    const sum = verification.sum?.region(0);
    const hasParts = mostReaders(run, info) > 1;
    await new OrderedFetch(run, info).run(first, (chunk, position) => {
      sum?.update(chunk);
      const wait = sink.write(chunk);
      progress.add(
        chunk.byteLength,
        hasParts ? Math.floor(position / config.multipartChunksize) + 1 : undefined,
      );
      return wait;
    });
    sum?.end();
    const { transferredBytes: size } = progress;
    if (expected !== undefined && size !== expected) {
      const details = { received: size, expected, why: "That is how many were written." };
      throw new BodyInterruptedError(source.target.subject, details);
    }
    const verifiedBy = await verification.verify();
    await progress.finish();
    tasks.throwFailure();
    return resultOf(info, size, verifiedBy);
  } catch (error) {
    releaseBody(first.body);
    throw error;
  }
}
