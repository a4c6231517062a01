import type { ClientLike } from "../../client/client-like.js";
import type { ConfigOf, GivenClient, ServiceResourceClass } from "../../resource/service-resource.js";
import { getDefaultSession } from "../default-session.js";
import { givenClient } from "./given-client.js";

/** The client of a generated root that was created with `new`: the given one, or the default session's. */
export function clientOf<Root extends ServiceResourceClass>(
  root: Root,
  config: ConfigOf<Root> | GivenClient,
): ClientLike {
  return givenClient(root, config) ?? getDefaultSession().client(root, config as ConfigOf<Root>);
}
