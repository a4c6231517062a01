import { NoRegionError, ProfileNotFoundError } from "../errors/session-errors.js";

/** What was given, by a session or by the overrides of one client. */
export interface RegionSettings {
  readonly profile?: string | undefined;
  readonly region?: string | (() => Promise<string>) | undefined;
}

/**
 * Finds the region, in the order: given, the given profile's, `AWS_REGION`, `AWS_DEFAULT_REGION`, the default
 * profile's. Every call of every client needs its region first, so this is also where a profile that does not
 * exist ends the call, before the SDK's chain turns to other credentials in its place.
 *
 * @internal
 */
export function regionProvider({ profile, region }: RegionSettings): () => Promise<string> {
  if (typeof region === "function") {
    // The caller's own provider may change its mind: the SDK asks it each time.
    return async () => {
      await profileRegion(profile);
      return region();
    };
  }
  let found: Promise<string> | undefined;
  const find = async (): Promise<string> => {
    try {
      const ofProfile = await profileRegion(profile);
      return region ?? ofProfile ?? (await usualRegion(profile));
    } catch (error) {
      found = undefined; // By the next call the environment may have one.
      throw error;
    }
  };
  return () => (found ??= find());
}

/** The region of the profile that was given, if one was, and if it has one. */
async function profileRegion(profile: string | undefined): Promise<string | undefined> {
  if (profile === undefined) return undefined;
  const regions = await regionsOfProfiles();
  if (!regions.has(profile)) throw new ProfileNotFoundError(profile, [...regions.keys()]);
  return regions.get(profile);
}

async function usualRegion(profile: string | undefined): Promise<string> {
  const { AWS_REGION, AWS_DEFAULT_REGION, AWS_PROFILE } = process.env;
  const ofEnvironment = AWS_REGION || AWS_DEFAULT_REGION;
  if (ofEnvironment) return ofEnvironment;
  const usualProfile = AWS_PROFILE || "default";
  const ofUsualProfile = (await regionsOfProfiles()).get(usualProfile);
  if (ofUsualProfile) return ofUsualProfile;
  throw new NoRegionError(profile ?? usualProfile);
}

/** All profiles, each with its region if it has one. */
async function regionsOfProfiles(): Promise<Map<string, string | undefined>> {
  // Not before it is needed: whoever gives a region needs no files.
  const { loadSharedConfigFiles } = await import("@smithy/core/config");
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const regions = new Map<string, string | undefined>();
  // The credentials file last: where both name a region, the SDK takes that one.
  for (const file of [configFile, credentialsFile]) {
    for (const [name, settings] of Object.entries(file)) {
      if (/^(sso-session|services)\./.test(name)) continue;
      regions.set(name, settings["region"] || regions.get(name));
    }
  }
  return regions;
}
