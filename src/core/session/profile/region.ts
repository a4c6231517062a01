import { NoRegionError } from "../../errors/session-errors.js";
import { environmentProfile, profileInUse, profileSettings } from "./profiles.js";

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
      await namedProfileRegion(profile);
      return region();
    };
  }
  let found: Promise<string> | undefined;
  const find = async (): Promise<string> => {
    try {
      const ofProfile = await namedProfileRegion(profile);
      return region ?? (profile === undefined ? undefined : ofProfile) ?? (await usualRegion(profile));
    } catch (error) {
      found = undefined; // By the next call the environment may have one.
      throw error;
    }
  };
  return () => (found ??= find());
}

/** The region of the profile that was given, or that the environment names, if it has one. */
async function namedProfileRegion(given: string | undefined): Promise<string | undefined> {
  if (given === undefined && environmentProfile() === undefined) return undefined;
  return (await profileInUse(given)).settings["region"];
}

async function usualRegion(profile: string | undefined): Promise<string> {
  const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const region = AWS_REGION || AWS_DEFAULT_REGION || (await profileSettings(undefined))["region"];
  if (region) return region;
  throw new NoRegionError(profile ?? environmentProfile()?.name ?? "default");
}
