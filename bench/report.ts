import { writeFileSync } from "node:fs";
import { basename } from "node:path";

/** One line of a report: what was measured, in columns of their own. */
export type Row = Readonly<Record<string, string | number>>;

/** Prints a table, and leaves the same as JSON beside the bundled case. */
export function report(title: string, rows: readonly Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? "")));
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const line = (values: readonly string[]): string =>
    values
      .map((value, index) =>
        index === 0 ? value.padEnd(widths[0] ?? 0) : value.padStart(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd();
  console.log(`\n${title}\n`);
  for (const values of [columns, widths.map((width) => "-".repeat(width)), ...cells])
    console.log(`  ${line(values)}`);
  writeFileSync(
    new URL(`${basename(process.argv[1] ?? "case", ".js")}.json`, import.meta.url),
    `${JSON.stringify({ title, node: process.version, rows }, undefined, 2)}\n`,
  );
}
