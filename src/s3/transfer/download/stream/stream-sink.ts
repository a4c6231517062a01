import { finished, type Writable } from "node:stream";
import { kindError } from "../../../../core/text/argument-checks.js";

// Bytes in memory that is not shared are a `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 cannot express.

/** A web stream that accepts bytes, or other views of them, as a `CompressionStream` does. */
export type WebWritable = WritableStream<ReturnType<Uint8ArrayConstructor["of"]>>;

/** The destination of a download, to which bytes are written in order. */
export interface StreamSink {
  /** If it returns a promise, the writer must wait for it. */
  write(chunk: Uint8Array): Promise<void> | undefined;
  /** Waits until everything is written, and ends the stream unless it is to stay open. */
  end(): Promise<void>;
  /** Destroys the stream with an error, so that an incomplete object is not taken for the whole. */
  fail(error: unknown): void;
}

/** How a stream is written to. */
export interface SinkOptions {
  readonly end: boolean;
  /** Called when the stream fails, or when something else closes it. */
  readonly onError: (error: unknown) => void;
}

/**
 * @throws {TypeError} for anything but a writable stream
 * @throws {Error} for a stream that is closed
 */
export function streamSink(stream: Writable | WebWritable, options: SinkOptions): StreamSink {
  if (isWebStream(stream)) return new WebSink(stream, options);
  if (isNodeStream(stream)) return new NodeSink(stream, options);
  throw kindError(
    "The stream to download into",
    "a writable stream",
    stream,
    "For a path, use downloadFile.",
  );
}

class NodeSink implements StreamSink {
  readonly #stream: Writable;
  readonly #ends: boolean;
  readonly #finished: Promise<void>;
  #pending = 0;
  #resume = (): void => {};
  #idle = (): void => {};

  constructor(stream: Writable, { end, onError }: SinkOptions) {
    // As if it had failed only now.
    if (stream.errored) throw stream.errored;
    if (stream.destroyed || stream.writableEnded)
      throw new Error("The stream to download into is already closed.");
    this.#stream = stream;
    // As in pipeline: the process's own output cannot be ended.
    this.#ends = end && stream !== process.stdout && stream !== process.stderr;
    stream.on("drain", this.#onDrain);
    this.#finished = new Promise((resolve, reject) => {
      this.#cleanUp = finished(stream, { readable: false }, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    this.#finished.catch(onError);
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    this.#pending++;
    const mayGoOn = this.#stream.write(chunk, this.#onWritten);
    return mayGoOn ? undefined : new Promise((resolve) => (this.#resume = resolve));
  }

  async end(): Promise<void> {
    if (this.#ends) {
      this.#stream.end();
      await this.#finished;
    } else if (this.#pending > 0)
      await Promise.race([new Promise<void>((resolve) => (this.#idle = resolve)), this.#finished]);
    this.#letGo();
  }

  fail(error: unknown): void {
    this.#letGo();
    if (!this.#ends) return;
    // The download's promise rejects with it. Without a listener, the event would crash the process.
    this.#stream.on("error", () => {});
    this.#stream.destroy(error instanceof Error ? error : new Error(String(error)));
  }

  #cleanUp = (): void => {};

  readonly #onDrain = (): void => this.#resume();

  readonly #onWritten = (): void => {
    if (--this.#pending === 0) this.#idle();
  };

  #letGo(): void {
    this.#cleanUp();
    this.#stream.off("drain", this.#onDrain);
  }
}

class WebSink implements StreamSink {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #options: SinkOptions;
  #last: Promise<void> | undefined;
  #isOver = false;

  constructor(stream: WebWritable, options: SinkOptions) {
    this.#writer = stream.getWriter();
    this.#options = options;
    this.#writer.closed.catch((error: unknown) => {
      // Releasing the lock is reported as an error as well.
      if (!this.#isOver) options.onError(error);
    });
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    const writer = this.#writer;
    this.#last = writer.write(chunk);
    this.#last.catch((error: unknown) => this.#options.onError(error));
    return (writer.desiredSize ?? 0) > 0 ? undefined : writer.ready;
  }

  async end(): Promise<void> {
    if (this.#options.end) return this.#writer.close();
    await this.#last;
    this.#isOver = true;
    this.#writer.releaseLock();
  }

  fail(reason: unknown): void {
    this.#isOver = true;
    if (this.#options.end) this.#writer.abort(reason).catch(() => {});
    this.#writer.ready.catch(() => {});
    this.#writer.releaseLock();
  }
}

function isWebStream(stream: unknown): stream is WebWritable {
  return typeof stream === "object" && stream !== null && "getWriter" in stream;
}

function isNodeStream(stream: unknown): stream is Writable {
  return (
    typeof stream === "object" &&
    stream !== null &&
    "write" in stream &&
    "destroy" in stream &&
    "on" in stream
  );
}
