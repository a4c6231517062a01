import type { CallLogger } from "./log/call-log.js";
import type { Credentials, CredentialsProvider } from "./credentials.js";

/** What a session settles once for the clients of all services. What is left out is the SDK's default. */
export interface SessionOptions {
  /**
   * A profile of the shared config and credentials files. Its credentials are used even where the environment
   * has some, too.
   */
  readonly profile?: string | undefined;
  /**
   * The region. Without it: the given profile's, `AWS_REGION`, `AWS_DEFAULT_REGION`, the region of the
   * default profile, which is the one that `AWS_PROFILE` names.
   */
  readonly region?: string | undefined;
  /** Credentials, or a provider of them such as `fromSSO()`. Without them the SDK's own chain finds some. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** The URL that all services are called at, such as that of a local AWS. */
  readonly endpoint?: string | undefined;
  /** How often a call is tried in all. */
  readonly maxAttempts?: number | undefined;
  /** How the SDK spaces its retries. */
  readonly retryMode?: "standard" | "adaptive" | undefined;
  /**
   * What the clients send their requests by: the SDK's options for it, as `{ connectionTimeout: 2_000,
   * httpsAgent: { maxSockets: 200 } }`, or a handler, which all clients then share and which is closed with
   * the first of them.
   */
  readonly requestHandler?: object | undefined;
  /** `false`: the SDK reads all responses itself, as `accelerate` tells. */
  readonly accelerate?: boolean | undefined;
  /** Is told of each call when it has ended; `console` will do. Nothing that may be a secret is in it. */
  readonly logger?: CallLogger | undefined;
}

const NEVER_EMPTY = ["profile", "region", "endpoint"];

/**
 * The members that are set. An empty string is a variable that was not set, which must not become another
 * account, another region or the real AWS.
 *
 * @internal
 * @throws {TypeError} for an empty profile, region or endpoint
 */
export function givenMembers<Options extends object>(options: Options): Options {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (value === "" && NEVER_EMPTY.includes(name)) {
      throw new TypeError(`${name} is an empty string. Leave it out to have it found.`);
    }
  }
  return Object.fromEntries(given) as Options;
}
