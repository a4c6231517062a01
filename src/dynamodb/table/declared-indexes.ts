import { checkPlain } from "../../core/text/argument-checks.js";
import type { AnyIndexKeys } from "../items/keys/item-types.js";

const declared = new WeakMap<object, AnyIndexKeys>();

/**
 * Declares the indexes of a table, as passed by the caller: queries can then be checked before the table is loaded.
 *
 * @throws {TypeError} for an index whose value is not a list of one attribute or two
 */
export function declareIndexes<Table extends object>(table: Table, indexes?: AnyIndexKeys): Table {
  if (indexes === undefined) return table;
  for (const [name, key] of Object.entries(checkPlain("The indexes", indexes))) checkIndex(name, key);
  declared.set(table, indexes);
  return table;
}

/** The declared indexes of a table. */
export function indexesOf(table: object): AnyIndexKeys | undefined {
  return declared.get(table);
}

function checkIndex(name: string, key: unknown): void {
  const isKey = Array.isArray(key) && [1, 2].includes(key.length);
  if (isKey && key.every((attribute) => typeof attribute === "string")) return;
  throw new TypeError(
    `The index ${name} must be a list of one attribute or two, as ["status", "createdAt"].`,
  );
}
