import type { Position } from "../query/cursor.js";
import { type OwnSignal, SignalGroup } from "../concurrency/signal-group.js";

/** Requests the page at a position, and reports the next one as soon as the response names it. */
export type AskForPage<Output> = (
  position: Position,
  signal: AbortSignal | undefined,
  reportNext: (next: Position) => void,
) => Promise<Output>;

class Asked<Output> {
  readonly place: string;
  readonly response: Promise<Output>;
  readonly #own: OwnSignal | undefined;
  #next: Position | undefined;
  #onNext: ((next: Position) => void) | undefined;

  constructor(position: Position, ask: AskForPage<Output>, signal: AbortSignal | undefined, own?: OwnSignal) {
    this.place = placeOf(position);
    this.#own = own;
    this.response = ask(position, own?.signal ?? signal, (next) => {
      this.#next = next;
      this.#onNext?.(next);
    }).finally(() => own?.close());
    // The caller that takes the page gets the failure. If no one takes it, it must not crash the process.
    this.response.catch(() => undefined);
  }

  /** Reports the next page; immediately, if it is already known. */
  whenNextIsKnown(listener: (next: Position) => void): void {
    this.#onNext = listener;
    if (this.#next) listener(this.#next);
  }

  end(): void {
    this.#own?.abort();
  }
}

/**
 * Requests the page after the current one, at most one ahead; if it turns out not to be needed, the request is aborted.
 * A failure is thrown only when the page is needed.
 */
export class PageAhead<Output> {
  readonly #ask: AskForPage<Output>;
  readonly #signal: AbortSignal | undefined;
  readonly #signals: SignalGroup;
  #asked: Asked<Output> | undefined;

  constructor(signal: AbortSignal | undefined, ask: AskForPage<Output>) {
    this.#ask = ask;
    this.#signal = signal;
    this.#signals = new SignalGroup(signal);
  }

  /** Requests a page ahead, unless that request is already in flight. A request for another page is aborted. */
  ask(position: Position): void {
    if (this.#asked?.place === placeOf(position)) return;
    this.discard();
    this.#asked = new Asked(position, this.#ask, undefined, this.#signals.open());
  }

  /** Returns the page, requested ahead or now. `onNext` is called with the next page if the response names it early. */
  take(position: Position, onNext: (next: Position) => void): Promise<Output> {
    let taken = this.#asked;
    if (taken?.place !== placeOf(position)) {
      this.discard();
      taken = new Asked(position, this.#ask, this.#signal);
    }
    this.#asked = undefined;
    taken.whenNextIsKnown(onNext);
    return taken.response;
  }

  /** Whether the page that was requested ahead, if any, is this one. */
  isRightIn(position: Position | undefined): boolean {
    return !this.#asked || (position !== undefined && this.#asked.place === placeOf(position));
  }

  discard(): void {
    this.#asked?.end();
    this.#asked = undefined;
  }
}

/** Identifies a request; how many resources are skipped in its response does not matter. */
function placeOf({ token, chunk }: Position): string {
  return JSON.stringify({ ...token, chunk });
}
