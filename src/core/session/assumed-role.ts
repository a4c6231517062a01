import type * as credentialProviders from "@aws-sdk/credential-providers";
import { MissingPeerError } from "../errors/errors.js";
import { logCalls, type Stack } from "./log/call-log.js";
import { hiddenCredentials, type CredentialsProvider } from "./credentials.js";
import { QuietLogger } from "./client/quiet-logger.js";
import { regionProvider } from "./region.js";
import type { SessionOptions } from "./session-options.js";

/** The role that a session is of: the input of STS' AssumeRole, less what would not survive a renewal. */
export interface AssumedRole {
  /** The role to take on. */
  readonly RoleArn: string;
  /** What the role's user is called in the account's logs; one is made up if it is left out. */
  readonly RoleSessionName?: string | undefined;
  /** How long the credentials last, in seconds; they are renewed by themselves. */
  readonly DurationSeconds?: number | undefined;
  /** What the role's owner asks of a third party. */
  readonly ExternalId?: string | undefined;
  /** An IAM policy, as JSON, that narrows what the role may do. */
  readonly Policy?: string | undefined;
  /** Managed policies that narrow what the role may do. */
  readonly PolicyArns?: { readonly arn: string }[] | undefined;
  /** Tags of the role's session. */
  readonly Tags?: { readonly Key: string; readonly Value: string }[] | undefined;
  /** The keys of the tags that go on to the next role in a chain. */
  readonly TransitiveTagKeys?: string[] | undefined;
  /** Who is behind it, where the role asks that. */
  readonly SourceIdentity?: string | undefined;
  /** The MFA device, where the role asks for one. */
  readonly SerialNumber?: string | undefined;
  /** Asks for the code that the MFA device shows, each time that it is needed. */
  readonly mfaCodeProvider?: ((serialNumber: string) => Promise<string>) | undefined;
}

type CredentialProviders = typeof credentialProviders;

const PEER = "@aws-sdk/credential-providers";

/** Credentials are renewed that long before they end, as the SDK does. */
const MARGIN = 300_000;

/**
 * The credentials of a role that is assumed with the credentials of a session: asked for when the first
 * client needs them, shared by all of them, and renewed before they end.
 *
 * @internal
 */
export function assumedRole(
  role: AssumedRole,
  settings: SessionOptions,
  // Not by its own type, which the declarations would then need: the package may be missing.
  load?: () => Promise<unknown>,
): CredentialsProvider {
  let provider: Promise<CredentialsProvider> | undefined;
  return async () => (await (provider ??= makeProvider(role, settings, load)))();
}

async function makeProvider(
  role: AssumedRole,
  settings: SessionOptions,
  load: (() => Promise<unknown>) | undefined,
): Promise<CredentialsProvider> {
  const [providers, { memoize }] = await Promise.all([
    // By a catch right behind the import, bundlers know that the package may be missing.
    load ? load().catch(explain) : import("@aws-sdk/credential-providers").catch(explain),
    import("@smithy/core/config"),
  ]);
  const { fromNodeProviderChain, fromTemporaryCredentials } = providers as CredentialProviders;
  const { credentials, logger, accelerate: _isOurs, ...ofClients } = settings;
  const { mfaCodeProvider, ...params } = role;
  const quiet = new QuietLogger();
  const origin = { profile: settings.profile, region: regionProvider(settings) };
  const options = {
    params,
    mfaCodeProvider,
    // Left to itself it takes the chain without the profile, and so perhaps another account.
    masterCredentials: credentials
      ? hiddenCredentials(credentials)
      : fromNodeProviderChain({ ...origin, logger: quiet, parentClientConfig: origin } as object),
    clientConfig: { ...ofClients, region: origin.region },
    logger: quiet,
    clientPlugins: logger ? [{ applyToStack: (stack: Stack) => logCalls(stack, "sts", logger) }] : [],
  };
  const provider = fromTemporaryCredentials(
    options as unknown as credentialProviders.FromTemporaryCredentialsOptions,
  );
  return memoize(
    () => provider(),
    ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < MARGIN,
    ({ expiration }) => expiration !== undefined,
  );
}

/** Says what to install, unless it is a package inside of the peer that is missing. */
function explain(error: unknown): never {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isMissing = String(code).endsWith("MODULE_NOT_FOUND") && String(message).includes(`'${PEER}'`);
  throw isMissing ? new MissingPeerError(PEER, "session.assumeRole()", { cause: error }) : error;
}
