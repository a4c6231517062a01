import type { S3Client } from "@aws-sdk/client-s3";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { BodyOptions } from "./body-options.js";
import { joined } from "./collect.js";
import { ObjectBody } from "./reader/object-body.js";
import type { BodyInput, ReadTarget } from "./reader/object-source.js";

/** What reading a body takes of the handle of its resource. */
export type BodyHandle = Pick<ResourceHandle<S3Client>, "context" | "subject">;

/**
 * The body of what an input names.
 *
 * @param isStrict whether all of the object is refused where a range was asked for
 */
export function bodyOf(
  { context, subject }: BodyHandle,
  { Bucket: bucket, Key: key, ...names }: { Bucket: string; Key: string; VersionId?: string },
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
  isStrict = true,
): ObjectBody {
  const target: ReadTarget = { context, subject, bucket, key };
  return new ObjectBody(target, { ...input, ...names }, options, isStrict);
}

/** All of its bytes. */
export async function bytesOf(body: ObjectBody): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await body.read((chunk) => {
    chunks.push(chunk);
    length += chunk.byteLength;
    return undefined;
  });
  return joined(chunks, length);
}

/** All of it as UTF-8. */
export async function textOf(body: ObjectBody): Promise<string> {
  return new TextDecoder().decode(await bytesOf(body));
}

/** All of it, parsed. */
export async function jsonOf(body: ObjectBody, { subject }: BodyHandle): Promise<unknown> {
  const text = await textOf(body);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Without the parser's own error, which quotes the body: what is in it may be nobody's business.
    throw new SyntaxError(`The body of ${subject.resource} is not JSON.`);
  }
}
