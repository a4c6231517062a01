import { withArticle } from "../../text/with-article.js";
import type { ClientLike } from "../../client/client-like.js";
import { checkClient, type RootName } from "./check-client.js";

/**
 * The client in a root's `{ client }`, if there is one. An invalid `client`, one of another service, one outside `{ }`
 * and options beside it are a `TypeError`, instead of a call by the default session's client, which may act on another
 * account; an unsupported version is a `ClientTooOldError`.
 */
export function givenClient(root: RootName, config: object): ClientLike | undefined {
  // Anything but an object is rejected with the other options.
  if (typeof config !== "object" || config === null) return undefined;
  if ("client" in config) {
    if (isClient(config.client)) {
      refuseOthers(root.resourceName, config);
      checkClient(root, config.client);
      return config.client;
    }
    throw new TypeError(
      `${root.resourceName} was given a client that is ${describe(config.client)}. ` +
        "Pass an SDK client, or omit client to have one created.",
    );
  }
  if (isClient(config))
    throw new TypeError(`${root.resourceName} expects a client as { client }, not directly.`);
  return undefined;
}

/** Options beside a client would have no effect, because a client is never changed. */
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
  return typeof value === "object" ? "an object without send()" : withArticle(typeof value);
}
