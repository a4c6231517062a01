import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Backend, Input } from "./sqs-operations.js";
import { type FaultOf, pause, type Reply, replyTo } from "./sqs-faults.js";

/** Decides what goes wrong with a request; it is called with the response if that is lost. */
export interface SqsFaults {
  fault: FaultOf;
  lost?(operation: string, output: object): void;
}

/** A server for the JSON protocol of SQS, with faults. */
export interface SqsServer {
  readonly endpoint: string;
  /** Resolves when every request has been answered, also those of clients that have disconnected. */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on loopback. */
export async function startSqsServer(
  backend: Backend,
  faults: SqsFaults = { fault: () => undefined },
): Promise<SqsServer> {
  const open = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response, backend, faults)
      .catch(() => void response.destroy())
      .finally(() => open.delete(answered));
    open.add(answered);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    idle: async () => {
      while (open.size > 0) await Promise.all(open);
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  backend: Backend,
  faults: SqsFaults,
): Promise<void> {
  const operation = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
  const input = JSON.parse(await textOf(request)) as Input;
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const reply = await replyTo(operation, input, backend, faults.fault(operation, input), gone.signal);
  if (reply.kind === "dropped") {
    response.destroy();
    return;
  }
  await send(response, reply);
  const isLost = reply.pause === "never" || gone.signal.aborted;
  if (reply.output && isLost) faults.lost?.(operation, reply.output);
}

async function send(response: ServerResponse, reply: Extract<Reply, { kind: "answer" }>): Promise<void> {
  const { status, headers, body } = reply;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  if (reply.pause === 0) {
    response.end(body);
    return;
  }
  const half = Math.floor(body.length / 2);
  response.write(body.slice(0, half));
  await pause(reply.pause === "never" ? 1 : reply.pause);
  if (reply.pause === "never") response.destroy();
  else response.end(body.slice(half));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
