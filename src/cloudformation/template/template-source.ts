import { createHash } from "node:crypto";
import type { CallOptions } from "../../core/call/call-options.js";
import { argumentError } from "../../core/text/argument-checks.js";
import { describeValue } from "../../core/text/describe-value.js";
import { isPlain } from "../../core/text/plain-object.js";
import { MOST_IN_CALL, type TemplateBody, templateText } from "./template-text.js";

/** A template: an object, JSON or YAML text, or a URL. */
export type Template = TemplateBody | { readonly url: string };

/** A bucket for templates that are too large for a call: a `Bucket` of `tucuxi/s3`. */
export interface TemplateBucket {
  object(key: string): {
    put(input: { Body: string }, options?: CallOptions): Promise<unknown>;
    /** The URL of the object, in its bucket's region. */
    url(options?: CallOptions): Promise<string>;
  };
}

/** The members of a call's input for the template. */
export type TemplateInput = { readonly TemplateBody: string } | { readonly TemplateURL: string };

export type TemplateSource = { readonly text: string } | { readonly url: string };

/** The maximum size of a template in a bucket, in bytes. */
const MOST_IN_BUCKET = 1_048_576;

/** Checks a template. @throws `TypeError` for anything else; `RangeError` for a template that is too large */
export function templateSource(template: Template, bucket: TemplateBucket | undefined): TemplateSource {
  // A template has no section of that name.
  if (isPlain(template) && "url" in template) return { url: checkUrl(template) };
  const text = templateText(
    template,
    "The template",
    'Pass the URL of an object in a bucket as { url: "https://…" }.',
  );
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_IN_BUCKET) {
    throw new RangeError(`The template has ${bytes} bytes: the service accepts at most ${MOST_IN_BUCKET}.`);
  }
  if (bytes > MOST_IN_CALL && !bucket) {
    throw new RangeError(
      `The template has ${bytes} bytes: above ${MOST_IN_CALL} the service reads it from a bucket. Pass one as \`bucket\`.`,
    );
  }
  return { text };
}

function checkUrl({ url, ...others }: Readonly<Record<string, unknown>>): string {
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new TypeError(
      `A template that is passed as { url } must have no other members, but this has ${other}.`,
    );
  }
  // The URL of a Systems Manager document has an ARN for a host.
  if (typeof url === "string" && url.startsWith("ssm-doc://")) return url;
  if (typeof url === "string" && URL.canParse(url)) {
    const { href, protocol } = new URL(url);
    // The service itself insists on https; a local one may not have it.
    if (protocol === "https:" || protocol === "http:") return href;
  }
  throw new TypeError(
    `The template's url must be the https URL of an object in a bucket, or that of a Systems Manager document, but it is ${describeValue(url)}.`,
  );
}

/** @throws {TypeError} for anything but a bucket, or nothing */
export function checkBucket(bucket: unknown): void {
  if (bucket === undefined) return;
  const { object }: { readonly object?: unknown } =
    typeof bucket === "object" && bucket !== null ? bucket : {};
  if (typeof object !== "function") throw argumentError("bucket", "a Bucket of tucuxi/s3", bucket);
}

/** The template in the service's form: in the call or, if it is too large for that, in the bucket. */
export async function templateInput(
  template: TemplateSource,
  bucket: TemplateBucket | undefined,
  options: CallOptions,
): Promise<TemplateInput> {
  if ("url" in template) return { TemplateURL: template.url };
  const { text } = template;
  if (!bucket || Buffer.byteLength(text) <= MOST_IN_CALL) return { TemplateBody: text };
  // Its key is derived from its content, so that it is stored once, however often it is deployed, and the URL needs no
  // version: that could be read only by who has a permission for versions.
  const object = bucket.object(`cloudformation/${createHash("sha256").update(text).digest("hex")}.template`);
  await object.put({ Body: text }, options);
  return { TemplateURL: await object.url(options) };
}
