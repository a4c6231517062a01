/** The keys that requests are signed with; the SDK's `AwsCredentialIdentity`. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Present with temporary credentials. */
  readonly sessionToken?: string | undefined;
  /** When they end; a provider is asked again in time. */
  readonly expiration?: Date | undefined;
  /** The account that they are of, where that is known. */
  readonly accountId?: string | undefined;
}

/** Finds credentials when they are needed; any provider of `@aws-sdk/credential-providers` is one. */
export type CredentialsProvider = (properties?: never) => Promise<Credentials>;

/**
 * Credentials as a client gets them: always behind a function, since a client keeps the configuration that it
 * was made of, where `util.inspect` finds it. The copy is for the SDK, which writes into the object that it
 * gets.
 *
 * @internal
 */
export function hiddenCredentials(credentials: unknown): unknown {
  return typeof credentials === "object" ? () => Promise.resolve({ ...credentials }) : credentials;
}
