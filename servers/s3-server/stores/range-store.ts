import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { crc32 } from "node:zlib";
import { LoopbackStore } from "./loopback-store.js";

/** What goes wrong with a response. */
export interface RangeFault {
  /** The connection is cut after this many bytes of the body. */
  readonly dropAfter?: number;
  /** Nothing is sent after this many bytes of the body; -1 for not even the headers. */
  readonly stallAfter?: number;
  /** Awaited after this many bytes of the body. */
  readonly holdAfter?: { readonly bytes: number; readonly until: Promise<unknown> };
  /** The response has this status and nothing else. */
  readonly status?: number;
  /** One bit of this byte of the body is flipped. */
  readonly flip?: number;
  /** Headers to add, or to remove if `undefined`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The whole object, whatever range was requested. */
  readonly ignoresRange?: boolean;
}

/** A received request. */
export interface SeenRangeRequest {
  readonly method: string;
  /** Starting at 1. */
  readonly count: number;
  readonly headers: IncomingMessage["headers"];
  readonly query: URLSearchParams;
  /** The first requested byte; `undefined` without a range. */
  readonly first: number | undefined;
}

/** A store with one object under any name, which returns its CRC32 as S3 does, and fails on request. */
export class RangeStore extends LoopbackStore {
  readonly requests: SeenRangeRequest[] = [];
  /** What goes wrong with a request. */
  fault: (request: SeenRangeRequest) => RangeFault | undefined = () => undefined;
  /** Headers of all responses without a range, instead of a CRC32 of the whole. */
  checksum: Readonly<Record<string, string>> | undefined;
  /** The sizes of the parts as if it had been uploaded in parts, when HeadObject requests one. */
  partSizes: readonly number[] = [];
  /** Whether it evaluates conditions. */
  isPinning = true;
  #content: Buffer;

  static async start(content: string | Uint8Array): Promise<RangeStore> {
    return new RangeStore(content).listen();
  }

  private constructor(content: string | Uint8Array) {
    super();
    this.#content = Buffer.from(content);
  }

  get eTag(): string {
    return `"${createHash("md5").update(this.#content).digest("hex")}"`;
  }

  /** The requests for bytes, by their first byte. */
  get reads(): (number | undefined)[] {
    return this.requests.filter(({ method }) => method === "GET").map(({ first }) => first);
  }

  replace(content: string | Uint8Array): void {
    this.#content = Buffer.from(content);
  }

  protected override answer(
    { method = "", headers, url = "/" }: IncomingMessage,
    response: ServerResponse,
  ): void {
    const query = new URL(url, "http://store").searchParams;
    const count = this.requests.length + 1;
    const first = /^bytes=(\d+)-/.exec(headers.range ?? "")?.[1];
    const request = { method, count, headers, query, first: first === undefined ? undefined : Number(first) };
    this.requests.push(request);
    const fault = this.fault(request) ?? {};
    if (fault.status !== undefined) return void response.writeHead(fault.status).end();
    if (fault.stallAfter === -1) return;
    if (this.isPinning && headers["if-match"] !== undefined && headers["if-match"] !== this.eTag) {
      return void response.writeHead(412).end("<Error><Code>PreconditionFailed</Code></Error>");
    }
    const part = query.get("partNumber");
    if (part !== null) {
      const length = this.partSizes[Number(part) - 1];
      if (length === undefined) return void response.writeHead(400).end();
      const parts = {
        "content-length": String(length),
        "x-amz-mp-parts-count": String(this.partSizes.length),
      };
      return void response.writeHead(206, { etag: this.eTag, ...parts }).end();
    }
    this.#send(request, fault, response);
  }

  #send(request: SeenRangeRequest, fault: RangeFault, response: ServerResponse): void {
    const { length } = this.#content;
    const range = fault.ignoresRange ? undefined : rangeOf(request.headers.range, length);
    if (range && range.first >= length) return void response.writeHead(416).end();
    const body = range ? this.#content.subarray(range.first, range.last + 1) : Buffer.from(this.#content);
    const all = {
      etag: this.eTag,
      "content-length": String(body.length),
      "content-range": range && `bytes ${range.first}-${range.last}/${length}`,
      ...(!range && request.headers["x-amz-checksum-mode"] === "ENABLED" && (this.checksum ?? this.#crc32())),
      ...fault.headers,
    };
    const told = Object.entries(all).filter((header): header is [string, string] => header[1] !== undefined);
    response.writeHead(range ? 206 : 200, Object.fromEntries(told));
    if (request.method === "HEAD") return void response.end();
    sendBody(response, fault.flip === undefined ? body : flipped(body, fault.flip), fault);
  }

  #crc32(): Record<string, string> {
    const value = Buffer.alloc(4);
    value.writeUInt32BE(crc32(this.#content));
    return { "x-amz-checksum-crc32": value.toString("base64"), "x-amz-checksum-type": "FULL_OBJECT" };
  }
}

function sendBody(
  response: ServerResponse,
  body: Buffer,
  { dropAfter, stallAfter, holdAfter }: RangeFault,
): void {
  const until = dropAfter ?? stallAfter ?? holdAfter?.bytes;
  if (until === undefined || until >= body.length) return void response.end(body);
  // Without a byte of the body, not even the headers would be sent.
  response.flushHeaders();
  response.write(body.subarray(0, until), () => {
    if (dropAfter !== undefined) response.socket?.end(() => response.socket?.destroy());
  });
  void holdAfter?.until.then(() => response.end(body.subarray(until)));
}

function flipped(body: Buffer, index: number): Buffer {
  const copy = Buffer.from(body);
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}

function rangeOf(header: string | undefined, length: number): { first: number; last: number } | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "")
    return last === "" ? undefined : { first: Math.max(0, length - Number(last)), last: length - 1 };
  return { first: Number(first), last: last === "" ? length - 1 : Math.min(Number(last), length - 1) };
}
