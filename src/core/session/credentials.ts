import { kindError } from "../text/argument-checks.js";
import { plainName } from "../text/near-matches.js";

/** The keys that sign requests; the SDK's `AwsCredentialIdentity`. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only for temporary credentials. */
  readonly sessionToken?: string | undefined;
  /** When they expire; a provider is called again before that. */
  readonly expiration?: Date | undefined;
  /** The account that they belong to, if known. */
  readonly accountId?: string | undefined;
}

/** Returns credentials when they are needed, as the providers of `@aws-sdk/credential-providers` do. */
export type CredentialsProvider = (properties?: never) => Promise<Credentials>;

const REQUIRED = ["accessKeyId", "secretAccessKey"];
const KNOWN = [...REQUIRED, "sessionToken", "accountId"];

/**
 * Throws a `TypeError` for credentials with a missing or an empty key, usually from a variable that was not set. The
 * message does not contain any value.
 */
export function checkCredentials(credentials: unknown): void {
  if (typeof credentials === "function") return;
  if (typeof credentials !== "object" || credentials === null) {
    throw kindError("credentials", "an object, or a function that returns one", credentials);
  }
  for (const name of Object.keys(credentials)) {
    const meant = KNOWN.find((known) => plainName(known) === withoutAws(name));
    if (meant === undefined || meant === name) continue;
    throw new TypeError(`credentials has no member ${name}. Did you mean ${meant}?`);
  }
  for (const name of KNOWN) {
    const value: unknown = Reflect.get(credentials, name);
    if (typeof value === "string" ? value !== "" : value === undefined && !REQUIRED.includes(name)) continue;
    throw kindError(`credentials.${name}`, "a non-empty string", value, "Is a variable not set?");
  }
}

/** STS and boto3 use the names `AccessKeyId` and `aws_access_key_id`. */
function withoutAws(name: string): string {
  return plainName(name).replace(/^aws/, "");
}

/**
 * Credentials for a client's configuration: always a function, because `util.inspect` shows the configuration. The
 * function returns a copy, because the SDK writes into the object.
 */
export function hiddenCredentials(credentials: Credentials | CredentialsProvider): CredentialsProvider {
  if (typeof credentials !== "function") return () => Promise.resolve({ ...credentials });
  return async (properties) => {
    const found = await credentials(properties);
    checkCredentials(found);
    return { ...found };
  };
}
