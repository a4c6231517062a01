import type { ClientLike } from "../../client/client-like.js";
import { onceSuccessful } from "../once-successful.js";
import { configuredEndpoint } from "../profile/configured-endpoint.js";

/** The part of a client's configuration from which the SDK resolves the default endpoint. */
interface EndpointConfig {
  readonly serviceId?: unknown;
  serviceConfiguredEndpoint?: (() => Promise<string | undefined>) | undefined;
}

/** Makes a client resolve its default endpoint from the given profile; the SDK would read the one in `AWS_PROFILE`. */
export function useProfileEndpoint(client: ClientLike, profile: string | undefined): void {
  const config: EndpointConfig = client.config;
  const { serviceId } = config;
  // A stub does not have one.
  if (typeof serviceId !== "string") return;
  config.serviceConfiguredEndpoint = onceSuccessful(() => configuredEndpoint(serviceId, profile));
}

/** Makes a client resolve its default endpoint as another client of the same service does. */
export function shareProfileEndpoint(from: ClientLike, to: ClientLike): void {
  const { serviceConfiguredEndpoint }: EndpointConfig = from.config;
  (to.config as EndpointConfig).serviceConfiguredEndpoint = serviceConfiguredEndpoint;
}
