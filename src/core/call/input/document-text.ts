import { jsonText } from "../../text/json-text.js";
import { isPlain, kindOf } from "../../text/plain-object.js";
import { plainInput } from "./input-members.js";
import type { ReadonlyInput } from "./readonly-input.js";
import { replaceAt, type WithValues } from "./values-at.js";

/** An input whose members at these paths (`PolicyDocument`) take a document as an object, or as its JSON text. */
export type WithDocuments<Input, Path extends string, Document> = WithValues<Input, Path, Document | string>;

/** The input with the documents at these paths as text, as the SDK takes them; `documentText` checks them. */
export function documentTexts<Input extends object, Path extends string>(
  input: WithDocuments<ReadonlyInput<Input>, Path, object>,
  ...paths: readonly string[]
): Input {
  return replaceAt(plainInput<object>(input), paths, documentText) as Input;
}

/**
 * The text of a document: an object, or JSON text of one. Anything else, also a value that JSON cannot represent, is a
 * `TypeError` with its place.
 */
export function documentText(document: unknown, place: string): string {
  if (typeof document === "string") {
    const wrong = wrongText(document);
    if (wrong === undefined) return document;
    throw documentError(place, wrong);
  }
  if (!isPlain(document)) throw documentError(place, kindOf(document));
  return jsonText(document, place);
}

/** The document may be secret, so that it is not quoted. */
function documentError(place: string, is: string): TypeError {
  return new TypeError(`${place} must be an object, or JSON text of one, but it is ${is}.`);
}

function wrongText(text: string): string | undefined {
  if (text === "") return "empty";
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) ? undefined : `the JSON text of ${kindOf(value)}`;
  } catch {
    return "text that is not JSON";
  }
}
