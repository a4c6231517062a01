import type { ClientLike } from "../../client/client-like.js";

/** What the attributes do that a service always sends, and that an answer lacks. */
export type MissingAttributes = "error" | "undefined";

/** By what both copies of this package, ESM and CJS, know such a client. */
const ALLOWED = Symbol.for("tucuxi.missingAttributes");

/**
 * Makes attributes that AWS always sends, and that an answer lacks, read as `undefined`. Without this such a read is an
 * `AttributeMissingError`, since its type has no `undefined`. For stores and emulators that leave attributes out.
 *
 * A session or a root does this to the clients that it makes when it is given `{ missingAttributes: "undefined" }`; this
 * is for a client of your own.
 *
 * @returns the same client
 * @example
 * const client = allowMissingAttributes(new S3Client({ endpoint: "http://localhost:9000" }));
 * const s3 = new S3Resource({ client });
 */
export function allowMissingAttributes<Client extends ClientLike>(client: Client): Client {
  Object.defineProperty(client, ALLOWED, { value: true, configurable: true });
  return client;
}

/** Whether it was handed to `allowMissingAttributes`. */
export function allowsMissingAttributes(client: ClientLike): boolean {
  return ALLOWED in client;
}
