/** In milliseconds. */
const TICK = 50;

/** Above this share of its time the process has enough to do, and more connections would only be more work. */
const BUSY = 0.7;

interface Utilization {
  readonly utilization: number;
}

/**
 * Adds readers for as long as the process mostly waits: a fast connection without encryption keeps it busy by itself,
 * and is fastest alone; where each connection has a limit of its own, or is far away, many are faster.
 *
 * @param add adds so many readers at most, and says whether there may be more
 * @returns what ends it
 */
export function ramp(add: (readers: number) => boolean): () => void {
  // Not every runtime says how busy it is; then many connections are the better guess.
  const { eventLoopUtilization } = performance as {
    eventLoopUtilization?: (now?: Utilization, before?: Utilization) => Utilization;
  };
  let readers = 1;
  let before = eventLoopUtilization?.call(performance);
  const timer = setInterval(() => {
    const now = eventLoopUtilization?.call(performance);
    const isBusy = now && before ? delta(now, before) > BUSY : false;
    before = now;
    if (isBusy) return;
    if (!add(readers)) clearInterval(timer);
    readers *= 2;
  }, TICK);
  timer.unref?.();
  return () => clearInterval(timer);

  function delta(now: Utilization, earlier: Utilization): number {
    return eventLoopUtilization?.call(performance, now, earlier).utilization ?? 0;
  }
}

/** Whether it came over a connection without encryption; of what cannot tell, it is not assumed. */
export function isPlain(body: unknown): boolean {
  const { socket } = (body ?? {}) as { readonly socket?: { readonly encrypted?: boolean } | null };
  return typeof socket === "object" && socket !== null && socket.encrypted !== true;
}
