import { hiddenCredentials } from "../credentials.js";
import { QuietLogger } from "./quiet-logger.js";
import { regionProvider, type RegionSettings } from "../region.js";
import type { SessionOptions } from "../session-options.js";

/**
 * The configuration of one client: the session's settings, and over them what was given for this client.
 *
 * @internal
 */
export function clientConfig(settings: SessionOptions, overrides: object): object {
  const own: RegionSettings & { readonly credentials?: unknown } = overrides;
  // The session's logger is told of calls by a middleware; the SDK's own would get the inputs as they are.
  const { logger: _ours, ...ofSession } = settings;
  const { credentials, accelerate: _isOurs, ...config } = { ...ofSession, ...own };
  // Another profile is wanted for its credentials, too: those of the session stand back.
  const identity = own.profile === undefined ? credentials : own.credentials;
  return {
    logger: new QuietLogger(),
    ...config,
    region: regionProvider(config),
    ...(identity !== undefined && { credentials: hiddenCredentials(identity) }),
  };
}
