import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { hasValidSignature } from "./signature.js";
import { answerObject } from "./objects.js";
import { type Answer, type Headers, md5, refusal, type StoredObject, type StoredUpload } from "./stored.js";
import { answerUpload } from "./uploads.js";

/** A received request whose signature is valid. */
export interface StoreRequest {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly operation: string;
}

/** How a store differs from S3. */
export interface Dialect {
  /** What it refuses, or answers in its own way. */
  answer?(request: StoreRequest, store: StrictStore): Answer | undefined;
  /** What it omits from a response, or adds. */
  change?(request: StoreRequest, answer: Answer, store: StrictStore): Answer;
}

const SECRET = "secret of the store";

/**
 * A small strict store in memory: it verifies signatures and checksums, and refuses what it does not support.
 */
export class StrictStore implements AsyncDisposable {
  readonly requests: StoreRequest[] = [];
  readonly objects = new Map<string, StoredObject>();
  readonly uploads = new Map<string, StoredUpload>();
  readonly #dialect: Dialect;
  readonly #server: Server;

  static async start(dialect: Dialect = {}): Promise<StrictStore> {
    const store = new StrictStore(dialect);
    store.#server.listen(0, "127.0.0.1");
    await once(store.#server, "listening");
    return store;
  }

  private constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#server = createServer((message, response) => void this.#serve(message, response).catch(() => {}));
  }

  get config() {
    return {
      endpoint: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      region: "us-east-1",
      credentials: { accessKeyId: "testing", secretAccessKey: SECRET },
      forcePathStyle: true,
      maxAttempts: 1,
    } as const;
  }

  /** The operations of all requests, in order. */
  get operations(): string[] {
    return this.requests.map(({ operation }) => operation);
  }

  of(operation: string): StoreRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const request = requestOf(message, Buffer.concat(chunks));
    this.requests.push(request);
    const made = hasValidSignature(message, SECRET)
      ? this.#answer(request)
      : refusal(403, "SignatureDoesNotMatch");
    const { status = 200, headers = {}, body = "" } = this.#dialect.change?.(request, made, this) ?? made;
    const isHead = request.method === "HEAD";
    const length = !isHead && { "content-length": String(Buffer.byteLength(body)) };
    response.writeHead(status, { ...length, ...headers }).end(isHead ? undefined : body);
  }

  #answer(request: StoreRequest): Answer {
    const given = request.headers["content-md5"];
    if (given !== undefined && given !== md5(request.body).toString("base64"))
      return refusal(400, "BadDigest");
    const own = this.#dialect.answer?.(request, this);
    return (
      own ?? answerUpload(request, this) ?? answerObject(request, this) ?? refusal(501, "NotImplemented")
    );
  }
}

function requestOf(message: IncomingMessage, body: Buffer): StoreRequest {
  const { method = "", url = "" } = message;
  const { pathname, searchParams: query } = new URL(url, "http://store");
  const [, bucket = "", ...rest] = pathname.split("/").map(decodeURIComponent);
  const headers = message.headers as Headers;
  const request = { method, bucket, key: rest.join("/"), query, headers, body };
  return { ...request, operation: operationOf(request) };
}

function operationOf({ method, key, query, headers }: Omit<StoreRequest, "operation">): string {
  const isCopy = headers["x-amz-copy-source"] !== undefined;
  const isUpload = query.has("uploadId");
  if (query.has("tagging")) return { GET: "GetObjectTagging", PUT: "PutObjectTagging" }[method] ?? method;
  if (method === "POST" && query.has("uploads")) return "CreateMultipartUpload";
  if (method === "POST" && query.has("delete")) return "DeleteObjects";
  if (method === "POST") return "CompleteMultipartUpload";
  if (method === "PUT" && isUpload) return isCopy ? "UploadPartCopy" : "UploadPart";
  if (method === "PUT") return isCopy ? "CopyObject" : "PutObject";
  if (method === "DELETE") return isUpload ? "AbortMultipartUpload" : "DeleteObject";
  if (method === "HEAD") return key === "" ? "HeadBucket" : "HeadObject";
  if (isUpload) return "ListParts";
  return key === "" ? "ListObjectsV2" : "GetObject";
}
