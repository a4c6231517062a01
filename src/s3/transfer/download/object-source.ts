import {
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import { releaseBody } from "../../../core/call/release-body.js";
import type { CommandOf } from "../../../core/call/client-like.js";
import { isTucuxiError } from "../../../core/errors/error-guards.js";
import { BodyInterruptedError, ObjectChangedError } from "../../errors/object-errors.js";
import { checksumMode } from "../../checksum/checksum-settings.js";
import { subjectOf, type TransferTarget } from "../options/transfer-target.js";
import { backOff } from "../request/back-off.js";
import type { DownloadInput } from "./download-options.js";
import { factsOf, type ObjectFacts } from "./object-facts.js";
import { quietGetObject } from "../request/quiet-command.js";
import { sendInTime } from "../../client/send-in-time.js";

/** An answer that is being read. */
export interface OpenBody {
  readonly body: unknown;
  /** The position in the object at which it ends, where that was told. */
  readonly end: number | undefined;
}

/** How requests are sent. */
export interface SourceOptions {
  /** That of the download, which ends every request of it. */
  readonly signal: AbortSignal;
  /** That of one request, if the caller has said any. */
  readonly requestTimeout: number | undefined;
  /** How long an answer may else take to begin; 0 for no limit. */
  readonly idleTimeout: number;
  /** How often a request is sent that is not answered. */
  readonly attempts: number;
}

/** The object that is downloaded: asks for all of it, or for a range of the same one. */
export class ObjectSource {
  readonly target: TransferTarget;
  readonly #input: DownloadInput;
  readonly #options: SourceOptions;

  constructor(target: TransferTarget, input: DownloadInput, options: SourceOptions) {
    this.target = target;
    this.#input = input;
    this.#options = options;
  }

  /** Begins with the whole object. */
  async open(): Promise<{ readonly facts: ObjectFacts; readonly first: OpenBody }> {
    const input = await this.#withChecksum();
    const output = await this.#untilAnswered(() => this.#get(input));
    const facts = factsOf(output);
    return { facts, first: { body: this.#bodyOf(output), end: facts.size } };
  }

  /** What is known of the object, without it. */
  async head(part?: number): Promise<HeadObjectCommandOutput> {
    const { bucket, key } = this.target;
    const input = { ...(await this.#withChecksum()), Bucket: bucket, Key: key };
    return this.#untilAnswered(() =>
      this.#send(new HeadObjectCommand(part === undefined ? input : { ...input, PartNumber: part })),
    );
  }

  /**
   * The bytes from `start` on, up to `end` or to where the service stops.
   *
   * @throws {ObjectChangedError} when they would be those of another object
   */
  async openRange({ eTag, size }: ObjectFacts, start: number, end: number): Promise<OpenBody> {
    const { ChecksumMode: _mode, ...others } = this.#input;
    const input = { ...others, IfMatch: eTag, Range: `bytes=${start}-${end - 1}` };
    const output = await this.#get(input);
    const body = this.#bodyOf(output);
    try {
      return { body, end: this.#rangeEnd(output, eTag, size, start) };
    } catch (error) {
      releaseBody(body);
      throw error;
    }
  }

  #rangeEnd(
    { ETag: eTag, ContentRange: told }: GetObjectCommandOutput,
    expectedTag: string | undefined,
    size: number | undefined,
    start: number,
  ): number {
    // A store that knows no conditions answers with whatever is there now.
    if (eTag !== undefined && eTag !== expectedTag) throw this.changed();
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(told ?? "") ?? [];
    if (first === undefined) throw new RangeIgnoredError(told);
    if (total !== "*" && Number(total) !== size) throw this.changed();
    if (Number(first) !== start) throw new RangeIgnoredError(told);
    return Number(last) + 1;
  }

  changed(cause?: unknown): ObjectChangedError {
    return new ObjectChangedError(subjectOf(this.target), cause === undefined ? undefined : { cause });
  }

  #get(input: Omit<Parameters<typeof quietGetObject>[0], "Bucket" | "Key">): Promise<GetObjectCommandOutput> {
    const { bucket, key } = this.target;
    return this.#send(quietGetObject({ ...input, Bucket: bucket, Key: key }));
  }

  #send<Output>(command: CommandOf<Output>): Promise<Output> {
    const { context } = this.target;
    const { signal, requestTimeout, idleTimeout } = this.#options;
    if (requestTimeout === undefined) return sendInTime({ context, signal }, command, idleTimeout);
    return context.send(command, { abortSignal: signal, requestTimeout });
  }

  /** Sends once more what is not answered in time. Whatever else fails the SDK has tried again by itself. */
  async #untilAnswered<Output>(send: () => Promise<Output>): Promise<Output> {
    const { attempts, signal } = this.#options;
    for (let attempt = 1; ; attempt++) {
      try {
        return await send();
      } catch (error) {
        if (attempt >= attempts || !isTucuxiError(error, "TimedOut")) throw error;
        await backOff(attempt, signal);
      }
    }
  }

  /**
   * The body, whose error is nobody's but the reader's: it may end before anybody reads.
   *
   * @throws {BodyInterruptedError} for one of other bytes than the object has
   */
  #bodyOf({
    Body: body,
    ContentEncoding: encoding,
    ContentLength: expected,
  }: GetObjectCommandOutput): unknown {
    const stream = body as
      { on?(event: string, listener: () => void): void; getReader?: unknown } | undefined;
    if (typeof stream?.on === "function") stream.on("error", () => {});
    else if (typeof stream?.getReader === "function" && isDecodedByFetch(encoding)) {
      releaseBody(body);
      const why = `It is ${encoding}, which fetch decodes: give the client a NodeHttpHandler.`;
      throw new BodyInterruptedError(subjectOf(this.target), { received: 0, expected, why });
    }
    return body;
  }

  /** Asks for the checksum, unless the client is told that its stores may not know any. */
  async #withChecksum(): Promise<DownloadInput> {
    return { ...this.#input, ...(await checksumMode(this.target.context.client)) };
  }
}

/** The answer is not the range that was asked for, as one of a store that knows no ranges. */
export class RangeIgnoredError extends Error {
  constructor(told: string | undefined) {
    super(`The service answered with ${told ?? "no range"} in the place of the range that was asked for.`);
  }
}

/** What comes then is neither as long as was said nor what the checksum is of, and has no ranges. */
function isDecodedByFetch(encoding = ""): boolean {
  return /\b(?:gzip|deflate|br|zstd|compress)\b/i.test(encoding);
}

/** Whether a body was given up, or its connection has dropped, before it was read. */
export function isGone(body: unknown): boolean {
  const { destroyed, readableEnded } = (body ?? {}) as { destroyed?: boolean; readableEnded?: boolean };
  return destroyed === true && readableEnded === false;
}
