import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32Of, madeUp } from "./made-up-bytes.js";
import type { ServerSettings } from "./settings.js";

const ETAG = '"9bb58f26192e4ba00f01e2e7b136bbd8"';
const MODIFIED = "Sun, 01 Mar 2026 12:34:56 GMT";
const NAMESPACE = `xmlns="http://s3.amazonaws.com/doc/2006-03-01/"`;
const UPLOAD = "<Bucket>bench</Bucket><Key>bench</Key><UploadId>bench</UploadId>";

/** Accepts uploads and discards them; returns generated objects. */
export class Transfers {
  readonly #size: number;
  readonly #checksum: string | undefined;

  constructor({ objectBytes, hasChecksum }: ServerSettings) {
    this.#size = objectBytes;
    this.#checksum = hasChecksum ? crc32Of(objectBytes) : undefined;
  }

  /** The response to HeadObject and GetObject, whole or a range. */
  async get(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    const start = Number(range?.[1] ?? 0);
    const end = Math.min(this.#size, range?.[2] ? Number(range[2]) + 1 : this.#size);
    if (range && start >= this.#size) return say(response, 416, "<Error><Code>InvalidRange</Code></Error>");
    response.writeHead(range ? 206 : 200, {
      "Content-Length": end - start,
      "Content-Type": "application/octet-stream",
      "Accept-Ranges": "bytes",
      ETag: ETAG,
      "Last-Modified": MODIFIED,
      ...(range && { "Content-Range": `bytes ${start}-${end - 1}/${this.#size}` }),
      ...this.#checksumHeaders(request, !range),
    });
    if (request.method === "HEAD") response.end();
    // A client that disconnects early is not a failure of the server.
    else await pipeline(Readable.from(madeUp(start, end)), response).catch(() => undefined);
  }

  /** The response to PutObject and UploadPart; resolves to the number of bytes of content. */
  async put(request: IncomingMessage, response: ServerResponse): Promise<number> {
    const { received, end } = await drain(request);
    const decoded = request.headers["x-amz-decoded-content-length"];
    const sum = request.headers["x-amz-checksum-crc32"] ?? /x-amz-checksum-crc32:(\S+)/.exec(end)?.[1];
    response.writeHead(200, {
      "Content-Length": 0,
      ETag: ETAG,
      ...(sum !== undefined && { "x-amz-checksum-crc32": sum }),
    });
    response.end();
    return decoded === undefined ? received : Number(decoded);
  }

  /** The response to CreateMultipartUpload, CompleteMultipartUpload and AbortMultipartUpload. */
  async multipart(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    await drain(request);
    if (request.method === "DELETE") return say(response, 204, "");
    if (query.has("uploads")) {
      return say(
        response,
        200,
        `<InitiateMultipartUploadResult ${NAMESPACE}>${UPLOAD}</InitiateMultipartUploadResult>`,
      );
    }
    const etag = `<ETag>&quot;9bb58f26192e4ba00f01e2e7b136bbd8-128&quot;</ETag>`;
    return say(
      response,
      200,
      `<CompleteMultipartUploadResult ${NAMESPACE}>${UPLOAD}${etag}</CompleteMultipartUploadResult>`,
    );
  }

  #checksumHeaders(request: IncomingMessage, isWhole: boolean): Record<string, string> {
    const isAsked = request.headers["x-amz-checksum-mode"]?.toString().toUpperCase() === "ENABLED";
    if (this.#checksum === undefined || !isAsked || !isWhole) return {};
    return { "x-amz-checksum-crc32": this.#checksum, "x-amz-checksum-type": "FULL_OBJECT" };
  }
}

/** Responds with XML. */
export function say(response: ServerResponse, status: number, ...parts: readonly (Buffer | string)[]): void {
  const buffers = parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
  response.writeHead(status, {
    "Content-Type": "application/xml",
    "Content-Length": buffers.reduce((sum, { length }) => sum + length, 0),
    "x-amz-request-id": "bench",
  });
  for (const buffer of buffers) response.write(buffer);
  response.end();
}

/** Reads a body without examining it, except for its end, which contains checksums. */
function drain(request: IncomingMessage): Promise<{ readonly received: number; readonly end: string }> {
  return new Promise((resolve, reject) => {
    let received = 0;
    let last: Buffer = Buffer.alloc(0);
    let before = last;
    request.on("data", (chunk: Buffer) => {
      received += chunk.length;
      before = last;
      last = chunk;
    });
    request.on("end", () => {
      const end = Buffer.concat([before, last]).subarray(-200).toString("latin1");
      resolve({ received, end });
    });
    request.on("close", () => reject(new Error("The client went before the end of its request.")));
    request.on("error", reject);
  });
}
