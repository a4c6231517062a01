import { LONGEST_TIMER, onAbort } from "../../../../core/concurrency/abort.js";
import { releaseBody } from "../../../../core/call/response/release-body.js";
import { type OwnSignal, SignalGroup } from "../../../../core/concurrency/signal-group.js";
import { AbortError } from "../../../../core/errors/errors.js";
import { argumentError } from "../../../../core/text/argument-checks.js";
import { type BodyOptions, checkBodyOptions } from "../body-options.js";
import { isOneRange } from "./content-range.js";
import type { HeadInfo } from "./head-info.js";
import { type BodyInput, ObjectSource, type ObjectTarget, type OpenBody } from "./object-source.js";
import { readRegion } from "./read-region.js";
import { verificationOf } from "./verification.js";

/** In bytes. After this many bytes without a dropped connection, earlier drops no longer count. */
const MILESTONE = 8 * 1024 * 1024;

interface Opened {
  readonly source: ObjectSource;
  readonly info: HeadInfo;
  readonly first: OpenBody;
}

/**
 * The body of an object, which can be read once. It makes no request before it is opened or read, and resumes after a
 * dropped connection, with the missing range of the same object.
 */
export class ObjectBody {
  readonly #target: ObjectTarget;
  readonly #input: BodyInput;
  readonly #options: ReturnType<typeof checkBodyOptions>;
  readonly #isStrict: boolean;
  #own: OwnSignal | undefined;
  #opened: Promise<Opened> | undefined;
  #unread: NodeJS.Timeout | undefined;
  #isClosed = false;

  /**
   * @param isStrict whether to reject the whole object if a range was requested
   * @throws {RangeError} for an invalid option
   * @throws {TypeError} if it is strict, for a range that S3 would ignore
   */
  constructor(target: ObjectTarget, input: BodyInput = {}, options: BodyOptions = {}, isStrict = true) {
    this.#target = target;
    this.#input = { ...input };
    this.#options = checkBodyOptions(options);
    this.#isStrict = isStrict;
    const { Range: range } = input;
    if (isStrict && range !== undefined && !isOneRange(range)) {
      throw argumentError("Range", 'one range, such as "bytes=0-99"', range);
    }
  }

  /** Requests the body, and resolves to the properties in the response. */
  async open(): Promise<HeadInfo> {
    try {
      return (await this.#request()).info;
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /**
   * Reads the whole body and verifies it.
   *
   * @param take receives the bytes in order; reading waits for a returned promise
   */
  async read(take: (chunk: Uint8Array) => Promise<void> | undefined): Promise<void> {
    const { idleTimeout, maxResumes } = this.#options;
    try {
      const { source, info, first } = await this.#request();
      clearTimeout(this.#unread);
      const { signal } = source;
      const verification = await verificationOf(source, info, first);
      const sum = verification.sum?.region(0);
      let received = 0;
      const region = { position: info.start, end: info.start + (info.size ?? Infinity) };
      const onChunk = (chunk: Uint8Array): Promise<void> | undefined => {
        received += chunk.byteLength;
        sum?.update(chunk);
        return take(chunk);
      };
      const reading = {
        signal,
        idleTimeout,
        attempts: maxResumes + 1,
        milestone: MILESTONE,
        received: () => received,
        withoutRanges: "The service does not support ranges, so it cannot be resumed.",
      };
      await readRegion(source, info, region, onChunk, reading, first);
      sum?.end();
      await verification.verify();
      this.#own?.close();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Frees the connection. A read in progress fails. */
  close(reason: unknown = new Error("The body was closed.")): void {
    this.#isClosed = true;
    clearTimeout(this.#unread);
    this.#own?.abort(reason);
    this.#own?.close();
  }

  #request(): Promise<Opened> {
    return (this.#opened ??= this.#requestOnce());
  }

  async #requestOnce(): Promise<Opened> {
    const { idleTimeout, requestTimeout, abortSignal } = this.#options;
    this.#own = new SignalGroup(abortSignal).open();
    if (this.#isClosed) this.close();
    const { signal } = this.#own;
    const options = { signal, requestTimeout, idleTimeout, attempts: 1 };
    const source = new ObjectSource(this.#target, this.#input, options);
    const { info, first } = await source.open(this.#isStrict);
    const release = (): void => releaseBody(first.body);
    onAbort(signal, release);
    // A body that can be requested again need not hold its connection until it is read.
    if (info.eTag !== undefined && idleTimeout > 0) {
      this.#unread = setTimeout(release, Math.min(idleTimeout, LONGEST_TIMER));
      this.#unread.unref?.();
    }
    return { source, info, first };
  }

  /** Closes the body. After an abort, the error is an `AbortError`. */
  #failure(error: unknown): unknown {
    const signal = this.#own?.signal;
    const failure = signal?.aborted ? new AbortError(signal) : error;
    this.close();
    return failure;
  }
}
