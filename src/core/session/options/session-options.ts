import { checkCredentials, type Credentials, type CredentialsProvider } from "../credentials.js";
import type { MissingAttributes } from "../../resource/attributes/missing-attributes.js";
import type { CallLogger } from "../log/call-log.js";

/** The settings that the clients of all services share. The default of each is the SDK's, unless it says otherwise. */
export interface SessionOptions {
  /**
   * A profile of the shared config and credentials files. Its credentials are used even if the environment has others.
   * By default it is the profile in `AWS_PROFILE` or `AWS_DEFAULT_PROFILE`.
   */
  readonly profile?: string | undefined;
  /**
   * The region. By default it is the given profile's, `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile in the
   * environment.
   */
  readonly region?: string | undefined;
  /** Credentials, or a provider such as `fromSSO()`. By default the SDK's credential chain finds them. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /**
   * The URL of all services, such as an emulator's. By default it is `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`,
   * the profile's, or the service's own.
   */
  readonly endpoint?: string | undefined;
  /** The maximum number of attempts of a call, including the first. */
  readonly maxAttempts?: number | undefined;
  /** The SDK's retry mode. */
  readonly retryMode?: "standard" | "adaptive" | undefined;
  /**
   * The SDK's request handler: its options, such as `{ connectionTimeout: 2_000, httpsAgent: { maxSockets: 200 } }`, or
   * a handler, which all clients share and which is closed with the first of them.
   */
  readonly requestHandler?: object | undefined;
  /** `false`: the SDK parses all responses; see `accelerate`. */
  readonly accelerate?: boolean | undefined;
  /** `"undefined"`: attributes that a store or an emulator leaves out are `undefined`; see `allowMissingAttributes`. */
  readonly missingAttributes?: MissingAttributes | undefined;
  /** Logs each call after it has ended, without possible secrets; `console` works. */
  readonly logger?: CallLogger | undefined;
}

/** The names of a session's options. */
export const SESSION_OPTIONS: readonly string[] = Object.keys({
  profile: true,
  region: true,
  credentials: true,
  endpoint: true,
  maxAttempts: true,
  retryMode: true,
  requestHandler: true,
  accelerate: true,
  missingAttributes: true,
  logger: true,
} satisfies Record<keyof SessionOptions, true>);

const NEVER_EMPTY = ["profile", "region", "endpoint"];

/**
 * The options that are set. An empty string (a `TypeError`) usually comes from a variable that is not set, and must not
 * select another account, another region or the real AWS.
 */
export function givenMembers<Options extends object>(options: Options): Options {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (value === "" && NEVER_EMPTY.includes(name)) {
      throw new TypeError(`${name} is an empty string. Leave it out to use the default.`);
    }
    if (name === "credentials") checkCredentials(value);
  }
  return Object.fromEntries(given) as Options;
}
