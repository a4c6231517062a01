import { hiddenCredentials } from "../credentials.js";
import { profileCredentials } from "../profile/profile-credentials.js";
import { profileForSdk } from "../profile/profiles.js";
import { regionProvider, type RegionSettings } from "../profile/region.js";
import type { SessionOptions } from "../options/session-options.js";
import { QuietLogger } from "./quiet-logger.js";

/** The options without those of this package, which no client has. */
export function withoutOurs<Options extends Pick<SessionOptions, "accelerate" | "missingAttributes">>(
  options: Options,
): Omit<Options, "accelerate" | "missingAttributes"> {
  const { accelerate: _accelerate, missingAttributes: _missingAttributes, ...others } = options;
  return others;
}

/** The configuration of one client: the session's settings, overridden by those for this client. */
export function clientConfig(settings: SessionOptions, overrides: object): object {
  const own: RegionSettings & Pick<SessionOptions, "credentials"> = overrides;
  // Middleware reports calls to the session's logger; passed to the SDK, it would get the inputs unredacted.
  const { logger: _ours, ...ofSession } = settings;
  const { credentials, ...config } = withoutOurs({ ...ofSession, ...own });
  // Another profile also means its credentials, so the session's are not used.
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
