import { hiddenCredentials } from "../credentials.js";
import { profileCredentials } from "../profile/profile-credentials.js";
import { profileForSdk } from "../profile/profiles.js";
import { regionProvider, type RegionSettings } from "../profile/region.js";
import type { SessionOptions } from "../options/session-options.js";
import { QuietLogger } from "./quiet-logger.js";

/** The options less those of this package, which no client knows. */
export function withoutOurs<Options extends Pick<SessionOptions, "accelerate" | "missingAttributes">>(
  options: Options,
): Omit<Options, "accelerate" | "missingAttributes"> {
  const { accelerate: _accelerate, missingAttributes: _missingAttributes, ...others } = options;
  return others;
}

/**
 * The configuration of one client: the session's settings, and over them what was given for this client.
 *
 * @internal
 */
export function clientConfig(settings: SessionOptions, overrides: object): object {
  const own: RegionSettings & Pick<SessionOptions, "credentials"> = overrides;
  // A middleware reports calls to the session's logger; the SDK's own would get the inputs as they are.
  const { logger: _ours, ...ofSession } = settings;
  const { credentials, ...config } = withoutOurs({ ...ofSession, ...own });
  // Another profile is wanted for its credentials, too: those of the session stand back.
  const given = own.profile === undefined ? credentials : own.credentials;
  const profile = profileForSdk(config.profile);
  const identity = given ?? (profile === undefined ? undefined : profileCredentials(profile));
  return {
    logger: new QuietLogger(),
    ...config,
    profile,
    region: regionProvider(config),
    ...(identity !== undefined && { credentials: hiddenCredentials(identity) }),
  };
}
