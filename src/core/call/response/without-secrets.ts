import { INSPECT } from "../../text/brand.js";
import { releaseBody } from "./release-body.js";

interface ServiceError {
  $response?: { body?: unknown };
  cause?: unknown;
}

/** The parts of a request that S3 repeats when it rejects the signature. */
const REPEATED = ["AWSAccessKeyId", "CanonicalRequestBytes", "SignatureProvided", "Token-0"];

/** Credentials in a request's canonical form, among its headers or in its query. */
const IN_REQUEST = /(x-amz-(?:security-token|credential)[:=])[^\n&]*/gi;

const HIDDEN = "<hidden>";

/** Deeper than causes are nested; protects against an error that is its own cause. */
const DEEPEST = 8;

/**
 * Returns the SDK's error without credentials: the body of its response leads to the request, whose headers contain a
 * signature and possibly a session token. If the SDK could not parse the response, its body still holds a connection,
 * which is freed.
 */
export function withoutSecrets<Thrown>(error: Thrown, depth = 0): Thrown {
  if (typeof error !== "object" || error === null || depth === DEEPEST) return error;
  const { $response: response, cause }: ServiceError = error;
  if (typeof response?.body === "object") {
    releaseBody(response.body);
    Reflect.set(response, "body", undefined);
  }
  for (const name of REPEATED) if (Object.hasOwn(error, name)) Reflect.set(error, name, HIDDEN);
  const request: unknown = Reflect.get(error, "CanonicalRequest");
  if (typeof request === "string") {
    Reflect.set(error, "CanonicalRequest", request.replace(IN_REQUEST, `$1${HIDDEN}`));
  }
  withoutSecrets(cause, depth + 1);
  return error;
}

/** Keeps `util.inspect` from following a Node body to its request. */
export function hideRequest(output: unknown): void {
  const { Body: body } = (output ?? {}) as { readonly Body?: unknown };
  if (typeof body !== "object" || body === null || !("req" in body)) return;
  const shown = `${body.constructor.name} {}`;
  Object.defineProperty(body, INSPECT, { value: () => shown, configurable: true });
}
