import { familyOf } from "../../client/client-family.js";
import type { ClientLike } from "../../client/client-like.js";
import { stringsIn } from "./named-ids.js";

// In milliseconds. An instance takes up to two minutes to terminate.
const LEAVING_TIME = 120_000;

/** The errors with which EC2, ELB and ELBv2 refuse to delete a resource that is still in use. */
const IN_USE = /^DependencyViolation$|InUse(Exception)?$/;

const ID = /^[a-z]+-\w+$|^arn:/;

/** Ids that are remembered for a while, the oldest first. */
class RecentIds {
  readonly #until = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#until.size === 0;
  }

  add(ids: Iterable<string>): void {
    const now = Date.now();
    for (const [id, until] of this.#until) {
      if (until >= now) break;
      this.#until.delete(id);
    }
    for (const id of ids) {
      this.#until.delete(id);
      this.#until.set(id, now + LEAVING_TIME);
    }
  }

  /** Until when the first of these that is remembered will be. */
  untilOf(ids: Iterable<string>): number | undefined {
    for (const id of ids) if (this.#until.has(id)) return this.#until.get(id);
    return undefined;
  }
}

/**
 * Resources whose deletion through one client, or another of its family, has started and may not have finished. What
 * they use can be deleted once they are gone.
 */
export class Leaving {
  readonly #used = new RecentIds();
  readonly #gone = new RecentIds();

  get isEmpty(): boolean {
    return this.#gone.isEmpty;
  }

  /**
   * @param ids what identifies the resource that is on its way
   * @param data its attributes, where they are known: they name what it uses
   */
  add(ids: readonly string[], data: object | undefined): void {
    this.#gone.add(ids);
    this.#used.add([...stringsIn(data)].filter((id) => ID.test(id)));
  }

  /**
   * Until when a call that ended in this error is worth repeating.
   *
   * @param input what the call names: it may be used by what leaves
   * @param data what is known of the resource that is to be deleted: it may name what leaves
   */
  inUseUntil(error: unknown, input: object, data?: object): number | undefined {
    if (!(error instanceof Error) || !IN_USE.test(error.name)) return undefined;
    return this.#used.untilOf(stringsIn(input)) ?? this.#gone.untilOf(stringsIn(data));
  }
}

const byFamily = new WeakMap<object, Leaving>();

/** What leaves through a client or another one of its family, by whichever root. */
export function leavingThrough(client: ClientLike): Leaving {
  const family = familyOf(client);
  const known = byFamily.get(family) ?? new Leaving();
  byFamily.set(family, known);
  return known;
}
