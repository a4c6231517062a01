import type * as streams from "@aws-sdk/client-dynamodb-streams";
import type { ClientLike } from "../../core/client/client-like.js";
import { missingPeer } from "../../core/client/require-peer.js";

export type Streams = typeof streams;

const PEER = "@aws-sdk/client-dynamodb-streams";

/** Loads the client's package, which is optional. */
export async function loadStreams(): Promise<Streams> {
  // Bundlers treat a package that is imported within `try` as optional.
  try {
    return await import("@aws-sdk/client-dynamodb-streams");
  } catch (error) {
    throw missingPeer(PEER, "table.stream()", error);
  }
}

/** The options that a client for streams takes from the table's client. */
const TAKEN_OVER = [
  "credentials",
  "logger",
  "maxAttempts",
  "profile",
  "region",
  "requestHandler",
  "retryMode",
  "tls",
  "useDualstackEndpoint",
  "useFipsEndpoint",
];

/** A client for the streams of another client's tables: with the same region, account and endpoint. */
export function streamsClient({ DynamoDBStreamsClient }: Streams, { config }: ClientLike): ClientLike {
  const given = config as Readonly<Record<string, unknown>>;
  const names = given.isCustomEndpoint === true ? [...TAKEN_OVER, "endpoint"] : TAKEN_OVER;
  const taken = names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return new DynamoDBStreamsClient(Object.fromEntries(taken) as object);
}
