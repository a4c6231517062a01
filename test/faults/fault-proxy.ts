import { once } from "node:events";
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Fault, FaultKind } from "./fault.js";

/** Events during a transfer. */
export interface Arming {
  readonly faults: readonly Fault[];
  /** Called when a request arrives, with its number, starting at 0. */
  readonly onRequest: (number: number) => void;
  /** Replaces the local directory, or one in it, with a link to another. */
  readonly swap: (kind: "swap-root" | "swap-parent") => void;
  /** Replaces the source of the transfer. */
  readonly replace: () => Promise<void>;
}

/**
 * A proxy between a client and an S3 server that forwards everything, and applies the planned faults to some
 * requests.
 */
export class FaultProxy implements AsyncDisposable {
  /** How often each kind of fault was applied. */
  readonly struck = new Map<FaultKind, number>();
  /** Requests without a response that are still open. */
  readonly busy = new Set<IncomingMessage>();
  /** Uploads whose id never reached the client, so that it cannot abort them. */
  namelessUploads = 0;
  #arming: Arming | undefined;
  #requests = 0;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;
  readonly #target: string;

  static async start(target: string): Promise<FaultProxy> {
    const proxy = new FaultProxy(target);
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((incoming, response) => {
      this.busy.add(incoming);
      response.once("close", () => this.busy.delete(incoming));
      this.#answer(incoming, response).catch(() => response.destroy());
    });
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  arm(arming: Arming): void {
    this.#arming = arming;
    this.#requests = 0;
  }

  disarm(): void {
    this.#arming = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
    this.#agent.destroy();
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const number = this.#requests++;
    const fault = this.#arming?.faults.find(({ request: which }) => which === number);
    this.#arming?.onRequest(number);
    const kind = fault && kindFor(fault.kind, incoming);
    if (!fault || !kind) return this.#handOn(incoming, response, await buffer(incoming));
    this.struck.set(kind, (this.struck.get(kind) ?? 0) + 1);
    if (kind === "drop-request") return cutInside(incoming, response, fault.at);
    const body = await buffer(incoming);
    const refusal = REFUSALS[kind];
    if (refusal) return refuse(response, ...refusal);
    if (kind === "broken-page") return void response.writeHead(200, { "content-type": "text/html" }).end();
    if (kind === "swap-root" || kind === "swap-parent") this.#arming?.swap(kind);
    if (kind === "replace") await this.#arming?.replace();
    await this.#handOn(incoming, response, kind === "flip-request" ? flipped(body, fault.at) : body, {
      ...fault,
      kind,
    });
  }

  async #handOn(
    incoming: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    fault?: Fault,
  ): Promise<void> {
    const { method, headers, url } = incoming;
    // The host is unchanged, as it is signed.
    const onward = request(new URL(url ?? "/", this.#target), { method, headers, agent: this.#agent }).end(
      body,
    );
    const [answered] = (await once(onward, "response")) as [IncomingMessage];
    const content = await buffer(answered);
    const status = answered.statusCode ?? 500;
    const at = Math.floor((fault?.at ?? 0) * content.length);
    if (fault?.kind === "drop-response" || fault?.kind === "stall") {
      if (method === "POST" && /[?&]uploads\b/.test(url ?? "")) this.namelessUploads++;
      const ends = (): void => {
        if (fault.kind === "drop-response") response.destroy();
      };
      // Without any of the body, not even the headers arrive.
      if (at === 0) return ends();
      response.writeHead(status, answered.headers);
      if (at < content.length) return void response.write(content.subarray(0, at), ends);
      return void response.end(content);
    }
    // The modified response may be a few bytes longer.
    if (fault?.kind === "dialect") {
      response.writeHead(status, withoutLength(answered.headers));
      return void response.end(inDialect(content));
    }
    response.writeHead(
      status,
      fault?.kind === "no-length" ? withoutLength(answered.headers) : answered.headers,
    );
    response.end(fault?.kind === "flip-response" ? flipped(content, fault.at) : content);
  }
}

/** The fault as it applies to this request; `undefined` if it cannot. */
function kindFor(kind: FaultKind, { method, url = "", headers }: IncomingMessage): FaultKind | undefined {
  const isBody =
    method === "PUT" && headers["x-amz-copy-source"] === undefined && Number(headers["content-length"]) > 0;
  const isList = method === "GET" && /[?&]list-type\b/.test(url);
  const isGet = method === "GET" && !/[?&](uploads|uploadId|tagging|list-type)\b/.test(url);
  if (kind === "flip-request") return isBody ? kind : undefined;
  if (kind === "flip-response" || kind === "replace") return isGet ? kind : undefined;
  if (kind === "broken-page" || kind === "dialect") return isList ? kind : undefined;
  if (kind === "no-length") return method === "HEAD" ? kind : undefined;
  const isCopy = headers["x-amz-copy-source"] !== undefined;
  const isCompletion = method === "POST" && url.includes("uploadId=");
  if (kind === "not-implemented") return isCopy && url.includes("partNumber=") ? kind : undefined;
  if (kind === "conflict")
    return isCompletion || (method === "PUT" && !url.includes("partNumber=")) ? kind : undefined;
  return kind === "error-in-200" && !isCopy && !isCompletion ? "500" : kind;
}

/** The response in place of the service's. */
const REFUSALS: Partial<Record<FaultKind, readonly [status: number, code: string]>> = {
  "500": [500, "InternalError"],
  "503": [503, "SlowDown"],
  "error-in-200": [200, "InternalError"],
  conflict: [409, "ConditionalRequestConflict"],
  "not-implemented": [501, "NotImplemented"],
};

async function cutInside(incoming: IncomingMessage, response: ServerResponse, at: number): Promise<void> {
  const until = at * Number(incoming.headers["content-length"] ?? 0);
  let received = 0;
  if (until > 0) {
    for await (const chunk of incoming) {
      received += (chunk as Buffer).length;
      if (received >= until) break;
    }
  }
  response.destroy();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>A fault.</Message></Error>`;
  response.writeHead(status, { "content-type": "application/xml" }).end(body);
}

function withoutLength(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { etag, ...others } = headers;
  delete others["content-length"];
  return { ...others, ...(etag !== undefined && { etag: `W/${etag}` }) };
}

/** A page as some stores list it: unordered, and with milliseconds. */
function inDialect(page: Buffer): Buffer {
  const [head = "", ...rest] = page.toString().split("<Contents>");
  if (rest.length < 2) return page;
  const [last = "", tail = ""] = (rest.pop() ?? "").split("</Contents>");
  const items = [`${last}</Contents>`, ...rest];
  const text = [head, ...items].join("<Contents>") + tail;
  return Buffer.from(text.replaceAll(/(<LastModified>[^<.]+)(?:\.\d+)?Z/g, "$1.678Z"));
}

function flipped(content: Buffer, at: number): Buffer {
  if (content.length === 0) return content;
  const copy = Buffer.from(content);
  const index = Math.min(content.length - 1, Math.floor(at * content.length));
  copy[index] = (copy[index] ?? 0) ^ 0x10;
  return copy;
}
