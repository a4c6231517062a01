import type { CredentialsProvider } from "../credentials.js";
import { configuredEndpoint } from "./configured-endpoint.js";
import { profileInUse } from "./profiles.js";

/** What the SDK passes to a provider: the configuration of the client that needs the credentials. */
interface Properties {
  readonly callerClientConfig: {
    credentialDefaultProvider(init: object): CredentialsProvider;
  };
}

/**
 * The SDK's credential chain for a profile. By default it assumes the role of a profile at the endpoint of the profile
 * that `AWS_PROFILE` names.
 *
 * @internal
 */
export function profileCredentials(profile: string): CredentialsProvider {
  let chain: CredentialsProvider | undefined;
  return async (properties) => {
    const { callerClientConfig: config } = properties as unknown as Properties;
    chain ??= config.credentialDefaultProvider({
      ...config,
      parentClientConfig: config,
      clientConfig: await chainClientConfig(profile),
    });
    return chain(properties);
  };
}

/** The configuration of the clients that the chain creates: that of STS for a role, and those of SSO. */
export async function chainClientConfig(profile: string | undefined): Promise<object> {
  const endpoint = await configuredEndpoint("STS", profile);
  if (endpoint === undefined) return { ignoreConfiguredEndpointUrls: true };
  const { settings } = await profileInUse(profile);
  // All of these clients would take it, and it is not the endpoint of SSO.
  const isForSso = Object.keys(settings).some((name) => name.startsWith("sso_"));
  return isForSso ? {} : { endpoint };
}
