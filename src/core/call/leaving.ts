import type { ClientLike } from "../client/client-like.js";
import { stringsIn } from "./named-ids.js";

// In milliseconds. An instance takes up to two minutes to terminate.
const LEAVING_TIME = 120_000;

/** By which EC2 refuses to delete what something else still uses. */
const IN_USE = /^(DependencyViolation|.*\.InUse|VolumeInUse)$/;

const ID = /^[a-z]+-\w+$/;

/**
 * What is used by resources that were just deleted through one client, and are on their way: deleting it succeeds as
 * soon as they are gone.
 */
export class Leaving {
  readonly #until = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#until.size === 0;
  }

  /** @param data the attributes of the resource that is on its way: they name what it uses */
  add(data: object): void {
    const now = Date.now();
    for (const [id, until] of this.#until) if (until < now) this.#until.delete(id);
    for (const id of stringsIn(data)) if (ID.test(id)) this.#until.set(id, now + LEAVING_TIME);
  }

  /** Until when a call that ended in this error is worth repeating. */
  inUseUntil(error: unknown, input: object): number | undefined {
    if (!(error instanceof Error) || !IN_USE.test(error.name)) return undefined;
    const used = Object.values(input).find((id) => typeof id === "string" && this.#until.has(id)) as unknown;
    return this.#until.get(used as string);
  }
}

const byClient = new WeakMap<ClientLike, Leaving>();

/** What leaves through a client, by whichever root. */
export function leavingThrough(client: ClientLike): Leaving {
  const known = byClient.get(client) ?? new Leaving();
  byClient.set(client, known);
  return known;
}
