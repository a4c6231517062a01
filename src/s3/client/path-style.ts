import type { S3Client } from "@aws-sdk/client-s3";

type Found = ReturnType<S3Client["config"]["endpointProvider"]>;

/** The parameters from which the SDK resolves the endpoint and the authentication scheme. */
interface EndpointParameters {
  readonly Bucket?: unknown;
  readonly Endpoint?: unknown;
}

/**
 * Hosts whose subdomains cannot be resolved: IP addresses, names without a dot, such as those of containers, and names
 * that only one machine or network knows.
 */
const WITHOUT_SUBDOMAINS = /^\d+(\.\d+){3}$|^[^.]+$|\.(localhost|local)$|\.(docker|containers)\.internal$/;

/**
 * Puts the bucket into the path where it cannot be a subdomain: `http://localhost:9000/photos`, not
 * `http://photos.localhost:9000`, wherever the endpoint is configured.
 */
export function usePathStyleWhereNeeded({ config }: S3Client): void {
  const { endpointProvider, httpAuthSchemeProvider } = config;
  Object.assign(config, {
    endpointProvider: (...[parameters, context]: Parameters<typeof endpointProvider>) =>
      withoutBucketInHost(parameters, endpointProvider(withPathStyle(parameters), context)),
    // It resolves the endpoint itself.
    httpAuthSchemeProvider: (...[parameters]: Parameters<typeof httpAuthSchemeProvider>) =>
      httpAuthSchemeProvider(withPathStyle(parameters)),
  });
}

function withPathStyle<Parameters extends EndpointParameters>(parameters: Parameters): Parameters {
  const { Bucket: bucket, Endpoint: endpoint } = parameters;
  // An ARN identifies an access point, which cannot be part of a path.
  const isNeeded = typeof bucket === "string" && !bucket.includes(":") && isWithoutSubdomains(endpoint);
  return isNeeded ? { ...parameters, ForcePathStyle: true } : parameters;
}

/** For a directory bucket, the SDK always uses a subdomain. */
function withoutBucketInHost(
  { Bucket: bucket, Endpoint: endpoint }: EndpointParameters,
  found: Found,
): Found {
  if (typeof bucket !== "string" || !isWithoutSubdomains(endpoint)) return found;
  const { hostname, pathname } = new URL(endpoint);
  if (found.url.hostname !== `${bucket}.${hostname}`) return found;
  const url = new URL(found.url);
  url.hostname = hostname;
  url.pathname = `${pathname.replace(/\/$/, "")}/${bucket}`;
  // A copy, as the SDK caches the original.
  return { ...found, url };
}

function isWithoutSubdomains(endpoint: unknown): endpoint is string {
  return (
    typeof endpoint === "string" &&
    URL.canParse(endpoint) &&
    WITHOUT_SUBDOMAINS.test(new URL(endpoint).hostname)
  );
}
