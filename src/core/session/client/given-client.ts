import type { ClientLike } from "../../client/client-like.js";
import { checkClient, type RootName } from "./check-client.js";

/**
 * The client in a root's `{ client }`, if the root was given one. An invalid `client` is refused, not replaced by the
 * default session's client, which may act on another account.
 *
 * @internal
 * @throws {TypeError} for a `client` without `send`, such as `undefined`, for one of another service, for a client that
 *   is not in `{ }`, and for options beside a client
 * @throws {ClientTooOldError} for a client whose version is not supported
 */
export function givenClient(root: RootName, config: object): ClientLike | undefined {
  // What is no object is refused with the other options.
  if (typeof config !== "object" || config === null) return undefined;
  if ("client" in config) {
    if (isClient(config.client)) {
      refuseOthers(root.resourceName, config);
      checkClient(root, config.client);
      return config.client;
    }
    throw new TypeError(
      `${root.resourceName} was given a client that is ${describe(config.client)}. ` +
        "Give an SDK client, or leave the client out to have one made.",
    );
  }
  if (isClient(config))
    throw new TypeError(`${root.resourceName} takes a client as { client }, not directly.`);
  return undefined;
}

/** A client is never changed. */
function refuseOthers(root: string, config: object): void {
  const other = Object.entries(config).find(([name, value]) => name !== "client" && value !== undefined);
  if (!other) return;
  throw new TypeError(
    `${root} was given a client, so the option ${other[0]} has no effect. Pass it to the client itself.`,
  );
}

function isClient(value: unknown): value is ClientLike {
  return typeof value === "object" && value !== null && "send" in value && typeof value.send === "function";
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return `${value}: a variable that was not set?`;
  return typeof value === "object" ? "an object without send()" : `a ${typeof value}`;
}
