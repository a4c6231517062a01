import { checkText } from "../../core/text/argument-checks.js";

/** A table: its name, or a `Table`. */
export type TableLike = string | { readonly name: string };

/** The name of a table. @throws {TypeError} for anything but a name or a table */
export function tableName(table: TableLike): string {
  const name: unknown = typeof table === "object" && table !== null ? table.name : table;
  return checkText("table", name, "the name of a table, or a Table");
}
