import { kindError } from "../../text/argument-checks.js";
import { plainInput } from "./input-members.js";
import type { ReadonlyInput } from "./readonly-input.js";
import { replaceAt, type WithValues } from "./values-at.js";

/** The value of a base64 member: text or bytes, which are encoded once, or text that is already base64. */
export type Base64Content = string | Uint8Array;

/** An input whose members at these paths (`LaunchTemplateData.UserData`) take text or bytes. */
export type WithBase64<Input, Path extends string> = WithValues<Input, Path, Base64Content>;

/**
 * The input with base64 in these members, for services whose SDK inputs require it as text, such as EC2's `UserData`.
 * Text and bytes are encoded; text that is already base64 is left as it is. Bytes are always encoded.
 */
export function encodeBase64<Input extends object, Path extends string>(
  input: WithBase64<ReadonlyInput<Input>, Path>,
  ...paths: readonly Path[]
): Input {
  return replaceAt(plainInput<object>(input), paths, contentAs(toBase64)) as Input;
}

/** The input with bytes in these members, which the SDK itself encodes. Text is UTF-8, or base64. */
export function encodeBytes<Input extends object, Path extends string>(
  input: WithBase64<ReadonlyInput<Input>, Path>,
  ...paths: readonly Path[]
): Input {
  return replaceAt(plainInput<object>(input), paths, contentAs(toBytes)) as Input;
}

function contentAs(encode: (content: Base64Content) => Base64Content) {
  return (content: unknown, place: string): unknown => {
    if (content === null) return content;
    if (typeof content === "string" || content instanceof Uint8Array) return encode(content);
    throw kindError(place, "text or bytes", content);
  };
}

function toBase64(content: Base64Content): string {
  if (typeof content === "string" && isBase64(content)) return content;
  return Buffer.from(content as Uint8Array).toString("base64");
}

function toBytes(content: Base64Content): Uint8Array {
  if (typeof content !== "string") return content;
  return Buffer.from(content, isBase64(content) ? "base64" : "utf8");
}

/** Whether a text is what an encoder would produce, with or without line breaks. */
function isBase64(text: string): boolean {
  const plain = text.replace(/\r?\n/g, "");
  return plain !== "" && plain.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(plain);
}
