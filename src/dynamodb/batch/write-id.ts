import { kindOf } from "../../core/text/plain-object.js";
import type { UnwrittenRequest } from "./batch-write-error.js";
import { keyId } from "./key-id.js";
import { type KeyNames, refuseOtherAttributes } from "./key-names.js";

/**
 * Identifies the item of a write within its table.
 *
 * @param item the item that it puts, or the key of the one that it deletes
 * @throws {TypeError} for an item without its key, and for the key of a delete with further attributes
 */
export function writeId(given: UnwrittenRequest, item: object, names: KeyNames): string {
  if ("delete" in given) refuseOtherAttributes(item, names);
  return keyId(item, names, noKey);
}

function noKey(name: string, value: unknown): Error {
  const problem =
    value === undefined
      ? `The item or key has no ${name}, which is a part of the table's key`
      : `${name} is ${kindOf(value)}, but a part of the table's key is a string, a number or bytes`;
  return new TypeError(`${problem}.`);
}
