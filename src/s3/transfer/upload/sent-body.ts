import { Readable } from "node:stream";
import { throwIfAborted } from "../../../core/concurrency/abort.js";
import { addMiddleware } from "../../../core/client/middleware.js";
import type { Bandwidth } from "../request/bandwidth.js";
import type { PartProgress } from "../options/transfer-progress.js";

/** How the bytes of a request are watched on their way out. */
export interface SendWatch {
  readonly progress: PartProgress;
  readonly bandwidth: Bandwidth | undefined;
  /** Ends what waits for the bandwidth. */
  readonly signal: AbortSignal;
  /** Aborted when no further attempt may begin. */
  readonly ending: AbortSignal | undefined;
  /** Bytes moved, or an answer came. */
  onMove(): void;
  /** Whether nothing moves because nothing may. */
  isHeld: boolean;
  /** Whether the connection has taken all, so that only the answer is waited for. */
  isSent: boolean;
  /** The body cannot be gone on with: what `onProgress` threw. */
  onFailure(error: unknown): void;
}

/** So much is handed to the connection at once: small enough to see it move, and for TLS not to hold it all twice. */
const SLICE = 256 * 1024;
/** The same where the bandwidth is limited. */
const SMALL_SLICE = 32 * 1024;

/**
 * Sends the bytes of a command's body slice by slice, as the connection takes them. The SDK still sees bytes, which
 * it can sign and send once more; only what goes out at each attempt is a stream.
 */
export function watchBody(command: object, watch: SendWatch): void {
  // Within its step behind the SDK's, right before the connection.
  const place = { step: "deserialize", priority: "low" } as const;
  addMiddleware(command, "tucuxiWatchedBody", place, (next) => async (given) => {
    const { request } = given;
    const { body } = request;
    // Between two attempts of the SDK.
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

/** A service that answers before it has read everything may not read the rest, and then the connection is of no use. */
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
      // What is asked for more has taken what it had before; the last slice counts when the answer comes.
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
