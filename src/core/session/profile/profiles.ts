import { ProfileNotFoundError } from "../../errors/session-errors.js";

/** The settings of a profile, or of another section of the shared config file. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** A profile of the shared files. */
export interface Profile {
  readonly name: string;
  /** Its settings in both files; where both have one, that of the credentials file, as in the SDK. */
  readonly settings: Settings;
  /** The sections of the config file that are no profiles, such as `services.local`. */
  readonly sections: ReadonlyMap<string, Settings>;
}

/** The variables that name the profile: the SDK reads only the first, boto3 both. */
const VARIABLES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];

const OTHER_SECTION = /^(sso-session|services)\./;

/** The profile that the environment names, and the variable that does. */
export function environmentProfile(): { readonly name: string; readonly variable: string } | undefined {
  for (const variable of VARIABLES) {
    const name = process.env[variable];
    if (name) return { name, variable };
  }
  return undefined;
}

/** The profile that the SDK must be given, as it does not read `AWS_DEFAULT_PROFILE`. */
export function profileForSdk(given: string | undefined): string | undefined {
  if (given !== undefined) return given;
  const environment = environmentProfile();
  return environment?.variable === "AWS_DEFAULT_PROFILE" ? environment.name : undefined;
}

/**
 * The profile in use: the given one, that of the environment, or `default`. Only `default` may be missing, unless it
 * was named.
 *
 * @throws {ProfileNotFoundError} where a named profile is in neither of the shared files
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

/** The settings of the profile in use; of one that does not exist, none. */
export async function profileSettings(given: string | undefined): Promise<Settings> {
  const { profiles } = await loadProfiles();
  return profiles.get(given ?? environmentProfile()?.name ?? "default") ?? {};
}

async function loadProfiles(): Promise<{
  readonly profiles: ReadonlyMap<string, Settings>;
  readonly sections: ReadonlyMap<string, Settings>;
}> {
  // Not before it is needed: without a profile, whoever gives region and endpoint needs no files.
  const { loadSharedConfigFiles: load } = await import("@smithy/core/config");
  // The SDK's build for browsers, which bundlers take for workers too, has something else in its place: no files there.
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
