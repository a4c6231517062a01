import type { ServiceResourceClass } from "../../resource/service-resource.js";
import { SESSION_OPTIONS } from "./session-options.js";
import { refuseUnknown } from "./unknown-options.js";

/** Options that SDK clients do not keep unless they are given, and our own. */
const NOT_KEPT = ["accelerate", "cacheMiddleware", "missingAttributes", "profile", "signingRegion"];

/** The options of the clients that were inspected before, by the function that creates the clients. */
const known = new WeakMap<object, readonly string[]>();

/**
 * Throws a `TypeError` for an option that the client of a root does not have: `{ regoin }` must not mean another region.
 *
 * @internal
 */
export function refuseUnknownClientOptions(root: ServiceResourceClass, options: object): void {
  // The common options can be checked without a client.
  const isUsual = Object.keys(options).every((name) => SESSION_OPTIONS.includes(name));
  const names = isUsual ? SESSION_OPTIONS : clientOptions(root);
  // A client that is not the SDK's may have any options.
  if (names.length === 0) return;
  refuseUnknown(
    root.resourceName,
    options,
    names,
    "It has the options of its SDK client. An option that only your version of the client has can be passed to the client " +
      `itself: new ${root.resourceName}({ client }).`,
  );
}

/** An SDK client keeps all options, including defaults, in its configuration. */
function clientOptions(root: ServiceResourceClass): readonly string[] {
  const found = known.get(root.createClient);
  if (found) return found;
  const { config } = root.createClient({} as never);
  const names = "requestHandler" in config ? [...Object.keys(config), ...NOT_KEPT] : [];
  known.set(root.createClient, names);
  return names;
}
