/** In milliseconds. */
const TICK = 50;

/** Above this share of its time the process has enough to do, and more connections would only be more work. */
const BUSY = 0.7;

/** In bytes per second. A connection that is faster is limited by what is common to all of them. */
const FAST = 128 * 1024 * 1024;

interface Utilization {
  readonly utilization: number;
}

/**
 * Adds readers for as long as the process mostly waits, and little comes of it. A fast connection without encryption
 * keeps it busy by itself, and is fastest alone; where each connection has a limit of its own, or is far away, many are
 * faster.
 *
 * @param received how many bytes there are by now
 * @param add adds so many readers at most, and says whether there may be more
 * @returns what ends it
 */
export function scaleReaders(received: () => number, add: (readers: number) => boolean): () => void {
  // Not every runtime says how busy it is; then many connections are the better guess.
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

/** Whether it came over a connection without encryption; of what cannot tell, it is not assumed. */
export function isPlain(body: unknown): boolean {
  const { socket } = (body ?? {}) as { readonly socket?: { readonly encrypted?: boolean } | null };
  return typeof socket === "object" && socket !== null && socket.encrypted !== true;
}
