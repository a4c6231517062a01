import { encodeBase64, type WithBase64 } from "../../core/call/input/base64.js";
import { once } from "node:events";
import { Readable } from "node:stream";
import {
  PutObjectCommand,
  type PutObjectCommandInput,
  type PutObjectCommandOutput,
} from "@aws-sdk/client-s3";
import { checkAmount } from "../../core/text/argument-checks.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { requiredChecksum } from "../checksum/content-md5.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { unlessEnded } from "../../core/call/request-timeout.js";
import { collect, exactly, wrongLength } from "./body/collect.js";
import { type ObjectContent, type Payload, payloadOf } from "./body/payload.js";
import { type HasKey, objectIn, type S3Handle, type S3Resource } from "./s3-resource.js";

/** How an object is written. */
export interface WriteOptions extends CallOptions {
  /** How many bytes of a stream may be held in memory. Default: 64 MiB. */
  readonly bufferLimit?: number | undefined;
}

const BUFFER_LIMIT = 64 * 1024 * 1024;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const LONGEST_PUT = 5 * 1024 ** 3;

/**
 * Writes the object: text (as UTF-8), bytes, a Blob, or a Node or web stream. The default `ContentType` of a Blob is its
 * own.
 *
 * PutObject requires the length in advance, and content that can be sent again. So a stream is held in memory, up to
 * `bufferLimit`. A longer stream with a `ContentLength`, and a longer Blob, is sent as it is read, without retries.
 *
 * `SSEKMSEncryptionContext` takes text or bytes, which are encoded once.
 *
 * Calls PutObject.
 *
 * @throws `RangeError` if a stream is longer than `bufferLimit`, or does not have the given `ContentLength`; `TypeError`
 *   for content of another type
 * @example
 * await bucket.object("hello.txt").write("Hello!", { ContentType: "text/plain" });
 */
export async function write(
  self: S3Resource & HasKey,
  handle: Pick<S3Handle, "act" | "context">,
  content: ObjectContent,
  input: WithBase64<Omit<PutObjectCommandInput, "Bucket" | "Key" | "Body">, "SSEKMSEncryptionContext"> = {},
  options: WriteOptions = {},
): Promise<PutObjectCommandOutput> {
  const { bufferLimit = BUFFER_LIMIT, ...callOptions } = options;
  checkAmount("bufferLimit", "bytes", bufferLimit);
  throwIfAborted(callOptions.abortSignal);
  const payload = payloadOf(content);
  const { ContentLength: length = lengthOf(payload), ...others } = encodeBase64<
    Partial<PutObjectCommandInput>,
    "SSEKMSEncryptionContext"
  >(input, "SSEKMSEncryptionContext");
  if (length !== undefined && length > LONGEST_PUT) {
    throw new RangeError(
      `The content has ${length} bytes. PutObject accepts at most ${LONGEST_PUT}; use upload().`,
    );
  }
  const type = payload.kind === "stream" ? payload.type : undefined;
  const put = { ...(type && { ContentType: type }), ...others, ...objectIn(self) };
  const send = async (
    Body: Uint8Array | Readable,
    sendOptions: CallOptions,
  ): Promise<PutObjectCommandOutput> => {
    const ContentLength = Body instanceof Uint8Array ? Body.byteLength : length;
    const checksum = await requiredChecksum(handle.context.client, put, Body);
    const command = new PutObjectCommand({ ...put, ...checksum, Body, ContentLength });
    return handle.act(command, sendOptions);
  };
  try {
    if (payload.kind === "stream" && length !== undefined && length > bufferLimit) {
      return await sendStream(exactly(payload.chunks, length), callOptions, send);
    }
    return await send(await held(payload, length, bufferLimit, callOptions.abortSignal), callOptions);
  } catch (error) {
    // A loop over a stream that hangs cannot be left, but the stream can be destroyed.
    if (payload.kind === "stream") (payload.chunks as { destroy?(): void }).destroy?.();
    throw error;
  }
}

function lengthOf(payload: Payload): number | undefined {
  return payload.kind === "stream" ? payload.length : payload.bytes.byteLength;
}

/** All of the content, in memory. */
async function held(
  payload: Payload,
  length: number | undefined,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  if (payload.kind === "stream") {
    const { chunks } = payload;
    return length === undefined
      ? collect(chunks, limit, signal)
      : collect(exactly(chunks, length), length, signal);
  }
  const { bytes } = payload;
  if (length !== undefined && length !== bytes.byteLength)
    throw wrongLength(`has ${bytes.byteLength}, not the ${length}`);
  return bytes;
}

/**
 * Sends a stream as it is read. An error of the stream ends the request here and never reaches the SDK, which would
 * wait for the rest or throw where the error cannot be caught.
 */
async function sendStream(
  chunks: AsyncIterable<Uint8Array>,
  options: CallOptions,
  send: (body: Readable, options: CallOptions) => Promise<PutObjectCommandOutput>,
): Promise<PutObjectCommandOutput> {
  const over = new AbortController();
  let end: ((error: unknown) => void) | undefined;
  async function* quietly(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      end?.(error);
      await once(over.signal, "abort");
    }
  }
  const body = Readable.from(quietly(), { objectMode: false });
  const { abortSignal: signal } = options;
  return unlessEnded(
    signal,
    (abortSignal) => send(body, { ...options, abortSignal }),
    (endRequest) => {
      end = endRequest;
      return () => {
        body.destroy();
        over.abort();
      };
    },
  );
}
