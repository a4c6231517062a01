import type { Writable } from "node:stream";
import { orAborted } from "../../../../core/concurrency/abort.js";
import { releaseBody } from "../../../../core/call/response/release-body.js";
import { BodyInterruptedError } from "../../../errors/object-errors.js";
import type { DownloadInput, DownloadResult, DownloadStreamOptions } from "../download-options.js";
import { beginDownload, checkDownload, type Download, mostReaders, resultOf } from "../download-run.js";
import { OrderedFetch } from "./fetch-ordered.js";
import { streamSink, type StreamSink, type WebWritable } from "./stream-sink.js";
import type { ObjectTarget } from "../../../object/body/reader/object-source.js";
import { verificationOf } from "../../../object/body/reader/verification.js";

/** Downloads an object into a stream, in order. The stream ends after everything was written and verified. */
export async function downloadInto(
  source: ObjectTarget,
  stream: Writable | WebWritable,
  input: DownloadInput = {},
  options: DownloadStreamOptions = {},
): Promise<DownloadResult> {
  checkDownload("download", source, input, options, ["end"]);
  const download = beginDownload(source, input, options);
  const { tasks } = download;
  let sink: StreamSink | undefined;
  try {
    sink = streamSink(stream, { end: options.end !== false, onError: (error) => tasks.fail(error) });
    const result = await fetched(download, sink);
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

async function fetched(download: Download, sink: StreamSink): Promise<DownloadResult> {
  const { tasks, progress, source, config } = download;
  const { info, first } = await source.open();
  try {
    const { size: expected } = info;
    if (expected !== undefined) progress.setTotal(expected);
    const verification = await verificationOf(source, info, first);
    const sum = verification.sum?.region(0);
    const hasParts = mostReaders(download, info) > 1;
    await new OrderedFetch(download, info).run(first, (chunk, position) => {
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
