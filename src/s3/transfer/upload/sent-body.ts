import { Readable } from "node:stream";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import { addMiddleware } from "../../../core/client/middleware.js";
import type { Bandwidth } from "../request/bandwidth.js";
import type { PartProgress } from "../options/transfer-progress.js";

/** Observes the bytes of a request while they are sent. */
export interface SendWatch {
  readonly progress: PartProgress;
  readonly bandwidth: Bandwidth | undefined;
  /** Ends a wait for bandwidth. */
  readonly signal: AbortSignal;
  /** Aborted when no further attempt may start. */
  readonly ending: AbortSignal | undefined;
  /** Called when bytes were sent, or a response arrived. */
  onMove(): void;
  /** Whether the bandwidth limit delays it. */
  isHeld: boolean;
  /** Whether everything was sent, so that only the response is outstanding. */
  isSent: boolean;
  /** Called when `onProgress` throws an error. */
  onFailure(error: unknown): void;
}

/** In bytes: small enough to observe progress, and for TLS not to hold the whole body twice. */
const SLICE = 256 * 1024;
/** The same with a bandwidth limit. */
const SMALL_SLICE = 32 * 1024;

/**
 * Sends the bytes of a command's body slice by slice, as the connection accepts them. The SDK still has the bytes, which
 * it can sign and send again; only the connection gets a stream.
 */
export function watchBody(command: object, watch: SendWatch): void {
  // After the SDK's middlewares in the same step, directly before the connection.
  const place = { step: "deserialize", priority: "low" } as const;
  addMiddleware(command, "tucuxiWatchedBody", place, (next) => async (given) => {
    const { request } = given;
    const { body } = request;
    // Between two attempts of the SDK, the caller may have aborted.
    throwIfAborted(watch.ending);
    watch.progress.restart();
    watch.isSent = false;
    if (!(body instanceof Uint8Array) || body.byteLength === 0) return next(given);
    const sliced = new SlicedBody(body, watch);
    try {
      const result = await next({ ...given, request: Object.assign(request, { body: sliced }) });
      if (!watch.isSent) dropConnection(result.response?.body);
      return result;
    } finally {
      // For the next attempt.
      request.body = body;
      sliced.destroy();
      watch.onMove();
    }
  });
}

/**
 * A service that responds before it has read the whole body may not read the rest, which makes the connection unusable.
 */
function dropConnection(body: unknown): void {
  const answer = body as { once?(event: string, listener: () => void): void; socket?: { destroy(): void } };
  const { socket } = answer ?? {};
  answer?.once?.("close", () => socket?.destroy());
}

class SlicedBody extends Readable {
  readonly #bytes: Uint8Array;
  readonly #watch: SendWatch;
  #offset = 0;
  #last = 0;

  constructor(bytes: Uint8Array, watch: SendWatch) {
    super({ highWaterMark: 1 });
    this.#bytes = bytes;
    this.#watch = watch;
  }

  override _read(): void {
    try {
      this.#watch.onMove();
      // A request for more means that the previous slice was sent. The last slice counts when the response arrives.
      if (this.#last > 0) this.#watch.progress.add(this.#last);
      this.#last = 0;
    } catch (error) {
      this.#watch.onFailure(error);
      return;
    }
    const length = this.#watch.bandwidth ? SMALL_SLICE : SLICE;
    const slice = this.#bytes.subarray(this.#offset, this.#offset + length);
    if (slice.byteLength === 0) {
      this.#watch.isSent = true;
      this.push(null);
      return;
    }
    this.#offset += slice.byteLength;
    if (this.#offset < this.#bytes.byteLength) this.#last = slice.byteLength;
    const { bandwidth } = this.#watch;
    if (bandwidth) void this.#pushSlowly(bandwidth, slice);
    else this.push(slice);
  }

  async #pushSlowly(bandwidth: Bandwidth, slice: Uint8Array): Promise<void> {
    this.#watch.isHeld = true;
    try {
      await bandwidth.take(slice.byteLength, this.#watch.signal);
      if (!this.destroyed) this.push(slice);
    } catch {
      // The request is over.
    } finally {
      this.#watch.isHeld = false;
      this.#watch.onMove();
    }
  }
}
