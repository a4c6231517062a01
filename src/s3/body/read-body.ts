import type { Readable } from "node:stream";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import { BodyReader, type BodyRequest } from "./body-reader.js";
import { joined } from "./collect.js";
import { ObjectStream } from "./object-stream.js";
import type { BodyInput } from "./pin.js";
import type { S3Thing } from "../object/thing.js";

interface Named {
  readonly Bucket: string;
  readonly Key: string;
}

/** The whole body. */
export async function readBytes(
  self: S3Thing,
  named: Named,
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
): Promise<Uint8Array> {
  const reader = new BodyReader(request(self, named), input, options);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.next(); chunk; chunk = await reader.next()) {
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  return joined(chunks, length);
}

/** The whole body, as UTF-8. */
export async function readText(
  self: S3Thing,
  named: Named,
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
): Promise<string> {
  return new TextDecoder().decode(await readBytes(self, named, input, options));
}

/** The whole body, parsed. */
export async function readJson(
  self: S3Thing,
  named: Named,
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
): Promise<unknown> {
  const text = await readText(self, named, input, options);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Without the parser's own error, which quotes the body: what is in it may be nobody's business.
    throw new SyntaxError(`The body of ${self.toString()} is not JSON.`);
  }
}

/** The body as a stream, which asks for nothing until it is read. */
export function openStream(
  self: S3Thing,
  named: Named,
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
): Readable {
  return new ObjectStream(new BodyReader(request(self, named), input, options));
}

function request(self: S3Thing, named: Named): BodyRequest {
  return {
    subject: self["subject"],
    get: (input, options) => self["ask"](new GetObjectCommand({ ...input, ...named }), options),
  };
}
