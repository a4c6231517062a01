import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { crc32 } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { LoopbackStore } from "./loopback-store.js";

export type UploadOperation =
  | "AbortMultipartUpload"
  | "CompleteMultipartUpload"
  | "CreateMultipartUpload"
  | "HeadObject"
  | "ListParts"
  | "PutObject"
  | "UploadPart";

/** A received request, with its body if it is that of an object. */
export interface UploadRequest {
  readonly operation: UploadOperation;
  readonly part: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly size: number;
}

/** What goes wrong with a request. */
export interface UploadFault {
  /** It is performed after this many milliseconds. */
  readonly late?: number;
  /** It is not performed: the response has this status and error. */
  readonly status?: number;
  readonly code?: string;
  /** It is not performed: the response is a 200 with an error. */
  readonly error200?: boolean;
  /** It is performed, and the connection is cut instead of a response. */
  readonly lost?: boolean;
  /** It is not performed: the connection is cut. */
  readonly cut?: boolean;
  /** It is not performed, and has no response. */
  readonly silent?: boolean;
}

interface StoredPart {
  readonly body: Buffer;
  readonly eTag: string;
  readonly crc32: string | undefined;
}

interface StoredUpload {
  readonly headers: IncomingMessage["headers"];
  readonly parts: Map<number, StoredPart>;
}

interface StoredObject {
  readonly body: Buffer;
  readonly eTag: string;
  readonly headers: IncomingMessage["headers"];
  /** Now by default. */
  readonly modified?: Date;
}

/** A store with one bucket that supports uploads, verifies what it receives, and fails on request. */
export class UploadStore extends LoopbackStore {
  readonly requests: UploadRequest[] = [];
  readonly objects = new Map<string, StoredObject>();
  readonly uploads = new Map<string, StoredUpload>();
  /** Decides what goes wrong with a request. */
  fault: (request: UploadRequest, count: number) => UploadFault | undefined | void = () => undefined;
  #lastUpload = 0;

  static async start(): Promise<UploadStore> {
    return new UploadStore().listen();
  }

  override get config() {
    return { ...super.config, maxAttempts: 2, retryMode: "standard" as const };
  }

  /** The operations in the order of their arrival. */
  get operations(): UploadOperation[] {
    return this.requests.map(({ operation }) => operation);
  }

  of(operation: UploadOperation): UploadRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  protected override answer(message: IncomingMessage, response: ServerResponse): void {
    // Without a connection there is nobody to respond to.
    void this.#answer(message, response).catch(() => {});
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(message.url ?? "", "http://store");
    const operation = operationOf(message.method, url);
    const part = url.searchParams.get("partNumber");
    const request = {
      operation,
      part: part === null ? undefined : Number(part),
      headers: message.headers,
      size: body.length,
    };
    this.requests.push(request);
    const fault = this.fault(request, this.of(operation).length) ?? {};
    if (fault.late !== undefined) await sleep(fault.late);
    if (fault.silent) return;
    if (fault.cut) return void response.socket?.destroy();
    if (fault.status !== undefined) return answerError(response, fault.status, fault.code ?? "Fault");
    if (fault.error200) return answerError(response, 200, "InternalError");
    const answer = this.#do(request, url, body);
    if (fault.lost) return void response.socket?.destroy();
    if ("error" in answer) return answerError(response, answer.status, answer.error);
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.xml);
  }

  #do(request: UploadRequest, url: URL, body: Buffer): Answer {
    const key = decodeURIComponent(url.pathname.split("/").slice(2).join("/"));
    const { operation, headers, part = 0 } = request;
    if (operation === "HeadObject") return this.#head(key);
    if (operation === "CreateMultipartUpload") {
      const id = `upload-${++this.#lastUpload}`;
      this.uploads.set(id, { headers, parts: new Map() });
      const echo = pick(headers, "x-amz-checksum-algorithm", "x-amz-checksum-type");
      return { headers: echo, xml: xmlOf("InitiateMultipartUploadResult", { UploadId: id }) };
    }
    if (operation === "PutObject" || operation === "UploadPart") {
      const sum = crc32Of(body);
      const checksum = headers["x-amz-checksum-crc32"];
      if (checksum !== undefined && checksum !== sum) return { status: 400, error: "BadDigest" };
      const eTag = `"${md5(body)}"`;
      const answer = {
        headers: { etag: eTag, ...(checksum !== undefined && { "x-amz-checksum-crc32": sum }) },
      };
      if (operation === "PutObject") {
        if (headers["if-none-match"] === "*" && this.objects.has(key)) return PRECONDITION;
        this.objects.set(key, { body, eTag, headers });
        return answer;
      }
      const upload = this.uploads.get(url.searchParams.get("uploadId") ?? "");
      if (!upload) return NO_UPLOAD;
      upload.parts.set(part, { body, eTag, crc32: checksum === undefined ? undefined : sum });
      return answer;
    }
    const id = url.searchParams.get("uploadId") ?? "";
    const upload = this.uploads.get(id);
    if (!upload) return NO_UPLOAD;
    if (operation === "AbortMultipartUpload") {
      this.uploads.delete(id);
      return { status: 204 };
    }
    return operation === "ListParts" ? listed(upload, url) : this.#complete(key, id, upload, request, body);
  }

  #head(key: string): Answer {
    const object = this.objects.get(key);
    if (!object) return { status: 404, error: "NotFound" };
    const { eTag, body, headers, modified = new Date() } = object;
    const length = String(body.length);
    const own = pick(headers, ...Object.keys(headers).filter((name) => name.startsWith("x-amz-meta-")));
    return {
      headers: { ...own, etag: eTag, "content-length": length, "last-modified": modified.toUTCString() },
    };
  }

  #complete(key: string, id: string, upload: StoredUpload, { headers }: UploadRequest, xml: Buffer): Answer {
    const numbers = [...xml.toString().matchAll(/<PartNumber>(\d+)</g)].map(([, number]) => Number(number));
    const parts = numbers.map((number) => upload.parts.get(number));
    if (parts.some((part) => part === undefined)) return { status: 400, error: "InvalidPart" };
    const body = Buffer.concat(parts.map((part) => part?.body ?? Buffer.alloc(0)));
    const checksum = headers["x-amz-checksum-crc32"];
    if (checksum !== undefined && checksum !== crc32Of(body)) return { status: 400, error: "BadDigest" };
    if (headers["if-none-match"] === "*" && this.objects.has(key)) return PRECONDITION;
    const sums = parts.map((part) => Buffer.from(part?.eTag.slice(1, -1) ?? "", "hex"));
    const eTag = `"${md5(Buffer.concat(sums))}-${parts.length}"`;
    this.objects.set(key, { body, eTag, headers: upload.headers });
    this.uploads.delete(id);
    return { xml: xmlOf("CompleteMultipartUploadResult", { ETag: eTag }) };
  }
}

type Answer =
  | { readonly status: number; readonly error: string }
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly xml?: string };

const NO_UPLOAD = { status: 404, error: "NoSuchUpload" } as const;
const PRECONDITION = { status: 412, error: "PreconditionFailed" } as const;

function operationOf(method: string | undefined, { searchParams: query }: URL): UploadOperation {
  const isUpload = query.has("uploadId");
  if (method === "POST") return isUpload ? "CompleteMultipartUpload" : "CreateMultipartUpload";
  if (method === "PUT") return isUpload ? "UploadPart" : "PutObject";
  if (method === "DELETE") return "AbortMultipartUpload";
  return method === "HEAD" ? "HeadObject" : "ListParts";
}

function listed({ headers, parts }: StoredUpload, { searchParams: query }: URL): Answer {
  const after = Number(query.get("part-number-marker") ?? 0);
  const most = Number(query.get("max-parts") ?? 2);
  const all = [...parts].sort(([a], [b]) => a - b).filter(([number]) => number > after);
  const page = all.slice(0, most);
  const shown = page.map(([number, part]) => {
    const sum = part.crc32 === undefined ? "" : `<ChecksumCRC32>${part.crc32}</ChecksumCRC32>`;
    return `<Part><PartNumber>${number}</PartNumber><ETag>${part.eTag}</ETag><Size>${part.body.length}</Size>${sum}</Part>`;
  });
  const algorithm = headers["x-amz-checksum-algorithm"];
  const more = {
    IsTruncated: String(page.length < all.length),
    ...(page.length < all.length && { NextPartNumberMarker: String(page.at(-1)?.[0]) }),
    ...(algorithm !== undefined && { ChecksumAlgorithm: String(algorithm) }),
    ...(algorithm !== undefined && { ChecksumType: String(headers["x-amz-checksum-type"] ?? "COMPOSITE") }),
  };
  return { xml: xmlOf("ListPartsResult", more, shown.join("")) };
}

function answerError(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(`<Error><Code>${code}</Code><Message>${code} was asked for.</Message></Error>\n`);
}

function xmlOf(name: string, members: Record<string, string>, more = ""): string {
  const texts = Object.entries(members).map(([member, text]) => `<${member}>${text}</${member}>`);
  return `<?xml version="1.0"?><${name}>${texts.join("")}${more}</${name}>`;
}

function pick(headers: IncomingMessage["headers"], ...names: string[]): Record<string, string> {
  const found = names.filter((name) => headers[name] !== undefined);
  return Object.fromEntries(found.map((name) => [name, String(headers[name])]));
}

function crc32Of(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString("base64");
}

function md5(body: Buffer): string {
  return createHash("md5").update(body).digest("hex");
}
