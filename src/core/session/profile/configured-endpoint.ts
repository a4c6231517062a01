import { ServicesSectionNotFoundError } from "../../errors/session-errors.js";
import { type Profile, profileInUse } from "./profiles.js";

/**
 * The URL that the environment or the profile configures for a service; `undefined` for the service's own. In the order
 * of all SDKs: `AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`, the profile's `services` section, the profile's
 * `endpoint_url`.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 *
 * @param serviceId the SDK's name of the service, such as `Elastic Load Balancing v2`
 */
export async function configuredEndpoint(
  serviceId: string,
  profile: string | undefined,
): Promise<string | undefined> {
  const { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: ignored, AWS_ENDPOINT_URL: ofAll } = process.env;
  if (isTrue(ignored)) return undefined;
  const words = serviceId.split(" ").join("_");
  const ofEnvironment = process.env[`AWS_ENDPOINT_URL_${words.toUpperCase()}`] || ofAll;
  if (ofEnvironment) return ofEnvironment;
  const inUse = await profileInUse(profile);
  if (!ignored && isTrue(inUse.settings["ignore_configured_endpoint_urls"])) return undefined;
  return serviceEndpoint(inUse, words.toLowerCase()) ?? inUse.settings["endpoint_url"];
}

function serviceEndpoint({ name, settings, sections }: Profile, service: string): string | undefined {
  const { services } = settings;
  if (services === undefined) return undefined;
  const section = sections.get(`services.${services}`);
  if (!section) throw new ServicesSectionNotFoundError(name, services);
  return section[`${service}.endpoint_url`];
}

function isTrue(setting: string | undefined): boolean {
  return setting?.toLowerCase() === "true";
}
