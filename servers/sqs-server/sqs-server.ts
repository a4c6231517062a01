import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Backend, Entry, Input } from "./sqs-operations.js";
import { SqsStoreError } from "./sqs-store.js";

/** What goes wrong with one request. */
export type SqsFault =
  /** Nothing is done, and the service says so. */
  | { readonly kind: "refuse"; readonly status: number; readonly code: string }
  /** Nothing is done, and the connection breaks, after so many milliseconds. */
  | { readonly kind: "drop"; readonly after: number }
  /** It is done, and the answer breaks off. */
  | { readonly kind: "cut" }
  /** The answer begins, and comes to its end after so many milliseconds. */
  | { readonly kind: "slow"; readonly after: number }
  /** It is done for these entries only; the others fail by the fault of the service. */
  | { readonly kind: "partial"; readonly keeps: (entry: Entry, index: number) => boolean };

/** Says what goes wrong with a request; it is told what was answered where the answer is lost. */
export interface SqsFaults {
  fault(operation: string, input: Input): SqsFault | undefined;
  lost?(operation: string, output: object): void;
}

/** A server for the JSON protocol of SQS, with faults. */
export interface SqsServer {
  readonly endpoint: string;
  /** How many requests of each operation there were. */
  readonly requests: Readonly<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on loopback. */
export async function startSqsServer(
  backend: Backend,
  faults: SqsFaults = { fault: () => undefined },
): Promise<SqsServer> {
  const requests: Record<string, number> = {};
  const server = createServer((request, response) => {
    answer(request, response, backend, faults, requests).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
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
  requests: Record<string, number>,
): Promise<void> {
  const operation = String(request.headers["x-amz-target"]).split(".").at(-1) ?? "";
  const input = JSON.parse(await textOf(request)) as Input;
  requests[operation] = (requests[operation] ?? 0) + 1;
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const fault = faults.fault(operation, input);
  if (fault?.kind === "refuse") return fail(response, fault.status, fault.code);
  if (fault?.kind === "drop") {
    await sleep(fault.after);
    response.destroy();
    return;
  }
  try {
    const output =
      fault?.kind === "partial"
        ? await partly(backend, operation, input, fault, gone.signal)
        : await backend(operation, input, gone.signal);
    await send(response, JSON.stringify(output), fault);
    if (fault?.kind === "cut" || gone.signal.aborted) faults.lost?.(operation, output);
  } catch (error) {
    if (!(error instanceof SqsStoreError)) throw error;
    fail(response, 400, error.code);
  }
}

async function partly(
  backend: Backend,
  operation: string,
  input: Input,
  { keeps }: Extract<SqsFault, { kind: "partial" }>,
  signal: AbortSignal,
): Promise<object> {
  const { Entries = [] } = input;
  const kept = Entries.filter(keeps);
  const output = kept.length > 0 ? await backend(operation, { ...input, Entries: kept }, signal) : {};
  const failed = Entries.filter((entry) => !kept.includes(entry)).map(({ Id }) => ({
    Id,
    SenderFault: false,
    Code: "InternalError",
    Message: "Try again.",
  }));
  const { Failed = [] } = output as { Failed?: object[] };
  return { Successful: [], ...output, Failed: [...Failed, ...failed] };
}

async function send(response: ServerResponse, body: string, fault: SqsFault | undefined): Promise<void> {
  const headers = { "content-type": "application/x-amz-json-1.0", "content-length": Buffer.byteLength(body) };
  response.writeHead(200, headers);
  if (fault?.kind !== "cut" && fault?.kind !== "slow") {
    response.end(body);
    return;
  }
  const half = Math.floor(body.length / 2);
  response.write(body.slice(0, half));
  await sleep(fault.kind === "slow" ? fault.after : 1);
  if (fault.kind === "slow") response.end(body.slice(half));
  else response.destroy();
}

function fail(response: ServerResponse, status: number, code: string): void {
  const body = JSON.stringify({ __type: `com.amazonaws.sqs#${code}`, message: code });
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-query-error": `${code};Sender`,
  });
  response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
