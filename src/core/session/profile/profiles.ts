import { ProfileNotFoundError } from "../../errors/session-errors.js";

/** The settings of a profile, or of another section of the shared config file. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** A profile of the shared files. */
export interface Profile {
  readonly name: string;
  /** Its settings in both files; the credentials file takes precedence, as in the SDK. */
  readonly settings: Settings;
  /** The sections of the config file that are not profiles, such as `services.local`. */
  readonly sections: ReadonlyMap<string, Settings>;
}

/** The variables that select the profile: the SDK reads only the first, boto3 both. */
const VARIABLES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];

const OTHER_SECTION = /^(sso-session|services)\./;

export function environmentProfile(): { readonly name: string; readonly variable: string } | undefined {
  for (const variable of VARIABLES) {
    const name = process.env[variable];
    if (name) return { name, variable };
  }
  return undefined;
}

/** The profile to pass to the SDK, which does not read `AWS_DEFAULT_PROFILE`. */
export function profileForSdk(given: string | undefined): string | undefined {
  if (given !== undefined) return given;
  const environment = environmentProfile();
  return environment?.variable === "AWS_DEFAULT_PROFILE" ? environment.name : undefined;
}

/**
 * The profile in use: the given one, the environment's, or `default`. Only `default` may be missing, and only if it was
 * not named.
 *
 * @throws {ProfileNotFoundError} if a named profile is in neither of the shared files
 */
export async function profileInUse(given: string | undefined): Promise<Profile> {
  const environment = given === undefined ? environmentProfile() : undefined;
  const named = given ?? environment?.name;
  const { profiles, sections } = await loadProfiles();
  const name = named ?? "default";
  const settings = profiles.get(name);
  if (!settings && named !== undefined) {
    throw new ProfileNotFoundError(named, [...profiles.keys()], environment?.variable);
  }
  return { name, settings: settings ?? {}, sections };
}

/** The settings of the profile in use; empty if it does not exist. */
export async function profileSettings(given: string | undefined): Promise<Settings> {
  const { profiles } = await loadProfiles();
  return profiles.get(given ?? environmentProfile()?.name ?? "default") ?? {};
}

async function loadProfiles(): Promise<{
  readonly profiles: ReadonlyMap<string, Settings>;
  readonly sections: ReadonlyMap<string, Settings>;
}> {
  // Imported only when needed: without a profile, no files are read if region and endpoint are given.
  const { loadSharedConfigFiles: load } = await import("@smithy/core/config");
  // The SDK's browser build, which bundlers also select for workers, has a stub instead: there are no files.
  const files: Partial<Awaited<ReturnType<typeof load>>> = typeof load === "function" ? await load() : {};
  const profiles = new Map<string, Settings>();
  const sections = new Map<string, Settings>();
  for (const file of [files.configFile ?? {}, files.credentialsFile ?? {}]) {
    for (const [name, settings] of Object.entries(file)) {
      if (OTHER_SECTION.test(name)) sections.set(name, settings);
      else profiles.set(name, { ...profiles.get(name), ...settings });
    }
  }
  return { profiles, sections };
}
