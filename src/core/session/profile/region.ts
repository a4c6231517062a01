import { NoRegionError } from "../../errors/session-errors.js";
import { onceSuccessful } from "../once-successful.js";
import { environmentProfile, profileInUse, profileSettings } from "./profiles.js";

/** The region and profile of a session, or of the overrides of one client. */
export interface RegionSettings {
  readonly profile?: string | undefined;
  readonly region?: string | (() => Promise<string>) | undefined;
}

/**
 * Finds the region, in the order: given, the given profile's, `AWS_REGION`, `AWS_DEFAULT_REGION`, the default
 * profile's.
 * Every call of every client needs its region first, so a profile that does not exist fails the call here, before the
 * SDK's chain falls back to other credentials.
 */
export function regionProvider({ profile, region }: RegionSettings): () => Promise<string> {
  if (typeof region === "function") {
    // The caller's own provider is called each time, because its result may change.
    return async () => {
      await namedProfileRegion(profile);
      return region();
    };
  }
  return onceSuccessful(async () => {
    const ofProfile = await namedProfileRegion(profile);
    return region ?? (profile === undefined ? undefined : ofProfile) ?? (await usualRegion(profile));
  });
}

/** The region of the given profile, or of the environment's, if it has one. */
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
