import type { ClientLike } from "../../core/client/client-like.js";
import { addMiddleware } from "../../core/client/middleware.js";

/** A request that Node's agent holds until there is a connection for it. */
interface QueuedRequest {
  getHeader(name: string): unknown;
}

interface Agent {
  readonly requests?: Readonly<Record<string, readonly QueuedRequest[] | undefined>>;
}

/** Identifies the requests of one call of the SDK. */
const ID_HEADER = "amz-sdk-invocation-id";

/**
 * For a command that is about to be sent: returns a function that says whether its request is waiting for a connection of
 * the client, which has 50 by default. Such a request has not been sent yet, and must not time out. For a client that
 * does not use Node's agent, nothing is known and the function returns `false`.
 *
 * https://nodejs.org/api/http.html#agentrequests
 */
export function watchQueue(command: object, client: ClientLike): () => boolean {
  let id: string | undefined;
  // Directly before the connection, when the request has all its headers.
  addMiddleware(command, "tucuxiQueue", { step: "deserialize", priority: "low" }, (next) => (given) => {
    id = given.request.headers[ID_HEADER];
    return next(given);
  });
  return () => id !== undefined && agentsOf(client).some((agent) => hasQueued(agent, id));
}

function agentsOf({ config }: ClientLike): readonly Agent[] {
  const { requestHandler: handler } = config as {
    readonly requestHandler?: { httpHandlerConfigs?(): { httpAgent?: Agent; httpsAgent?: Agent } };
  };
  const { httpAgent, httpsAgent } = handler?.httpHandlerConfigs?.() ?? {};
  return [httpAgent, httpsAgent].filter((agent) => agent !== undefined);
}

function hasQueued({ requests = {} }: Agent, id: string | undefined): boolean {
  return Object.values(requests).some((queue) =>
    queue?.some((request) => request.getHeader(ID_HEADER) === id),
  );
}
