import { ZooClient, type ZooClientConfig } from "../sdk/index.js";

/** Makes a client that knows where it came from. */
export function createClient(config: ZooClientConfig): ZooClient {
  return Object.assign(new ZooClient(config), { madeByHand: true });
}
