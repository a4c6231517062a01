import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface FaultyProxy {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** A proxy before a local AWS that forwards everything, except for one refused action of a query protocol. */
export async function startFaultyProxy(target: string, refusedAction: string): Promise<FaultyProxy> {
  const server = createServer((incoming, response) => {
    void answer(target, refusedAction, incoming, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(
  target: string,
  refusedAction: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(incoming);
  if (new URLSearchParams(body.toString()).get("Action") === refusedAction) {
    response.writeHead(403, { "content-type": "text/xml" }).end(refusal(refusedAction));
    return;
  }
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? "/", target), { method, headers }).end(body);
  const [answered] = (await once(onward, "response")) as [IncomingMessage];
  response.writeHead(answered.statusCode ?? 500, answered.headers);
  answered.pipe(response);
}

function refusal(action: string): string {
  const error = `<Error><Type>Sender</Type><Code>AccessDenied</Code><Message>You may not ${action}.</Message></Error>`;
  return `<ErrorResponse>${error}<RequestId>0</RequestId></ErrorResponse>`;
}
