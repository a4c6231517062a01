import type { ClientLike } from "../../client/client-like.js";
import { configuredEndpoint } from "../profile/configured-endpoint.js";

/** The part of a client's configuration from which the SDK finds the default endpoint. */
interface EndpointConfig {
  readonly serviceId?: unknown;
  serviceConfiguredEndpoint?: (() => Promise<string | undefined>) | undefined;
}

/**
 * Makes a client find its default endpoint in the given profile. The SDK reads it from the profile that `AWS_PROFILE`
 * names, whichever profile the credentials come from.
 *
 * @internal
 */
export function useProfileEndpoint(client: ClientLike, profile: string | undefined): void {
  const config: EndpointConfig = client.config;
  const { serviceId } = config;
  // A stub has none.
  if (typeof serviceId !== "string") return;
  let found: Promise<string | undefined> | undefined;
  config.serviceConfiguredEndpoint = () =>
    (found ??= configuredEndpoint(serviceId, profile).catch((error: unknown) => {
      found = undefined; // By the next call the files may be right.
      throw error;
    }));
}

/** Makes a client find its default endpoint as another client of the same service does. */
export function shareProfileEndpoint(from: ClientLike, to: ClientLike): void {
  const { serviceConfiguredEndpoint }: EndpointConfig = from.config;
  (to.config as EndpointConfig).serviceConfiguredEndpoint = serviceConfiguredEndpoint;
}
