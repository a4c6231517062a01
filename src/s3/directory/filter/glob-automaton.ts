import type { Pattern } from "./glob-pattern.js";

type State =
  | CharacterState
  | NotState
  | { readonly kind: "fork"; readonly id: number; readonly next: readonly State[] }
  | { readonly kind: "end"; readonly id: number };

interface CharacterState {
  readonly kind: "character";
  readonly id: number;
  readonly accepts: (character: string) => boolean;
  readonly next: State;
}

/** Leads to `next` after any text within one name, except text that the automaton of `inner` matches. */
interface NotState {
  readonly kind: "not";
  readonly id: number;
  readonly inner: State;
  readonly next: State;
}

/** A state that the text so far may have led to; for a "not", with the states of its own automaton. */
type Thread =
  { readonly state: Exclude<State, NotState> } | { readonly state: NotState; readonly inner: StateSet };

/** All states that the text so far may have led to. */
interface StateSet {
  readonly id: number;
  readonly threads: readonly Thread[];
  /** Whether the text so far matches. */
  readonly isEnd: boolean;
  /** The transitions by the next character, cached. */
  readonly next: Map<string, StateSet>;
}

/** The maximum number of cached sets: a pattern may have more than fit into memory. */
const MOST_THREADS = 50_000;

/**
 * Matches a pattern in time that is linear in the length of the text: it follows all possible matches at once and never
 * backtracks. The glob libraries on npm generate regular expressions, which backtrack: with `*-*-*-*.log`, a key of some
 * hundred hyphens takes them seconds.
 */
export class GlobAutomaton {
  readonly #start: State;
  readonly #sets = new Map<string, StateSet>();
  #first: StateSet | undefined;
  #states = 0;
  #threads = 0;

  constructor(pattern: Pattern) {
    this.#start = this.#compile(pattern, this.#end());
  }

  matches(path: string): boolean {
    return this.#run(path, false);
  }

  /** Whether it matches the path or one of its parent directories. */
  covers(path: string): boolean {
    return this.#run(path, true);
  }

  #run(path: string, endsAtDirectory: boolean): boolean {
    let set = (this.#first ??= this.#setOf([], [this.#start]));
    for (const character of path) {
      if (endsAtDirectory && character === "/" && set.isEnd) return true;
      set = this.#advance(set, character);
      if (set.threads.length === 0) return false;
    }
    return set.isEnd;
  }

  /** The states of a pattern that is followed by `next`. */
  #compile(pattern: Pattern, next: State): State {
    if (pattern.kind === "sequence")
      return pattern.of.reduceRight((rest, part) => this.#compile(part, rest), next);
    const id = this.#states++;
    if (pattern.kind === "character") return { kind: "character", id, accepts: pattern.accepts, next };
    if (pattern.kind === "choice")
      return { kind: "fork", id, next: pattern.of.map((one) => this.#compile(one, next)) };
    if (pattern.kind === "not")
      return { kind: "not", id, inner: this.#compile(pattern.of, this.#end()), next };
    const loop = { kind: "fork" as const, id, next: [next] };
    const once = this.#compile(pattern.of, loop);
    loop.next.push(once);
    return pattern.atLeast === 0 ? loop : once;
  }

  #end(): State {
    return { kind: "end", id: this.#states++ };
  }

  #advance(set: StateSet, character: string): StateSet {
    const known = set.next.get(character);
    if (known) return known;
    const inside: Thread[] = [];
    const reached: State[] = [];
    for (const thread of set.threads) {
      const { state } = thread;
      if (state.kind === "character" && state.accepts(character)) reached.push(state.next);
      if ("inner" in thread && character !== "/")
        inside.push({ state: thread.state, inner: this.#advance(thread.inner, character) });
    }
    const next = this.#setOf(inside, reached);
    this.#threads += 1 + next.threads.length;
    if (this.#threads > MOST_THREADS) this.#forget();
    else set.next.set(character, next);
    return next;
  }

  #forget(): void {
    this.#sets.clear();
    this.#first = undefined;
    this.#threads = 0;
  }

  /** The set of the threads and states, and of all that they lead to without another character. */
  #setOf(threads: readonly Thread[], reached: readonly State[]): StateSet {
    const found = new Map<string, Thread>();
    const forks = new Set<State>();
    const add = (thread: Thread): void => {
      const isNot = "inner" in thread;
      const key = isNot ? `${thread.state.id}:${thread.inner.id}` : `${thread.state.id}`;
      if (found.has(key)) return;
      found.set(key, thread);
      if (isNot && !thread.inner.isEnd) reach(thread.state.next);
    };
    const reach = (state: State): void => {
      if (state.kind === "not") add({ state, inner: this.#setOf([], [state.inner]) });
      else if (state.kind !== "fork") add({ state });
      else if (!forks.has(state)) {
        forks.add(state);
        state.next.forEach(reach);
      }
    };
    threads.forEach(add);
    reached.forEach(reach);
    const key = [...found.keys()].sort().join();
    const known = this.#sets.get(key);
    if (known) return known;
    const all = [...found.values()];
    const isEnd = all.some(({ state }) => state.kind === "end");
    const set = { id: this.#states++, threads: all, isEnd, next: new Map<string, StateSet>() };
    this.#sets.set(key, set);
    return set;
  }
}
