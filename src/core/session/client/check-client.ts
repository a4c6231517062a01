import type { ClientLike } from "../../client/client-like.js";
import { ClientTooOldError } from "../../errors/session-errors.js";
import { TESTED_VERSIONS } from "../../reader/trial/tested-versions.js";

export interface RootName {
  readonly resourceName: string;
  readonly serviceId?: string;
}

/** What SDK clients report about themselves, and stubs do not. */
interface Config {
  readonly serviceId?: unknown;
  readonly protocol?: unknown;
}

/**
 * Throws for a client that cannot send the root's commands: one of another service, or one so old that its commands
 * serialize and parse themselves, so that the first call would fail inside the SDK.
 */
export function checkClient(root: RootName, client: ClientLike): void {
  const { serviceId, protocol } = client.config as Config;
  if (typeof serviceId !== "string") return;
  if (root.serviceId !== undefined && serviceId !== root.serviceId) {
    throw new TypeError(
      `${root.resourceName} was given a client of ${serviceId}. Pass a client of ${root.serviceId}, ` +
        `from ${packageOf(root.serviceId)}.`,
    );
  }
  if (protocol === undefined) {
    const oldest = `${TESTED_VERSIONS.major}.${TESTED_VERSIONS.minor}.0`;
    throw new ClientTooOldError(root.resourceName, packageOf(serviceId), oldest);
  }
}

/** `@aws-sdk/client-elastic-load-balancing-v2` of `Elastic Load Balancing v2`. */
function packageOf(serviceId: string): string {
  return `@aws-sdk/client-${serviceId.toLowerCase().replaceAll(" ", "-")}`;
}
