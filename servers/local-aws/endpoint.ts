import { LocalAwsUnavailableError } from "./error.js";

/**
 * The given endpoint in normal form if it is on this machine, otherwise `undefined`. The decision uses the
 * result of `URL`, as the clients do, and the normal form is passed on, so that no other interpretation of
 * the same text can lead elsewhere. Names other than `localhost` are not accepted, wherever they currently
 * resolve to.
 */
export function loopbackEndpoint(given: string): string | undefined {
  const url = parse(given);
  // A local emulator's URL needs no user name; it would only make the URL hard to read.
  if (url.username !== "" || url.password !== "" || !isLoopbackHost(url.hostname)) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Throws for an endpoint that is not on this machine, with the remedy in the message. */
export function requireLoopback(given: string): string {
  const endpoint = loopbackEndpoint(given);
  if (endpoint !== undefined) return endpoint;
  throw new LocalAwsUnavailableError(
    `AWS_ENDPOINT_URL is ${redacted(given)}, which is not on this machine: unset it to use a local moto, ` +
      "or say --aws (where that is offered) to work on that account for real.",
  );
}

/**
 * The URLs to try for an endpoint. `localhost` becomes an IP address: the S3 client puts buckets into a host
 * name (`bucket.localhost`, which many resolvers cannot resolve), but into the path after an IP address.
 */
export function endpointCandidates(endpoint: string): readonly string[] {
  const url = new URL(endpoint);
  if (url.hostname !== "localhost" || url.protocol !== "http:") return [endpoint];
  return ["127.0.0.1", "[::1]"].map((host) => endpoint.replace("//localhost", `//${host}`));
}

function isLoopbackHost(hostname: string): boolean {
  // `URL` has already normalized every spelling of an IPv4 address to four decimal numbers.
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function parse(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new LocalAwsUnavailableError(
    `AWS_ENDPOINT_URL is ${JSON.stringify(given)}, which is not the address of an HTTP server.`,
  );
}

/** Without user name, password and query, which may be secrets. */
function redacted(given: string): string {
  const { origin, pathname } = new URL(given);
  return origin + pathname;
}
