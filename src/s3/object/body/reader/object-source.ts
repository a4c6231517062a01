import type { Readable } from "node:stream";
import {
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CommandOf } from "../../../../core/client/client-like.js";
import type { Context } from "../../../../core/call/context.js";
import { releaseBody } from "../../../../core/call/response/release-body.js";
import { isTucuxiError } from "../../../../core/errors/error-guards.js";
import type { ErrorSubject } from "../../../../core/errors/errors.js";
import { checksumMode } from "../../../checksum/checksum-settings.js";
import { customerKeyOf, namesOf } from "../../../client/request-names.js";
import { BodyInterruptedError, ObjectChangedError } from "../../../errors/object-errors.js";
import { backOff } from "./back-off.js";
import { contentRangeOf, hasRange } from "./content-range.js";
import { nodeBody } from "./node-body.js";
import { headInfoOf, isSameETag, isWeak, type HeadInfo } from "./head-info.js";
import { type KnownObject, whyNotWhole, withKnownSize } from "./known-object.js";
import { unvalidatedGet } from "./unvalidated-get.js";
import { definedOf } from "../../../../core/query/members.js";
import { sendWithin } from "../../../client/send-within.js";

/** The object that is read or written, and its subject in errors. */
export interface ObjectTarget {
  readonly context: Context<S3Client>;
  readonly subject: ErrorSubject;
  readonly bucket: string;
  readonly key: string;
  /** The known properties of the object, before it is read. */
  readonly known?: KnownObject | undefined;
}

export type BodyInput = Omit<GetObjectCommandInput, "Bucket" | "Key">;

/** A response whose body is being read. */
export interface OpenBody {
  readonly body: Readable;
  /** The position in the object at which it ends, if known. */
  readonly end: number | undefined;
  /** The size of the object, if known. */
  readonly total: number | undefined;
}

export interface SourceOptions {
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** The caller's time limit for a request. */
  readonly requestTimeout: number | undefined;
  /** The time limit until a response begins, without a `requestTimeout`; 0 for no limit. */
  readonly idleTimeout: number;
  /** How often a request without a response is sent. */
  readonly attempts: number;
}

/** Requests the body of an object, and ranges of the same object. */
export class ObjectSource {
  readonly target: ObjectTarget;
  readonly #input: BodyInput;
  readonly #options: SourceOptions;

  constructor(target: ObjectTarget, input: BodyInput, options: SourceOptions) {
    this.target = target;
    this.#input = input;
    this.#options = options;
  }

  /** Ends every request. */
  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /**
   * Requests what the input describes.
   *
   * @param isStrict whether to reject the whole object if a range was requested
   * @param said the known properties of the object
   * @throws {BodyInterruptedError} for another range, and for a response that cannot be the whole object
   */
  async open(
    isStrict = false,
    said = this.target.known,
  ): Promise<{ readonly info: HeadInfo; readonly first: OpenBody }> {
    const { Range: range, PartNumber: part, VersionId } = this.#input;
    // The known properties of another version do not apply.
    const known = VersionId === undefined || said?.versionId === VersionId ? said : undefined;
    const { ChecksumMode: mode } = await this.#checksumMode();
    const output = await this.#untilAnswered(() => this.#get(this.#input, mode));
    const body = this.#bodyOf(output);
    const refuse = (why: string, expected?: number): never => {
      releaseBody(body);
      throw new BodyInterruptedError(this.target.subject, { received: 0, expected, why });
    };
    if (range !== undefined && !hasRange(range, output, isStrict)) {
      refuse(`The service returned ${output.ContentRange ?? "the whole object"} instead of ${range}.`);
    }
    const given = headInfoOf(output, part !== undefined);
    const isWhole = part === undefined && output.ContentRange === undefined;
    const info = isWhole ? withKnownSize(given, known) : given;
    const why = isWhole ? whyNotWhole(info, known) : undefined;
    if (why !== undefined) refuse(why, known?.size);
    const { start, size, total } = info;
    return { info, first: { body, end: size === undefined ? undefined : start + size, total } };
  }

  /** The properties of the object, or of one part. */
  async head(part?: number): Promise<HeadObjectCommandOutput> {
    const { bucket: Bucket, key: Key } = this.target;
    const { VersionId } = this.#input;
    const names = { ...namesOf(this.#input), ...customerKeyOf(this.#input) };
    const mode = await this.#checksumMode();
    const input = definedOf({ ...names, ...mode, VersionId, PartNumber: part, Bucket, Key });
    return this.#untilAnswered(() => this.#send(new HeadObjectCommand(input)));
  }

  /**
   * Requests the bytes from `start` to `end`. The service may return fewer.
   *
   * @throws {ObjectChangedError} if the object was replaced
   */
  async openRange({ eTag = "", total }: HeadInfo, start: number, end: number): Promise<OpenBody> {
    // A part, or a range from the end, has become a plain range.
    const { ChecksumMode: _mode, PartNumber: _part, ...others } = this.#input;
    const output = await this.#get({
      ...others,
      // With a weak ETag, only the response shows whether the object is the same.
      ...(!isWeak(eTag) && { IfMatch: eTag }),
      Range: `bytes=${start}-${end === Infinity ? "" : end - 1}`,
    });
    const body = this.#bodyOf(output);
    try {
      const range = contentRangeOf(output.ContentRange);
      // A store that ignores conditions returns the current object.
      const isOther = output.ETag === undefined ? isWeak(eTag) : !isSameETag(output.ETag, eTag);
      if (isOther) throw this.changed();
      if (range?.total !== undefined && total !== undefined && range.total !== total) throw this.changed();
      if (range?.first !== start) throw new RangeIgnoredError(output.ContentRange);
      return { body, end: range.last + 1, total: range.total };
    } catch (error) {
      releaseBody(body);
      throw error;
    }
  }

  changed(cause?: unknown): ObjectChangedError {
    return new ObjectChangedError(this.target.subject, cause === undefined ? undefined : { cause });
  }

  #get(input: BodyInput, mode?: GetObjectCommandInput["ChecksumMode"]): Promise<GetObjectCommandOutput> {
    const { bucket: Bucket, key: Key } = this.target;
    return this.#send(unvalidatedGet({ ...input, Bucket, Key }, mode));
  }

  #send<Output>(command: CommandOf<Output>): Promise<Output> {
    const { context, subject } = this.target;
    const { signal: abortSignal, requestTimeout, idleTimeout } = this.#options;
    return sendWithin(idleTimeout, context, command, { abortSignal, requestTimeout }, subject.resource);
  }

  /** Sends a request again if it timed out. The SDK retries other failures by itself. */
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

  /** @throws {BodyInterruptedError} for a body that fetch has decoded */
  #bodyOf({ Body: body, ContentEncoding: encoding }: GetObjectCommandOutput): Readable {
    const isOfFetch = typeof body === "object" && "getReader" in body;
    if (!isOfFetch || !isDecodedByFetch(encoding)) return nodeBody(body);
    releaseBody(body);
    const why = `Its content encoding ${encoding} is decoded by fetch. Use a client with a NodeHttpHandler.`;
    throw new BodyInterruptedError(this.target.subject, { received: 0, expected: undefined, why });
  }

  /** Requests the checksum, unless the client is configured for stores without checksums. */
  async #checksumMode(): Promise<Pick<GetObjectCommandInput, "ChecksumMode">> {
    const { ChecksumMode } = this.#input;
    return ChecksumMode === undefined ? checksumMode(this.target.context.client) : { ChecksumMode };
  }
}

/** The response is not the requested range, as with a store that does not support ranges. */
export class RangeIgnoredError extends Error {
  constructor(answered: string | undefined) {
    super(`The service returned ${answered ?? "no range"} instead of the requested range.`);
  }
}

/** A decoded body has another length and checksum than the object, and no ranges. */
function isDecodedByFetch(encoding = ""): boolean {
  return /\b(?:gzip|deflate|br|zstd|compress)\b/i.test(encoding);
}

/** Whether a body was released, or its connection dropped, before it was read. */
export function isGone({ destroyed, readableEnded }: Readable): boolean {
  return destroyed && !readableEnded;
}
