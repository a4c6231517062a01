import type { ClientLike } from "../../client/client-like.js";
import { isSameConfig, snapshotOf } from "./same-config.js";

interface Entry {
  readonly overrides: unknown;
  readonly client: { deref(): ClientLike | undefined };
}

/**
 * The clients that a session created: one per service and overrides.
 *
 * Clients with overrides are held weakly. A program that creates a root per request, for example with its user's
 * credentials, would otherwise accumulate clients; a client stays as long as a resource uses it.
 */
export class ClientCache {
  readonly #entries = new Map<unknown, Entry[]>();

  /** Returns the client of a service, identified by the function that creates its clients; created on first use. */
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

  destroy(): void {
    const clients = [...this.#entries.values()].flat().map((entry) => entry.client.deref());
    this.#entries.clear();
    for (const client of clients) {
      // A stub may not have this method.
      (client as { destroy?(): void } | undefined)?.destroy?.();
    }
  }
}
