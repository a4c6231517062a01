import type { ClientLike } from "../../client/client-like.js";

/** What happens when an attribute is read that the service always returns, but a response lacks. */
export type MissingAttributes = "error" | "undefined";

/** Marks such a client, for the ESM and the CJS copy of this package alike. */
const ALLOWED = Symbol.for("tucuxi.missingAttributes");

/**
 * Makes attributes that AWS always returns, but a response lacks, `undefined`. Otherwise reading one throws an
 * `AttributeMissingError`, because its type does not include `undefined`. For stores and emulators that leave
 * attributes out.
 *
 * A session or a root with `{ missingAttributes: "undefined" }` does this for the clients that it creates; this
 * function is for your own client.
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

export function allowsMissingAttributes(client: ClientLike): boolean {
  return ALLOWED in client;
}
