import { TucuxiError } from "./errors.js";

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    ClientTooOld: ClientTooOldError;
    NoRegion: NoRegionError;
    ProfileNotFound: ProfileNotFoundError;
    ServicesSectionNotFound: ServicesSectionNotFoundError;
    SessionDestroyed: SessionDestroyedError;
  }
}

/** A client that was passed or is installed has a version that is not supported. */
export class ClientTooOldError extends TucuxiError {
  override readonly name = "ClientTooOldError";
  readonly code = "ClientTooOld";
  /** The package of the client: `@aws-sdk/client-ec2`. */
  readonly packageName: string;
  /** The oldest version that is supported. */
  readonly oldest: string;

  constructor(root: string, packageName: string, oldest: string) {
    super(
      `${root} needs ${packageName} ${oldest} or newer, and its client is older: ` +
        `update it with "npm install ${packageName}@latest".`,
    );
    this.packageName = packageName;
    this.oldest = oldest;
  }
}

/** No region is configured: neither in the code, nor in the environment or the shared files. */
export class NoRegionError extends TucuxiError {
  override readonly name = "NoRegionError";
  readonly code = "NoRegion";

  constructor(profile: string) {
    super(
      `No region: give one (new Session({ region: "eu-west-1" })), set AWS_REGION, ` +
        `or add one to the profile "${profile}" in the shared config file.`,
    );
  }
}

/** The given profile, or the one that is set in the environment, is in neither of the shared files. */
export class ProfileNotFoundError extends TucuxiError {
  override readonly name = "ProfileNotFoundError";
  readonly code = "ProfileNotFound";
  /** The name of the profile. */
  readonly profile: string;
  /** The environment variable that sets it; `undefined` if it was given in the code. */
  readonly variable: string | undefined;

  constructor(profile: string, known: readonly string[], variable?: string) {
    const origin = variable === undefined ? "" : ` (from ${variable})`;
    const others = known.length > 0 ? `They have: ${known.join(", ")}.` : "They have no profiles.";
    super(
      `The profile "${profile}"${origin} has no settings in the shared config and credentials files. ${others} ` +
        "AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE set the paths of the files.",
    );
    this.profile = profile;
    this.variable = variable;
  }
}

/** A profile names a `services` section that the shared config file does not have. */
export class ServicesSectionNotFoundError extends TucuxiError {
  override readonly name = "ServicesSectionNotFoundError";
  readonly code = "ServicesSectionNotFound";
  readonly profile: string;
  /** The name of the section: `local` for `[services local]`. */
  readonly section: string;

  constructor(profile: string, section: string) {
    super(
      `The profile "${profile}" takes its endpoints from the section [services ${section}], ` +
        `which the shared config file does not have. Add it there, or remove "services = ${section}" from the profile.`,
    );
    this.profile = profile;
    this.section = section;
  }
}

/** A session was used after its `destroy()`. */
export class SessionDestroyedError extends TucuxiError {
  override readonly name = "SessionDestroyedError";
  readonly code = "SessionDestroyed";

  constructor(session: string) {
    super(`${session} was destroyed and creates no more clients. Create a new session.`);
  }
}
