import type { Readable } from "node:stream";
import {
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CommandOf } from "../../../core/client/client-like.js";
import type { Context } from "../../../core/call/context.js";
import { releaseBody } from "../../../core/call/release-body.js";
import { isTucuxiError } from "../../../core/errors/error-guards.js";
import type { ErrorSubject } from "../../../core/errors/errors.js";
import { checksumMode } from "../../checksum/checksum-settings.js";
import { customerKeyOf, namesOf } from "../../client/request-names.js";
import { sendInTime } from "../../client/send-in-time.js";
import { BodyInterruptedError, ObjectChangedError } from "../../errors/object-errors.js";
import { backOff } from "./back-off.js";
import { contentRangeOf, hasRange } from "./content-range.js";
import { nodeBody } from "./node-body.js";
import { headInfoOf, isSameETag, isWeak, type HeadInfo } from "./head-info.js";
import { unvalidatedGet } from "./unvalidated-get.js";

/** Which object is read, and how errors name it. */
export interface ReadTarget {
  readonly context: Context<S3Client>;
  readonly subject: ErrorSubject;
  readonly bucket: string;
  readonly key: string;
}

/** What a read can say of the object. */
export type BodyInput = Omit<GetObjectCommandInput, "Bucket" | "Key">;

/** An answer that is being read. */
export interface OpenBody {
  readonly body: Readable;
  /** The position in the object at which it ends, where the service says so. */
  readonly end: number | undefined;
  /** How many bytes the object has, where the service says so. */
  readonly total: number | undefined;
}

/** How requests are sent. */
export interface SourceOptions {
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** That of one request, if the caller has given any. */
  readonly requestTimeout: number | undefined;
  /** How long an answer may else take to begin; 0 for no limit. */
  readonly idleTimeout: number;
  /** How often a request is sent that is not answered. */
  readonly attempts: number;
}

/** The object that is read: requests its body, and ranges of the same object. */
export class ObjectSource {
  readonly target: ReadTarget;
  readonly #input: BodyInput;
  readonly #options: SourceOptions;

  constructor(target: ReadTarget, input: BodyInput, options: SourceOptions) {
    this.target = target;
    this.#input = input;
    this.#options = options;
  }

  /** Ends every request. */
  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /**
   * Begins with all that the input asks for.
   *
   * @param isStrict whether an answer with all of the object is refused where a range was asked for
   */
  async open(isStrict = false): Promise<{ readonly info: HeadInfo; readonly first: OpenBody }> {
    const { Range: range, PartNumber: part } = this.#input;
    // Of a range, nobody keeps a checksum.
    const { ChecksumMode: mode } = range === undefined ? await this.#checksumMode() : {};
    const output = await this.#untilAnswered(() => this.#get(this.#input, mode));
    const body = this.#bodyOf(output);
    if (range !== undefined && !hasRange(range, output, isStrict)) {
      releaseBody(body);
      const why = `The service answered with ${output.ContentRange ?? "all of it"} in the place of ${range}.`;
      throw new BodyInterruptedError(this.target.subject, { received: 0, expected: undefined, why });
    }
    const info = headInfoOf(output, part !== undefined);
    const { start, size, total } = info;
    return { info, first: { body, end: size === undefined ? undefined : start + size, total } };
  }

  /** What is known of the object, or of one part of it, without its body. */
  async head(part?: number): Promise<HeadObjectCommandOutput> {
    const { bucket: Bucket, key: Key } = this.target;
    const { VersionId } = this.#input;
    const input = {
      ...namesOf(this.#input),
      ...customerKeyOf(this.#input),
      ...(await this.#checksumMode()),
      ...(VersionId !== undefined && { VersionId }),
      ...(part !== undefined && { PartNumber: part }),
    };
    return this.#untilAnswered(() => this.#send(new HeadObjectCommand({ ...input, Bucket, Key })));
  }

  /**
   * The bytes from `start` on, up to `end` or to where the service stops.
   *
   * @throws {ObjectChangedError} when they would be those of another object
   */
  async openRange({ eTag = "", total }: HeadInfo, start: number, end: number): Promise<OpenBody> {
    // A part, or a range from the end, is by now a range like any other.
    const { ChecksumMode: _mode, PartNumber: _part, ...others } = this.#input;
    const output = await this.#get({
      ...others,
      // Of a weak one, only the answer can say whether it is still the same.
      ...(!isWeak(eTag) && { IfMatch: eTag }),
      Range: `bytes=${start}-${end === Infinity ? "" : end - 1}`,
    });
    const body = this.#bodyOf(output);
    try {
      const range = contentRangeOf(output.ContentRange);
      // A store that knows no conditions answers with whatever is there now.
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
    const name = subject.resource;
    const { signal, requestTimeout, idleTimeout } = this.#options;
    if (requestTimeout === undefined) return sendInTime({ context, signal, name }, command, idleTimeout);
    return context.send(command, { abortSignal: signal, requestTimeout }, name);
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

  /** @throws {BodyInterruptedError} for one of other bytes than the object has */
  #bodyOf({ Body: body, ContentEncoding: encoding }: GetObjectCommandOutput): Readable {
    const isOfFetch = typeof body === "object" && "getReader" in body;
    if (!isOfFetch || !isDecodedByFetch(encoding)) return nodeBody(body);
    releaseBody(body);
    const why = `It is ${encoding}, which fetch decodes: give the client a NodeHttpHandler.`;
    throw new BodyInterruptedError(this.target.subject, { received: 0, expected: undefined, why });
  }

  /** Asks for the checksum, unless the client is told that its stores may not know any. */
  async #checksumMode(): Promise<Pick<GetObjectCommandInput, "ChecksumMode">> {
    const { ChecksumMode } = this.#input;
    return ChecksumMode === undefined ? checksumMode(this.target.context.client) : { ChecksumMode };
  }
}

/** The answer is not the range that was asked for, as one of a store that knows no ranges. */
export class RangeIgnoredError extends Error {
  constructor(answered: string | undefined) {
    super(
      `The service answered with ${answered ?? "no range"} in the place of the range that was asked for.`,
    );
  }
}

/** What comes then is neither as long as was said nor what the checksum is of, and has no ranges. */
function isDecodedByFetch(encoding = ""): boolean {
  return /\b(?:gzip|deflate|br|zstd|compress)\b/i.test(encoding);
}

/** Whether a body was given up, or its connection has dropped, before it was read. */
export function isGone({ destroyed, readableEnded }: Readable): boolean {
  return destroyed && !readableEnded;
}
