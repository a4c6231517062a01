import type * as credentialProviders from "@aws-sdk/credential-providers";
import { type NewlyCreated, SETTLING_PAUSES } from "../call/eventual-consistency/newly-created.js";
import { documentText } from "../call/input/document-text.js";
import { repeatWhile } from "../call/retry/repeat-while.js";
import { missingPeer } from "../client/require-peer.js";
import { errorName } from "../errors/error-guards.js";
import type { PolicyDocument } from "../resource/attributes/documents.js";
import { logCalls } from "./log/call-log.js";
import { hiddenCredentials, type CredentialsProvider } from "./credentials.js";
import { QuietLogger } from "./client/quiet-logger.js";
import { withoutOurs } from "./client/client-config.js";
import { onceSuccessful } from "./once-successful.js";
import { givenMembers, type SessionOptions } from "./options/session-options.js";
import { refuseUnknown } from "./options/unknown-options.js";
import { configuredEndpoint } from "./profile/configured-endpoint.js";
import { chainClientConfig } from "./profile/profile-credentials.js";
import { profileForSdk } from "./profile/profiles.js";
import { regionProvider } from "./profile/region.js";

/** The input of STS' AssumeRole, without members that cannot be reused when the credentials are renewed. */
export interface AssumedRole {
  /** The role to assume. */
  readonly RoleArn: string;
  /** The name of the session in the account's logs; generated if it is left out. */
  readonly RoleSessionName?: string | undefined;
  /** How long the credentials last, in seconds. They are renewed automatically. */
  readonly DurationSeconds?: number | undefined;
  /** The external ID that the role's owner requires of a third party. */
  readonly ExternalId?: string | undefined;
  /** An IAM policy, as an object or its JSON text, that restricts the permissions of the role. */
  readonly Policy?: PolicyDocument | string | undefined;
  /** Managed policies that restrict the permissions of the role. */
  readonly PolicyArns?: { readonly arn: string }[] | undefined;
  /** Tags of the role's session. */
  readonly Tags?: { readonly Key: string; readonly Value: string }[] | undefined;
  /** The keys of the tags that are passed on to the next role in a chain. */
  readonly TransitiveTagKeys?: string[] | undefined;
  /** The source identity, where the role requires one. */
  readonly SourceIdentity?: string | undefined;
  /** The MFA device, where the role requires one. */
  readonly SerialNumber?: string | undefined;
  /** Returns the code that the MFA device shows; called each time the role is assumed. */
  readonly mfaCodeProvider?: ((serialNumber: string) => Promise<string>) | undefined;
}

const ROLE_MEMBERS: readonly string[] = Object.keys({
  RoleArn: true,
  RoleSessionName: true,
  DurationSeconds: true,
  ExternalId: true,
  Policy: true,
  PolicyArns: true,
  Tags: true,
  TransitiveTagKeys: true,
  SourceIdentity: true,
  SerialNumber: true,
  mfaCodeProvider: true,
} satisfies Record<keyof AssumedRole, true>);

type CredentialProviders = typeof credentialProviders;

const PEER = "@aws-sdk/credential-providers";

/** Credentials are renewed this long before they expire, as in the SDK. In milliseconds. */
const MARGIN = 300_000;

/** Whether, and for how long, to retry a role that STS rejects. */
export interface RoleSettling {
  /** What was just created through the session: STS rejects a role that it does not know yet. */
  readonly newlyCreated: NewlyCreated;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/**
 * The credentials of a role that is assumed with the credentials of a session: requested when the first client needs
 * them, shared by all clients, and renewed before they expire.
 */
export function assumedRole(
  role: AssumedRole,
  settings: SessionOptions,
  settling?: RoleSettling,
  // Not its own type, which the declarations would then import: the package may be missing.
  load?: () => Promise<unknown>,
): CredentialsProvider {
  refuseUnknown("The role", role, ROLE_MEMBERS);
  const { Policy, ...others } = givenMembers(role);
  const given = { ...others, ...(Policy !== undefined && { Policy: documentText(Policy, "Policy") }) };
  if (!given.RoleArn) throw new TypeError("The role has no RoleArn, or an empty one.");
  const provider = onceSuccessful(() => makeProvider(given, settings, settling, load));
  return async () => (await provider())();
}

async function makeProvider(
  role: AssumedRole,
  settings: SessionOptions,
  settling: RoleSettling | undefined,
  load: (() => Promise<unknown>) | undefined,
): Promise<CredentialsProvider> {
  const [providers, { memoize }] = await Promise.all([loadProviders(load), import("@smithy/core/config")]);
  const { fromNodeProviderChain, fromTemporaryCredentials } = providers as CredentialProviders;
  const { credentials, logger, ...ofClients } = withoutOurs(settings);
  const { mfaCodeProvider, ...params } = role;
  const quiet = new QuietLogger();
  const origin = { profile: profileForSdk(settings.profile), region: regionProvider(settings) };
  const endpoint = settings.endpoint ?? (await configuredEndpoint("STS", settings.profile));
  // By default the STS client uses the endpoint of the profile in AWS_PROFILE.
  const sts = { ...(endpoint !== undefined && { endpoint }), ignoreConfiguredEndpointUrls: true };
  const options = {
    params,
    mfaCodeProvider,
    // By default it uses the credential chain without the profile, possibly of another account.
    masterCredentials: credentials
      ? hiddenCredentials(credentials)
      : fromNodeProviderChain({
          ...origin,
          logger: quiet,
          parentClientConfig: origin,
          clientConfig: await chainClientConfig(settings.profile),
        } as object),
    clientConfig: { ...ofClients, ...origin, ...sts },
    logger: quiet,
    clientPlugins: logger
      ? [{ applyToStack: (middlewareStack: object) => logCalls({ middlewareStack }, "sts", logger) }]
      : [],
  };
  const provider = fromTemporaryCredentials(
    options as unknown as credentialProviders.FromTemporaryCredentialsOptions,
  );
  return memoize(
    settling ? () => onceKnown(provider, role, settling) : () => provider(),
    ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < MARGIN,
    ({ expiration }) => expiration !== undefined,
  );
}

/**
 * The credentials of a role that STS may not know yet. It rejects an unknown role with the same error as a forbidden
 * one, so only a role that was just created is retried. An MFA code is not requested twice.
 */
function onceKnown(
  provider: CredentialsProvider,
  { RoleArn, mfaCodeProvider }: AssumedRole,
  { newlyCreated, signal }: RoleSettling,
): ReturnType<CredentialsProvider> {
  const until = (error: unknown): number | undefined =>
    errorName(error) === "AccessDenied" && !mfaCodeProvider ? newlyCreated.untilOfArn(RoleArn) : undefined;
  return repeatWhile(() => provider(), until, SETTLING_PAUSES, signal);
}

async function loadProviders(load: (() => Promise<unknown>) | undefined): Promise<unknown> {
  // Bundlers treat a package that is imported within `try` as optional.
  try {
    if (load) return await load();
    return await import("@aws-sdk/credential-providers");
  } catch (error) {
    throw missingPeer(PEER, "session.assumeRole()", error);
  }
}
