import type { GetObjectCommandOutput } from "@aws-sdk/client-s3";
import { onAbort, sleep, throwIfAborted } from "../../core/call/abort.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { AbortError, type ErrorSubject } from "../../core/errors/errors.js";
import { BodyInterruptedError, ObjectChangedError } from "../errors/object-errors.js";
import { statusOf } from "../client/redirect.js";
import { bodyChunks } from "./body-chunks.js";
import { type BodyOptions, checkBodyOptions } from "./body-options.js";
import { Connection } from "./connection.js";
import { type BodyInput, inputForRest, isRest, type Pin, pinOf } from "./pin.js";

/** Which body is read, and by what. */
export interface BodyRequest {
  readonly subject: ErrorSubject;
  get(input: BodyInput, options: CallOptions): Promise<GetObjectCommandOutput>;
}

/** After so many bytes without a drop, earlier ones are forgotten: a long body may outlast any number of them. */
const MILESTONE = 8 * 1024 * 1024;

const NO_ETAG = "The service gave no ETag by which to go on.";

const FIRST_DELAY = 100;
const LONGEST_DELAY = 3_000;

/**
 * The body of an object, chunk by chunk. It asks for nothing before the first one is wanted, and goes on after a
 * dropped connection: with the range that is missing, of the object that it began with.
 */
export class BodyReader {
  readonly #request: BodyRequest;
  readonly #input: BodyInput;
  readonly #options: ReturnType<typeof checkBodyOptions>;
  readonly #controller = new AbortController();
  #stopListening: (() => void) | undefined;
  #connection: Connection | undefined;
  #pin: Pin | undefined;
  #received = 0;
  #isDone = false;
  #drops = 0;
  #milestone = MILESTONE;

  constructor(request: BodyRequest, input: BodyInput = {}, options: BodyOptions = {}) {
    this.#request = request;
    this.#input = { ...input };
    this.#options = checkBodyOptions(options);
  }

  /** The next bytes; `undefined` at the end, when all of them have come. */
  async next(): Promise<Uint8Array | undefined> {
    try {
      return await this.#next();
    } catch (error) {
      const { abortSignal } = this.#options;
      this.close();
      throw abortSignal?.aborted ? new AbortError(abortSignal) : error;
    }
  }

  /** Frees the connection. A read that waits ends in an error. */
  close(reason?: unknown): void {
    if (this.#isDone) return;
    this.#finish();
    this.#connection?.close(new Error("The body was closed."));
    this.#controller.abort(reason);
  }

  async #next(): Promise<Uint8Array | undefined> {
    const pin = (this.#pin ??= await this.#begin());
    while (!this.#isAtEnd(pin)) {
      try {
        const connection = await this.#open(pin);
        const chunk = await connection.read();
        if (chunk !== undefined) return this.#count(chunk);
        // Without a length, the end of the answer is the end.
        if (pin.length === undefined) break;
        if (!this.#isAtEnd(pin)) throw new Error("The connection ended before the body did.");
      } catch (error) {
        await this.#mayGoOn(pin, error);
      }
    }
    this.#finish();
    return undefined;
  }

  async #begin(): Promise<Pin> {
    const { abortSignal } = this.#options;
    throwIfAborted(abortSignal);
    this.#stopListening = onAbort(abortSignal, () => this.close(abortSignal?.reason));
    const output = await this.#get(this.#input);
    this.#connection = this.#connectionOf(output);
    return pinOf(output);
  }

  /** The connection that is there, or one for the rest of the body. */
  async #open(pin: Pin): Promise<Connection> {
    throwIfAborted(this.#controller.signal);
    if (this.#connection && !this.#connection.isClosed) return this.#connection;
    if (pin.eTag === undefined) throw this.#interrupted(pin, NO_ETAG);
    const output = await this.#get(inputForRest(this.#input, pin, this.#received));
    const connection = this.#connectionOf(output);
    this.#connection = connection;
    if (!isRest(output, pin, this.#received)) {
      throw this.#interrupted(pin, "The service does not give the rest by a range.");
    }
    return connection;
  }

  #get(input: BodyInput): Promise<GetObjectCommandOutput> {
    const { idleTimeout, requestTimeout = idleTimeout } = this.#options;
    return this.#request.get(input, { abortSignal: this.#controller.signal, requestTimeout });
  }

  #connectionOf(output: GetObjectCommandOutput): Connection {
    const connection = new Connection(bodyChunks(output.Body), this.#options.idleTimeout);
    // It may have been closed while the answer was on its way.
    if (this.#controller.signal.aborted) connection.close();
    return connection;
  }

  #count(chunk: Uint8Array): Uint8Array {
    this.#received += chunk.byteLength;
    if (this.#received >= this.#milestone) {
      this.#milestone = this.#received + MILESTONE;
      this.#drops = 0;
    }
    return chunk;
  }

  /** Whether all bytes came, and the answer that brought them has ended: only there its checksum is verified. */
  #isAtEnd({ length }: Pin): boolean {
    return this.#received === length && this.#connection?.isClosed === true;
  }

  #finish(): void {
    this.#isDone = true;
    this.#stopListening?.();
  }

  /** Waits until the rest may be asked for; throws where that is of no use. */
  async #mayGoOn(pin: Pin, error: unknown): Promise<void> {
    this.#connection?.close();
    throwIfAborted(this.#controller.signal);
    const status = statusOf(error);
    const { subject } = this.#request;
    if (status === 412) throw new ObjectChangedError(subject, { cause: error });
    const isRefused = status !== undefined && status < 500 && status !== 408 && status !== 429;
    if (isRefused || isCorrupt(error) || error instanceof BodyInterruptedError) throw error;
    if (this.#isAtEnd(pin)) return;
    if (pin.eTag === undefined) throw this.#interrupted(pin, NO_ETAG, error);
    if (this.#drops >= this.#options.maxResumes) {
      throw this.#interrupted(pin, `It was resumed ${this.#drops} times.`, error);
    }
    const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.#drops++);
    await sleep(delay * Math.random(), this.#controller.signal);
  }

  #interrupted({ length: expected }: Pin, why: string, cause?: unknown): BodyInterruptedError {
    const details = { received: this.#received, expected, why };
    return new BodyInterruptedError(this.#request.subject, details, { cause });
  }
}

/** Whether the bytes came, and are wrong: the SDK verifies the checksum that came with them, at their end. */
function isCorrupt(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Checksum mismatch");
}
