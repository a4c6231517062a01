import { LocalAwsUnavailableError } from "./error.js";

/**
 * The given endpoint in its normal form, if it is on this machine; `undefined` if it is anywhere else. Decided on what
 * `URL` makes of it, as that is also how the clients read it, and handed on in that form, so that no other reading of
 * the same text can lead elsewhere. Names other than `localhost` are elsewhere, wherever they resolve to today.
 */
export function loopbackEndpoint(given: string): string | undefined {
  const url = parse(given);
  // Nobody needs a user name in front of a local emulator's address; it only makes an address hard to read.
  if (url.username !== "" || url.password !== "" || !isLoopbackHost(url.hostname)) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Refuses what is not on this machine, in words that tell what to do. */
export function requireLoopback(given: string): string {
  const endpoint = loopbackEndpoint(given);
  if (endpoint !== undefined) return endpoint;
  throw new LocalAwsUnavailableError(
    `AWS_ENDPOINT_URL is ${redacted(given)}, which is not on this machine: unset it to use a local moto, ` +
      "or say --aws (where that is offered) to work on that account for real.",
  );
}

/**
 * The addresses to try for an endpoint. `localhost` becomes an address: the S3 client puts buckets in front of a name
 * (`bucket.localhost`, which many resolvers do not know), and into the path only behind an address.
 */
export function endpointCandidates(endpoint: string): readonly string[] {
  const url = new URL(endpoint);
  if (url.hostname !== "localhost" || url.protocol !== "http:") return [endpoint];
  return ["127.0.0.1", "[::1]"].map((host) => endpoint.replace("//localhost", `//${host}`));
}

function isLoopbackHost(hostname: string): boolean {
  // `URL` has already turned every spelling of an IPv4 address into four decimal numbers.
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
