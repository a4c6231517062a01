import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** The headers of a request, whose bytes Node returns as Latin-1. */
export type Headers = Readonly<Record<string, string>>;

/** An object, as the store keeps it. */
export interface StoredObject {
  readonly body: Buffer;
  readonly eTag: string;
  /** Its content headers, such as the type, its metadata, class and encryption. */
  readonly headers: Headers;
  readonly tags: string;
  readonly modified: Date;
  /** The parts of which it consists. */
  readonly parts?: readonly Buffer[];
}

/** A multipart upload in progress. */
export interface StoredUpload {
  readonly key: string;
  readonly headers: Headers;
  readonly parts: Map<number, Buffer>;
}

/** A parsed request. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Headers;
  readonly body?: string | Buffer;
}

const CONTENT = /^(cache-control|content-(disposition|encoding|language|type)|expires|x-amz-meta-.+)$/;
const OTHERS = /^x-amz-(storage-class|server-side-encryption.*|website-redirect-location|object-lock-.+)$/;

/** The headers of a request that describe the content of an object. */
export function contentOf(headers: Headers): Headers {
  return matching(headers, CONTENT);
}

/** The headers of a request that describe an object apart from its content. */
export function othersOf(headers: Headers): Headers {
  return matching(headers, OTHERS);
}

function matching(headers: Headers, names: RegExp): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.test(name)));
}

export function md5(bytes: Uint8Array): Buffer {
  return createHash("md5").update(bytes).digest();
}

export function eTagOf(body: Uint8Array): string {
  return `"${md5(body).toString("hex")}"`;
}

export function crc32Of(body: Uint8Array): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString("base64");
}

export function refusal(status: number, code: string, message = code): Answer {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml" }, body };
}

export function xml(name: string, inner = ""): Answer {
  return {
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0"?><${name}>${inner}</${name}>`,
  };
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
