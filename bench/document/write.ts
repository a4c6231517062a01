import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { format, resolveConfig } from "prettier";
import { project } from "../bundle.js";
import type { Machine } from "../machine.js";
import type { CaseResult } from "../contest/results.js";
import { resultsAsMarkdown } from "./markdown.js";
import { plot } from "./plot.js";

/** What was measured on one machine, with the same versions. `docs/production/benchmarks.json` is a list of these. */
export interface Measured {
  readonly machine: Machine;
  readonly cases: readonly CaseResult[];
}

const json = join(project, "docs/production/benchmarks.json");
const page = join(project, "docs/production/benchmarks.md");
const BEGIN = "<!-- results: written by `npm run bench -- --write` -->";
const END = "<!-- end of results -->";

/**
 * Writes the results into the docs: as JSON, into the page, and as a plot. Results of cases that were not run are kept,
 * with the machine and the versions that they were measured with; `order` names all cases.
 */
export async function writeDocuments(measured: Measured, order: readonly string[]): Promise<void> {
  const before = existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as Measured[]) : [];
  const all = merged(before, measured, order);
  await writeFormatted(json, JSON.stringify(all));
  writeFileSync(join(project, "docs/production/benchmarks.svg"), plot(all.flatMap(({ cases }) => cases)));
  const text = readFileSync(page, "utf8");
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END);
  if (begin < BEGIN.length || end < begin) throw new Error(`${page} does not say where the results belong.`);
  await writeFormatted(page, `${text.slice(0, begin)}\n\n${resultsAsMarkdown(all)}\n${text.slice(end)}`);
}

/** The earlier results, with the new ones in place of those of the same cases. */
function merged(before: readonly Measured[], measured: Measured, order: readonly string[]): Measured[] {
  const same = before.find(({ machine }) => isSameMachine(machine, measured.machine));
  const own = {
    machine: { ...measured.machine, boto3: measured.machine.boto3 ?? same?.machine.boto3 ?? null },
    cases: [...measured.cases, ...(same?.cases ?? [])],
  };
  const isKept = (name: string): boolean =>
    order.includes(name) && measured.cases.every((each) => each.name !== name);
  const position = ({ name }: CaseResult): number => order.indexOf(name);
  return [own, ...before.filter((each) => each !== same)]
    .map(({ machine, cases }) => ({
      machine,
      cases: cases
        .filter((each) => measured.cases.includes(each) || isKept(each.name))
        .sort((one, other) => position(one) - position(other)),
    }))
    .filter(({ cases }) => cases.length > 0);
}

/** A run without boto3 matches any version of it. */
function isSameMachine(one: Machine, other: Machine): boolean {
  const boto3 = one.boto3 === null || other.boto3 === null || one.boto3 === other.boto3;
  return boto3 && isDeepStrictEqual({ ...one, boto3: null }, { ...other, boto3: null });
}

async function writeFormatted(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
