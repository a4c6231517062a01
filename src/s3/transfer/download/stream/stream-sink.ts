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
  if (isWebStream(stream)) return webSink(stream, options);
  if (isNodeStream(stream)) return nodeSink(stream, options);
  throw kindError(
    "The stream to download into",
    "a writable stream",
    stream,
    "For a path, use downloadFile.",
  );
}

function nodeSink(stream: Writable, { end, onError }: SinkOptions): StreamSink {
  // As if it had failed only now.
  if (stream.errored) throw stream.errored;
  if (stream.destroyed || stream.writableEnded) {
    throw new Error("The stream to download into is already closed.");
  }
  // As in pipeline: the process's own output cannot be ended.
  const ends = end && stream !== process.stdout && stream !== process.stderr;
  let pending = 0;
  let resume: (() => void) | undefined;
  let onIdle: (() => void) | undefined;
  let stopListening: (() => void) | undefined;
  const onDrain = (): void => resume?.();
  const onWritten = (): void => {
    if (--pending === 0) onIdle?.();
  };
  stream.on("drain", onDrain);
  const over = new Promise<void>((resolve, reject) => {
    stopListening = finished(stream, { readable: false }, (error) => (error ? reject(error) : resolve()));
  });
  over.catch(onError);
  const letGo = (): void => {
    stopListening?.();
    stream.off("drain", onDrain);
  };
  return {
    write(chunk) {
      pending++;
      const mayGoOn = stream.write(chunk, onWritten);
      return mayGoOn ? undefined : new Promise((resolve) => (resume = resolve));
    },
    async end() {
      if (ends) {
        stream.end();
        await over;
      } else if (pending > 0) {
        await Promise.race([new Promise<void>((resolve) => (onIdle = resolve)), over]);
      }
      letGo();
    },
    fail(error) {
      letGo();
      if (!ends) return;
      // The download's promise rejects with it. Without a listener, the event would crash the process.
      stream.on("error", () => {});
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    },
  };
}

function webSink(stream: WebWritable, { end, onError }: SinkOptions): StreamSink {
  const writer: WritableStreamDefaultWriter<Uint8Array> = stream.getWriter();
  let last: Promise<void> | undefined;
  let isOver = false;
  writer.closed.catch((error: unknown) => {
    // Releasing the lock is reported as an error as well.
    if (!isOver) onError(error);
  });
  return {
    write(chunk) {
      last = writer.write(chunk);
      last.catch(onError);
      return (writer.desiredSize ?? 0) > 0 ? undefined : writer.ready;
    },
    async end() {
      if (end) return writer.close();
      await last;
      isOver = true;
      writer.releaseLock();
    },
    fail(reason) {
      isOver = true;
      if (end) writer.abort(reason).catch(() => {});
      writer.ready.catch(() => {});
      writer.releaseLock();
    },
  };
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
