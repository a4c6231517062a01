import type { ClientLike } from "../../client/client-like.js";
import { isSameConfig, snapshotOf } from "./same-config.js";

interface Entry {
  readonly overrides: unknown;
  readonly client: { deref(): ClientLike | undefined };
}

/**
 * The clients that a session made: one per service and overrides.
 *
 * Those made with overrides are held weakly. A program that makes a root per request, say with its user's
 * credentials, would otherwise collect clients for as long as it runs; while a resource uses one, it stays.
 *
 * @internal
 */
export class ClientCache {
  readonly #entries = new Map<unknown, Entry[]>();

  /** The client of a service, which is known by what makes its clients; made if there is none yet. */
  get(service: unknown, overrides: object, create: () => ClientLike): ClientLike {
    const entries = this.#entries.get(service) ?? [];
    for (const entry of entries) {
      const client = entry.client.deref();
      if (client && isSameConfig(entry.overrides, overrides)) return client;
    }
    const client = create();
    const isUsual = Object.keys(overrides).length === 0;
    const alive = entries.filter((entry) => entry.client.deref() !== undefined);
    alive.push({
      overrides: snapshotOf(overrides),
      client: isUsual ? { deref: () => client } : new WeakRef(client),
    });
    this.#entries.set(service, alive);
    return client;
  }

  /** Closes and forgets all of them. */
  destroy(): void {
    const clients = [...this.#entries.values()].flat().map((entry) => entry.client.deref());
    this.#entries.clear();
    for (const client of clients) {
      // A stub need not have one.
      (client as { destroy?(): void } | undefined)?.destroy?.();
    }
  }
}
