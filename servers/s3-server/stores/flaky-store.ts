import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LoopbackStore } from "./loopback-store.js";

/** What goes wrong with the response to a GET; each GET uses the next fault, until none is left. */
export interface Fault {
  /** The connection is cut after this many bytes of the body. */
  readonly dropAfter?: number;
  /** Nothing is sent after this many bytes of the body; -1 for not even the headers. */
  readonly stallAfter?: number;
  /** The response has this status and nothing else. */
  readonly status?: number;
}

/** A received GET. */
export interface SeenRequest {
  readonly range: string | undefined;
  readonly ifMatch: string | undefined;
}

export interface StoreOptions {
  /** What it does not support, like some stores. */
  readonly lacks?: readonly ("etag" | "ranges" | "length")[];
  /** Headers of all responses. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A store with one object under any name, whose connections break on request. */
export class FlakyStore extends LoopbackStore {
  readonly requests: SeenRequest[] = [];
  faults: Fault[] = [];
  /** Called with the number of the GET, before the response. */
  onRequest: (count: number) => void = () => {};
  #content: Buffer;
  readonly #options: StoreOptions;

  static async start(content: string | Uint8Array, options: StoreOptions = {}): Promise<FlakyStore> {
    return new FlakyStore(content, options).listen();
  }

  private constructor(content: string | Uint8Array, options: StoreOptions) {
    super();
    this.#content = Buffer.from(content);
    this.#options = options;
  }

  get eTag(): string {
    return `"${createHash("md5").update(this.#content).digest("hex")}"`;
  }

  replace(content: string | Uint8Array): void {
    this.#content = Buffer.from(content);
  }

  protected override answer({ headers }: IncomingMessage, response: ServerResponse): void {
    this.requests.push({ range: headers.range, ifMatch: headers["if-match"] });
    this.onRequest(this.requests.length);
    const fault = this.faults.shift() ?? {};
    if (fault.status !== undefined) return void response.writeHead(fault.status).end();
    if (fault.stallAfter === -1) return;
    if (headers["if-match"] !== undefined && headers["if-match"] !== this.eTag) {
      return void response.writeHead(412).end("<Error><Code>PreconditionFailed</Code></Error>");
    }
    const { lacks = [] } = this.#options;
    const range = lacks.includes("ranges") ? undefined : rangeOf(headers.range, this.#content.length);
    const body = range ? this.#content.subarray(range.first, range.last + 1) : this.#content;
    response.writeHead(range ? 206 : 200, {
      ...(!lacks.includes("etag") && { etag: this.eTag }),
      ...(!lacks.includes("length") && { "content-length": body.length }),
      ...(range && { "content-range": `bytes ${range.first}-${range.last}/${this.#content.length}` }),
      ...this.#options.headers,
    });
    send(response, body, fault);
  }
}

function send(response: ServerResponse, body: Buffer, { dropAfter, stallAfter }: Fault): void {
  const until = dropAfter ?? stallAfter;
  if (until === undefined || until >= body.length) return void response.end(body);
  // Without a byte of the body, not even the headers would be sent.
  response.flushHeaders();
  response.write(body.subarray(0, until), () => {
    if (dropAfter !== undefined) response.socket?.end(() => response.socket?.destroy());
  });
}

function rangeOf(header: string | undefined, length: number): { first: number; last: number } | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") return { first: Math.max(0, length - Number(to)), last: length - 1 };
  return { first: Number(from), last: to === "" ? length - 1 : Math.min(Number(to), length - 1) };
}
