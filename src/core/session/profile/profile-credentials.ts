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
 * The SDK's credential chain for a profile. By itself, the chain would assume a profile's role at the endpoint of the
 * profile in `AWS_PROFILE`.
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

/** The configuration of the clients that the chain creates: for STS, to assume a role, and for SSO. */
export async function chainClientConfig(profile: string | undefined): Promise<object> {
  const endpoint = await configuredEndpoint("STS", profile);
  if (endpoint === undefined) return { ignoreConfiguredEndpointUrls: true };
  const { settings } = await profileInUse(profile);
  // All of these clients would use the endpoint, but it is not that of SSO.
  const isForSso = Object.keys(settings).some((name) => name.startsWith("sso_"));
  return isForSso ? {} : { endpoint };
}
