import { finished, type Writable } from "node:stream";

/** Bytes in memory that is not shared: `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 has no words for. */
type OwnBytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** A stream of the web that takes bytes, also one that takes other views of them, as a `CompressionStream` does. */
export type WebWritable = WritableStream<OwnBytes>;

/** Where the bytes of a download go, in their order. */
export interface StreamSink {
  /** A promise is to be waited for before there is more. */
  write(chunk: Uint8Array): Promise<void> | undefined;
  /** Waits until all of it was taken, and ends the stream if it is to be ended. */
  end(): Promise<void>;
  /** Ends the stream in an error, so that nobody takes what it got for all. */
  fail(error: unknown): void;
}

/** How a stream is written to. */
export interface SinkOptions {
  readonly end: boolean;
  /** Called when the stream fails, or is closed by somebody else. */
  readonly onError: (error: unknown) => void;
}

/**
 * @throws {TypeError} for what is no stream to write to
 * @throws {Error} for one that is closed already
 */
export function streamSink(stream: Writable | WebWritable, options: SinkOptions): StreamSink {
  if (isWebStream(stream)) return new WebSink(stream, options);
  if (isNodeStream(stream)) return new NodeSink(stream, options);
  const what: unknown = stream;
  throw new TypeError(
    `download needs a stream to write to, but it is ${what === null ? "null" : typeof what}. For a path, use downloadFile.`,
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
    if (stream.destroyed || stream.writableEnded)
      throw new Error("The stream to download into is closed already.");
    this.#stream = stream;
    // As in pipeline: nobody can end the process's own output.
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
    // It is told by the promise of the download. Without a listener it would end the process.
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
      // To let go of it is an error, too.
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
