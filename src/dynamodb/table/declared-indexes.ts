import type { AnyIndexKeys } from "../items/keys/item-types.js";

const declared = new WeakMap<object, AnyIndexKeys>();

/** Gives a table its indexes, as its caller knows them: what they are asked for can then be checked before it is loaded. */
export function declareIndexes<Table extends object>(table: Table, indexes?: AnyIndexKeys): Table {
  if (indexes) declared.set(table, indexes);
  return table;
}

/** The indexes that a table was given. */
export function indexesOf(table: object): AnyIndexKeys | undefined {
  return declared.get(table);
}
