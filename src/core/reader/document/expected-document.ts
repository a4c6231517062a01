import { UnexpectedResponseError } from "../../errors/errors.js";
import { rootOf } from "../operation-reader.js";
import { AWS_QUERY, type Operation, type Output } from "../protocol.js";
import { rootNameOf } from "./prologue.js";
import { membersOf, shapeOf } from "../schema.js";
import { Unreadable } from "../scanner/unreadable.js";

const OPENING_BRACE = 0x7b;

/**
 * Throws an `UnexpectedResponseError` for a body that the SDK accepts, under any root, although it is not a response of
 * this operation: an empty body, a proxy's HTML page, an `<Error>`. Its output without members would mean the end of a
 * list, or a successful delete.
 */
export function refuseOtherDocument(
  operation: Operation,
  protocolId: string,
  body: Uint8Array,
  output: Output,
): void {
  const members = promisedMembers(operation);
  // An output without members in the body may have no document.
  if (members.length === 0) return;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const expected = rootOf(operation, protocolId);
  // The root's name in the model is not always the one that the service sends. A list is accepted under any name.
  const isList = members.some((name) => Array.isArray(output[name]) || typeof output[name] === "boolean");
  if (isList) return;
  if (rootNameOf(text) !== expected) throw new UnexpectedResponseError(expected);
  const result = `${operation.name}Result`;
  if (protocolId === AWS_QUERY && !text.includes(`<${result}`)) throw new UnexpectedResponseError(result);
}

/**
 * The same for JSON: throws for an empty body, a list, a text and so on. The SDK itself throws for a body that is not
 * JSON.
 */
export function refuseOtherJson(operation: Operation, body: Uint8Array): void {
  if (isObject(body) || promisedMembers(operation).length === 0) return;
  if (body.byteLength > 0 && !isJson(body)) return;
  throw new UnexpectedResponseError("JSON object");
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(body).toString());
    return true;
  } catch {
    return false;
  }
}

/** Whether the body is a JSON object, by its first character. */
function isObject(body: Uint8Array): boolean {
  if (body[0] === OPENING_BRACE) return true;
  return /^\s*\{/.test(Buffer.from(body.subarray(0, 64)).toString("latin1"));
}

/** The members that come in the body; empty if the schema is not understood. */
function promisedMembers({ output }: Operation): string[] {
  try {
    return membersOf(shapeOf(output)).flatMap(([name, { traits }]) => (traits.isHeader === true ? [] : name));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
