import type { AnyIndexKeys } from "../items/keys/item-types.js";

const declared = new WeakMap<object, AnyIndexKeys>();

/** Declares the indexes of a table, as passed by the caller: queries can then be checked before the table is loaded. */
export function declareIndexes<Table extends object>(table: Table, indexes?: AnyIndexKeys): Table {
  if (indexes) declared.set(table, indexes);
  return table;
}

/** The declared indexes of a table. */
export function indexesOf(table: object): AnyIndexKeys | undefined {
  return declared.get(table);
}
