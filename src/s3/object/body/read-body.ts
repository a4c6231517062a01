import { plainInput } from "../../../core/call/input/input-members.js";
import type { BodyOptions } from "./body-options.js";
import { joined } from "./collect.js";
import { objectIn, type ObjectOrVersion, type S3Handle } from "../s3-resource.js";
import { ObjectBody } from "./reader/object-body.js";
import { type HasSnapshot, knownOf } from "./reader/known-object.js";
import type { BodyInput, ObjectTarget } from "./reader/object-source.js";

/** The part of a resource's handle that reading a body needs. */
export type BodyHandle = Pick<S3Handle, "context" | "subject">;

/**
 * The body of an object or a version.
 *
 * @param isStrict whether to reject the whole object if a range was requested
 */
export function bodyOf(
  { context, subject }: BodyHandle,
  self: ObjectOrVersion & HasSnapshot,
  input: BodyInput | undefined,
  options: BodyOptions | undefined,
  isStrict = true,
): ObjectBody {
  const { Bucket: bucket, Key: key, ...names } = objectIn(self);
  const target: ObjectTarget = { context, subject, bucket, key, known: knownOf(self) };
  return new ObjectBody(target, { ...plainInput(input ?? {}), ...names }, options, isStrict);
}

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

/** The whole body, decoded from UTF-8. */
export async function textOf(body: ObjectBody): Promise<string> {
  return new TextDecoder().decode(await bytesOf(body));
}

export async function jsonOf(body: ObjectBody, { subject }: BodyHandle): Promise<unknown> {
  const text = await textOf(body);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Without the parser's own error as the cause, because it quotes the body, which may be confidential.
    throw new SyntaxError(`The body of ${subject.resource} is not JSON.`);
  }
}
