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
    const sliced = slicedBody(body, watch);
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

function slicedBody(bytes: Uint8Array, watch: SendWatch): Readable {
  const { bandwidth } = watch;
  const length = bandwidth ? SMALL_SLICE : SLICE;
  let offset = 0;
  let last = 0;
  const pushSlowly = async (limit: Bandwidth, slice: Uint8Array): Promise<void> => {
    watch.isHeld = true;
    try {
      await limit.take(slice.byteLength, watch.signal);
      if (!body.destroyed) body.push(slice);
    } catch {
      // The request is over.
    } finally {
      watch.isHeld = false;
      watch.onMove();
    }
  };
  const read = (): void => {
    try {
      watch.onMove();
      // A request for more means that the previous slice was sent. The last slice counts when the response arrives.
      if (last > 0) watch.progress.add(last);
      last = 0;
    } catch (error) {
      watch.onFailure(error);
      return;
    }
    const slice = bytes.subarray(offset, offset + length);
    if (slice.byteLength === 0) {
      watch.isSent = true;
      body.push(null);
      return;
    }
    offset += slice.byteLength;
    if (offset < bytes.byteLength) last = slice.byteLength;
    if (bandwidth) void pushSlowly(bandwidth, slice);
    else body.push(slice);
  };
  const body = new Readable({ highWaterMark: 1, read });
  return body;
}
