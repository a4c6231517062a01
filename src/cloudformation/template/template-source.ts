import { createHash } from "node:crypto";
import type { CallOptions } from "../../core/call/call-options.js";
import { argumentError } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";

/** A template: an object, JSON or YAML text, or a URL. */
export type Template = object | string | { readonly url: string };

/** A bucket for templates that are too large for a call: a `Bucket` of `tucuxi/s3`. */
export interface TemplateBucket {
  readonly name: string;
  object(key: string): { put(input: { Body: string }, options?: CallOptions): Promise<unknown> };
}

/** The members of a call's input for the template. */
export type TemplateInput = { readonly TemplateBody: string } | { readonly TemplateURL: string };

/** The maximum size of a template in a call and in a bucket, in bytes: the service's limits. */
const MOST_IN_CALL = 51_200;
const MOST_IN_BUCKET = 1_048_576;

/** The text of a template, or its URL. @throws `TypeError` for anything else; `RangeError` for a template that is too large */
export function templateText(template: Template, bucket: TemplateBucket | undefined): string | URL {
  if (isPlain(template) && typeof template["url"] === "string" && Object.keys(template).length === 1) {
    return new URL(template["url"]);
  }
  const text = typeof template === "string" ? template : isPlain(template) ? JSON.stringify(template) : "";
  if (text.trim() === "" || text === "{}") {
    throw argumentError("The template", "an object, a text or { url }, with something in it", template);
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_IN_BUCKET) {
    throw new RangeError(`The template has ${bytes} bytes: the service takes ${MOST_IN_BUCKET} at most.`);
  }
  if (bytes > MOST_IN_CALL && !bucket) {
    throw new RangeError(
      `The template has ${bytes} bytes: above ${MOST_IN_CALL} the service reads it from a bucket. Give one as \`bucket\`.`,
    );
  }
  return text;
}

/** The template in the service's form: in the call or, if it is too large for that, in the bucket. */
export async function templateInput(
  template: string | URL,
  bucket: TemplateBucket | undefined,
  region: string,
  options: CallOptions,
): Promise<TemplateInput> {
  if (template instanceof URL) return { TemplateURL: template.href };
  if (!bucket || Buffer.byteLength(template) <= MOST_IN_CALL) return { TemplateBody: template };
  // Its key is derived from its content, so that it is stored once, however often it is deployed.
  const key = `cloudformation/${createHash("sha256").update(template).digest("hex")}.template`;
  await bucket.object(key).put({ Body: template }, options);
  return { TemplateURL: `https://${bucket.name}.s3.${region}.amazonaws.com/${key}` };
}
