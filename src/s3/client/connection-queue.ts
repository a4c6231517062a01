import type { ClientLike } from "../../core/client/client-like.js";
import { addMiddleware } from "../../core/client/middleware.js";

/** A request, as Node's agent keeps it for as long as there is no connection for it. */
interface QueuedRequest {
  getHeader(name: string): unknown;
}

interface Agent {
  readonly requests?: Readonly<Record<string, readonly QueuedRequest[] | undefined>>;
}

/** By which the SDK, and so everybody, tells the requests of one call. */
const ID_HEADER = "amz-sdk-invocation-id";

/**
 * For a command that is about to be sent: gives what tells whether its request waits for a connection of the client,
 * which has 50 unless told otherwise. Such a request is not silent, it has not left yet. Of a client that does not send by
 * an agent of Node nothing is known, and nothing waits.
 *
 * https://nodejs.org/api/http.html#agentrequests
 */
export function watchQueue(command: object, client: ClientLike): () => boolean {
  let id: string | undefined;
  // Right before the connection: the request has all its headers by then.
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
