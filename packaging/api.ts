import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeApiReports } from "./api-reports.js";
import { project } from "./entries.js";

// The public surface, one committed file for each entry point, so that changes show in the diff.
// With --check: fails if the committed files differ.

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const folder = join(project, "api");

const { reports, problems } = makeApiReports();
const complaints = [...problems];
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (reports.has(name)) continue;
  if (values.check) complaints.push(`api/${name} is of no entry point. Run: npm run api`);
  else rmSync(join(folder, name));
}
for (const [name, report] of reports) {
  const path = join(folder, name);
  const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (committed === report) continue;
  if (values.check) complaints.push(difference(name, committed, report));
  else writeFileSync(path, report);
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

function difference(name: string, committed: string, report: string): string {
  const [before, after] = [committed.split("\n"), report.split("\n")];
  const [had, has] = [new Set(before), new Set(after)];
  const lines = [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
  const shown = lines.length > 20 ? [...lines.slice(0, 20), `… and ${lines.length - 20} more`] : lines;
  return `api/${name} is not what is exported. If that is meant: npm run api\n${shown.join("\n")}`;
}
