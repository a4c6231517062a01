/** In milliseconds. */
const TICK = 50;

/** Above this utilization the process is busy, and more connections would only add work. */
const BUSY = 0.7;

/** In bytes per second. Above this, a connection is limited by something that all connections share. */
const FAST = 128 * 1024 * 1024;

interface Utilization {
  readonly utilization: number;
}

/**
 * Adds readers while the process mostly waits and the download is slow. A single fast, unencrypted connection is
 * fastest; where each connection is limited or latency is high, several are faster.
 *
 * @param received returns the number of bytes received so far
 * @param add adds at most that many readers, and returns whether more may be added
 * @returns a function that ends the scaling
 */
export function scaleReaders(received: () => number, add: (readers: number) => boolean): () => void {
  // If the runtime does not report utilization, many connections are the better guess.
  const { eventLoopUtilization } = performance as {
    eventLoopUtilization?: (now?: Utilization, before?: Utilization) => Utilization;
  };
  const busyShare = (now?: Utilization, before?: Utilization): number =>
    now && before ? (eventLoopUtilization?.call(performance, now, before).utilization ?? 0) : 0;
  let readers = 1;
  let bytes = received();
  let time = performance.now();
  let before = eventLoopUtilization?.call(performance);
  const timer = setInterval(() => {
    const now = eventLoopUtilization?.call(performance);
    const isBusy = busyShare(now, before) > BUSY;
    const seconds = (performance.now() - time) / 1000;
    const isFast = received() - bytes > FAST * seconds;
    before = now;
    bytes = received();
    time = performance.now();
    if (isBusy || isFast) return;
    if (!add(readers)) clearInterval(timer);
    readers *= 2;
  }, TICK);
  timer.unref?.();
  return () => clearInterval(timer);
}

/** Whether the response came over an unencrypted connection; `false` if unknown. */
export function isPlain(body: unknown): boolean {
  const { socket } = (body ?? {}) as { readonly socket?: { readonly encrypted?: boolean } | null };
  return typeof socket === "object" && socket !== null && socket.encrypted !== true;
}
