import type { ServiceResourceClass } from "../../resource/service-resource.js";
import { perObject } from "../../text/per-object.js";
import { SESSION_OPTIONS } from "./session-options.js";
import { refuseUnknown } from "./unknown-options.js";

/** Options that SDK clients do not keep unless they are given, and our own. */
const NOT_KEPT = ["accelerate", "cacheMiddleware", "missingAttributes", "profile", "signingRegion"];

/** Throws a `TypeError` for an option that the root's client does not have: `{ regoin }` must not be ignored. */
export function refuseUnknownClientOptions(root: ServiceResourceClass, options: object): void {
  // The common options can be checked without a client.
  const isUsual = Object.keys(options).every((name) => SESSION_OPTIONS.includes(name));
  const names = isUsual ? SESSION_OPTIONS : clientOptions(root.createClient);
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
const clientOptions = perObject((createClient: ServiceResourceClass["createClient"]) => {
  const { config } = createClient({} as never);
  return "requestHandler" in config ? [...Object.keys(config), ...NOT_KEPT] : [];
});
