import type { ClientLike } from "./client-like.js";

const families = new WeakMap<ClientLike, object>();

/**
 * Clients that belong together, such as those of one session. What one service was asked to make or to delete, another
 * may refuse for a while: ELB does not know a subnet yet, EC2 still has the security group of a load balancer in use.
 */
export function joinFamily(client: ClientLike, family: object): void {
  if (!families.has(client)) families.set(client, family);
}

/** What the clients of a family share; a client without one has it for itself. */
export function familyOf(client: ClientLike): object {
  return families.get(client) ?? client;
}
