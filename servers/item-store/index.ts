import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Fault, FaultPlan, StoreRequest } from "./faults.js";
import { OPERATIONS, ServiceError } from "./operations.js";
import { StoredTable } from "./table.js";

export type { Fault, FaultPlan, StoreRequest } from "./faults.js";
export { StoredTable, type WireItem } from "./table.js";

/** The options of a store. */
export interface ItemStoreOptions {
  /** The names of the key attributes by table name. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What goes wrong; nothing by default. */
  readonly faults?: FaultPlan | undefined;
  /** How long a request takes, in milliseconds. */
  readonly latency?: number | undefined;
}

/**
 * A server on loopback that behaves like DynamoDB for puts, deletes, reads and scans, and can do what no
 * emulator does: leave parts of batches unprocessed, throttle, split pages and cut connections.
 */
export class ItemStore implements AsyncDisposable {
  /** All requests in the order of their arrival. */
  readonly requests: StoreRequest[] = [];
  /** The maximum number of requests in flight. */
  mostInFlight = 0;
  faults: FaultPlan;
  latency: number;
  readonly #tables = new Map<string, StoredTable>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #inFlight = 0;

  constructor({ tables, faults = () => undefined, latency = 0 }: ItemStoreOptions) {
    this.faults = faults;
    this.latency = latency;
    for (const [name, keyNames] of Object.entries(tables)) {
      this.#tables.set(name, new StoredTable(name, keyNames));
    }
  }

  /** Starts it, and returns its URL. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A table by name. */
  table(name: string): StoredTable {
    const table = this.#tables.get(name);
    if (!table) throw new ServiceError("ResourceNotFoundException", "Requested resource not found");
    return table;
  }

  /** The number of requests of an operation. */
  count(operation: string): number {
    return this.requests.filter((request) => request.operation === operation).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostInFlight = Math.max(this.mostInFlight, ++this.#inFlight);
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (this.latency > 0) await pause(this.latency);
      const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
      const input = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      const received = { operation, input, number: this.requests.length + 1, inFlight: this.#inFlight };
      this.requests.push(received);
      const fault = this.faults(received) ?? {};
      const [status, body] = fault.cut === "before" ? [0, {}] : this.#answer(received, fault);
      if (fault.cut) request.socket.destroy();
      else send(response, status, body);
    } catch {
      // The client has disconnected.
      request.socket.destroy();
    } finally {
      this.#inFlight--;
    }
  }

  #answer({ operation, input }: StoreRequest, fault: Fault): [status: number, body: object] {
    const { error, status = 400, body, response } = fault;
    if (error !== undefined)
      return [status, { __type: `com.amazonaws.dynamodb#${error}`, message: error, ...body }];
    const run = OPERATIONS[operation];
    if (!run) return [400, { __type: "UnknownOperationException", message: operation }];
    try {
      return [200, response ?? run((name) => this.table(name), input as never, fault)];
    } catch (thrown) {
      if (!(thrown instanceof ServiceError)) throw thrown;
      return [
        400,
        { __type: `com.amazonaws.dynamodb#${thrown.code}`, message: thrown.message, ...thrown.details },
      ];
    }
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "request" });
  response.end(JSON.stringify(body));
}
