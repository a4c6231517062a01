import { finished, type Readable } from "node:stream";
import { eventLoopTurn } from "../../../core/concurrency/event-loop-turn.js";
import { bytesOf } from "../../object/body/collect.js";
import { ByteQueue } from "./byte-queue.js";

/** The number of chunks that are read before the event loop gets a turn. */
const PER_TURN = 500;

/**
 * Reads a stream by given lengths, whatever the lengths of its chunks. It takes them from events: a promise for each, as
 * in a loop, would be most of the garbage of a long upload.
 */
export class StreamReader {
  readonly #stream: Readable;
  /** Throws if the number of bytes does not match the given length. */
  readonly #check: (seen: number, isEnd: boolean) => void;
  readonly #queue = new ByteQueue();
  #chunks = 0;
  /** The number of chunks in total. */
  #position = 0;
  #seen = 0;
  #isEnded = false;
  #failure: { readonly error: unknown } | undefined;
  /** The buffer that is being filled, and how far. */
  #buffer: Buffer | undefined;
  #filled = 0;
  #wake: (() => void) | undefined;
  #wanted = 0;

  constructor(stream: Readable, check: (seen: number, isEnd: boolean) => void) {
    this.#stream = stream;
    this.#check = check;
    stream.pause();
    stream.on("data", this.#onData);
    finished(stream, { writable: false }, (error) => {
      if (error) this.#fail(error);
      else this.#end();
    });
  }

  /** Reads ahead until that many bytes are buffered, or all; returns how many are. */
  async ahead(length: number): Promise<number> {
    this.#wanted = length;
    while (this.#queue.length < length && !this.#isOver) await this.#flow();
    this.#wanted = 0;
    this.#throwFailure();
    return this.#queue.length;
  }

  /** Fills the buffer as far as the stream suffices; returns the number of bytes. */
  async fill(buffer: Buffer): Promise<number> {
    this.#buffer = buffer;
    this.#filled = this.#queue.take(buffer);
    while (this.#filled < buffer.length && !this.#isOver) await this.#flow();
    this.#buffer = undefined;
    this.#throwFailure();
    return this.#filled;
  }

  /** Closes the stream without waiting, as it may hang. */
  close(): void {
    this.#stream.off("data", this.#onData);
    this.#queue.clear();
    this.#stream.destroy();
  }

  get #isOver(): boolean {
    return this.#isEnded || this.#failure !== undefined;
  }

  /** Lets the stream flow until the waiting call has enough. */
  async #flow(): Promise<void> {
    const woken = new Promise<void>((resolve) => (this.#wake = resolve));
    this.#stream.resume();
    await woken;
    // A stream whose bytes are all available would block the event loop, even for an abort.
    if (this.#chunks < PER_TURN) return;
    this.#chunks = 0;
    await eventLoopTurn();
  }

  readonly #onData = (chunk: unknown): void => {
    try {
      const bytes = bytesOf(chunk, this.#position++);
      this.#seen += bytes.byteLength;
      this.#check(this.#seen, false);
      this.#take(bytes);
    } catch (error) {
      this.#fail(error);
    }
    const isFull = this.#buffer ? this.#filled === this.#buffer.length : this.#queue.length >= this.#wanted;
    if (isFull || ++this.#chunks >= PER_TURN) this.#stop();
  };

  #take(chunk: Uint8Array): void {
    let rest = chunk;
    if (this.#buffer) {
      const room = this.#buffer.length - this.#filled;
      const fits = rest.byteLength <= room;
      this.#buffer.set(fits ? rest : rest.subarray(0, room), this.#filled);
      this.#filled += fits ? rest.byteLength : room;
      if (fits) return;
      rest = rest.subarray(room);
    }
    this.#queue.push(rest);
  }

  #end(): void {
    try {
      this.#check(this.#seen, true);
      this.#isEnded = true;
      this.#stop();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop();
  }

  #stop(): void {
    this.#stream.pause();
    this.#wake?.();
    this.#wake = undefined;
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
