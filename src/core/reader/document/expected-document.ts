import { UnexpectedResponseError } from "../../errors/errors.js";
import { rootOf } from "../operation-reader.js";
import { AWS_QUERY, hasJson, type Operation, type Output } from "../protocol.js";
import { rootNameOf } from "./prologue.js";
import { membersOf, shapeOf } from "../schema.js";
import { Unreadable } from "../decoders/unreadable.js";

/**
 * Throws for a body that the SDK accepts although it is not a response of this operation: an empty body, a proxy's HTML
 * page, an `<Error>`. The SDK accepts any root and returns an output without members: the end of a list, or success
 * of a quiet delete.
 *
 * @throws {UnexpectedResponseError} that names the missing root
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
  if (hasJson(protocolId)) {
    if (!/^\s*\{/.test(Buffer.from(body.subarray(0, 64)).toString("latin1"))) {
      throw new UnexpectedResponseError("JSON object");
    }
    return;
  }
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const expected = rootOf(operation, protocolId);
  // The root's name in the model is not always the one that the service sends. A list is accepted under any name.
  const isList = members.some((name) => Array.isArray(output[name]) || typeof output[name] === "boolean");
  if (isList) return;
  if (rootNameOf(text) !== expected) throw new UnexpectedResponseError(expected);
  const result = `${operation.name}Result`;
  if (protocolId === AWS_QUERY && !text.includes(`<${result}`)) throw new UnexpectedResponseError(result);
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
