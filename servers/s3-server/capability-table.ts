import { s3Capabilities, s3Servers } from "./capabilities.js";

/** The capabilities of the servers of the S3 suite, as a Markdown table. */
export function capabilityTable(): string {
  const rows = Object.values(s3Capabilities).map(({ text, servers }) => [
    text,
    ...s3Servers.map((server) => (servers.includes(server) ? "yes" : "–")),
  ]);
  const all = [["", ...s3Servers], ...rows];
  const widths = ["", ...s3Servers].map((_, column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join("\n");
}
