import type { S3Client } from "@aws-sdk/client-s3";

type Found = ReturnType<S3Client["config"]["endpointProvider"]>;

/** What the SDK finds an endpoint by, and the way to sign. */
interface EndpointParameters {
  readonly Bucket?: unknown;
  readonly Endpoint?: unknown;
}

/**
 * Hosts below which no other name is found: IP addresses, names without a dot, as containers have them, and names that
 * are known to one machine or one network only.
 */
const WITHOUT_SUBDOMAINS = /^\d+(\.\d+){3}$|^[^.]+$|\.(localhost|local)$|\.(docker|containers)\.internal$/;

/**
 * Puts the bucket into the path where it cannot stand before the host: `http://localhost:9000/photos`, not
 * `http://photos.localhost:9000`. Where the endpoint comes from makes no difference.
 */
export function usePathStyleWhereNeeded({ config }: S3Client): void {
  const { endpointProvider, httpAuthSchemeProvider } = config;
  Object.assign(config, {
    endpointProvider: (...[parameters, context]: Parameters<typeof endpointProvider>) =>
      withoutBucketInHost(parameters, endpointProvider(withPathStyle(parameters), context)),
    // It looks for the endpoint by itself.
    httpAuthSchemeProvider: (...[parameters]: Parameters<typeof httpAuthSchemeProvider>) =>
      httpAuthSchemeProvider(withPathStyle(parameters)),
  });
}

function withPathStyle<Parameters extends EndpointParameters>(parameters: Parameters): Parameters {
  const { Bucket: bucket, Endpoint: endpoint } = parameters;
  // An ARN names an access point, which is no part of a path.
  const isNeeded = typeof bucket === "string" && !bucket.includes(":") && isWithoutSubdomains(endpoint);
  return isNeeded ? { ...parameters, ForcePathStyle: true } : parameters;
}

/** For a directory bucket the SDK knows no other place than before the host. */
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
  // The SDK caches what it found: a copy.
  return { ...found, url };
}

function isWithoutSubdomains(endpoint: unknown): endpoint is string {
  return (
    typeof endpoint === "string" &&
    URL.canParse(endpoint) &&
    WITHOUT_SUBDOMAINS.test(new URL(endpoint).hostname)
  );
}
