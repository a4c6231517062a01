import { LONGEST_TIMER, onAbort } from "../../../core/concurrency/abort.js";
import { releaseBody } from "../../../core/call/release-body.js";
import { type OwnSignal, SignalGroup } from "../../../core/concurrency/signal-group.js";
import { AbortError } from "../../../core/errors/errors.js";
import { describeValue } from "../../../core/text/describe-value.js";
import { type BodyOptions, checkBodyOptions } from "../body-options.js";
import { isOneRange } from "./content-range.js";
import type { HeadInfo } from "./head-info.js";
import { type BodyInput, ObjectSource, type OpenBody, type ReadTarget } from "./object-source.js";
import { readRegion } from "./read-region.js";
import { Verification } from "./verification.js";

/** After so many bytes without a drop, earlier ones are forgotten: a long body may outlast any number of them. */
const MILESTONE = 8 * 1024 * 1024;

interface Opened {
  readonly source: ObjectSource;
  readonly info: HeadInfo;
  readonly first: OpenBody;
}

/**
 * The body of an object, which is read once. It asks for nothing before it is opened or read, and goes on after a dropped
 * connection: with the range that is missing, of the object that it began with.
 */
export class ObjectBody {
  readonly #target: ReadTarget;
  readonly #input: BodyInput;
  readonly #options: ReturnType<typeof checkBodyOptions>;
  readonly #isStrict: boolean;
  #own: OwnSignal | undefined;
  #opened: Promise<Opened> | undefined;
  #unread: NodeJS.Timeout | undefined;
  #isClosed = false;

  /**
   * @param isStrict whether all of the object is refused where a range was asked for
   * @throws {RangeError} for an option that makes no sense
   * @throws {TypeError} for a range that S3 would ignore, where that is refused
   */
  constructor(target: ReadTarget, input: BodyInput = {}, options: BodyOptions = {}, isStrict = true) {
    this.#target = target;
    this.#input = { ...input };
    this.#options = checkBodyOptions(options);
    this.#isStrict = isStrict;
    const { Range: range } = input;
    if (isStrict && range !== undefined && !isOneRange(range)) {
      throw new TypeError(
        `Range must be one range, such as "bytes=0-99", but it is ${describeValue(range)}.`,
      );
    }
  }

  /** Requests the body, and resolves to what the answer says of it. */
  async open(): Promise<HeadInfo> {
    try {
      return (await this.#request()).info;
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /**
   * Reads all of it, and verifies it.
   *
   * @param take gets the bytes in their order; a promise of it is waited for
   */
  async read(take: (chunk: Uint8Array) => Promise<void> | undefined): Promise<void> {
    const { idleTimeout, maxResumes } = this.#options;
    try {
      const { source, info, first } = await this.#request();
      clearTimeout(this.#unread);
      const { signal } = source;
      const verification = await Verification.of(source, info, first);
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
        withoutRanges: "The service does not give the rest by a range.",
      };
      await readRegion(source, info, region, onChunk, reading, first);
      sum?.end();
      await verification.verify();
      this.#own?.close();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Frees the connection. What is under way ends in an error. */
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
    // What can be asked for anew need not keep its connection until somebody reads it.
    if (info.eTag !== undefined && idleTimeout > 0) {
      this.#unread = setTimeout(release, Math.min(idleTimeout, LONGEST_TIMER));
      this.#unread.unref?.();
    }
    return { source, info, first };
  }

  /** Ends everything. After an abort, whatever comes of it is told as that. */
  #failure(error: unknown): unknown {
    const signal = this.#own?.signal;
    const failure = signal?.aborted ? new AbortError(signal) : error;
    this.close();
    return failure;
  }
}
