import type { ClientLike } from "./client-like.js";

const families = new WeakMap<ClientLike, object>();

/**
 * Makes clients a family, such as those of one session. What was created or deleted through one service may affect
 * another for a while: ELB does not know a new subnet yet, or EC2 still finds the security group of a load balancer in
 * use.
 */
export function joinFamily(client: ClientLike, family: object): void {
  if (!families.has(client)) families.set(client, family);
}

/** The key for data that the clients of a family share; a client without a family has its own. */
export function familyOf(client: ClientLike): object {
  return families.get(client) ?? client;
}
