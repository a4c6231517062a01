import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { format, resolveConfig } from "prettier";
import { project } from "../bundle.js";
import type { Machine } from "../machine.js";
import type { CaseResult } from "../contest/results.js";
import { resultsAsMarkdown } from "./markdown.js";
import { plot } from "./plot.js";

/** The contents of `docs/benchmarks.json`, from which the page and the plot are generated. */
export interface Measured {
  readonly machine: Machine;
  readonly cases: readonly CaseResult[];
}

const json = join(project, "docs/benchmarks.json");
const page = join(project, "docs/benchmarks.md");
const BEGIN = "<!-- results: written by `npm run bench -- --write` -->";
const END = "<!-- end of results -->";

/**
 * Writes the results into the docs: as JSON, into the page, and as a plot. Results of cases that were not run
 * are kept if they have the same machine and versions; `order` names all cases.
 */
export async function writeDocuments(measured: Measured, order: readonly string[]): Promise<void> {
  const all = merged(measured, order);
  await writeFormatted(json, JSON.stringify(all));
  writeFileSync(join(project, "docs/benchmarks.svg"), plot(all.cases));
  const text = readFileSync(page, "utf8");
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END);
  if (begin < BEGIN.length || end < begin) throw new Error(`${page} does not say where the results belong.`);
  await writeFormatted(page, `${text.slice(0, begin)}\n\n${resultsAsMarkdown(all)}\n${text.slice(end)}`);
}

function merged({ machine, cases }: Measured, order: readonly string[]): Measured {
  const isNew = (name: string): boolean => cases.some((each) => each.name === name);
  const kept = order.every(isNew) ? undefined : read();
  if (kept && !isSameMachine(kept.machine, machine)) {
    throw new Error("docs/benchmarks.json is of another machine or other versions: run and write all cases.");
  }
  const others = kept?.cases.filter(({ name }) => !isNew(name)) ?? [];
  const all = [...cases, ...others].filter(({ name }) => order.includes(name));
  return {
    machine: { ...machine, boto3: machine.boto3 ?? kept?.machine.boto3 ?? null },
    cases: all.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name)),
  };
}

/** A run without boto3 matches any version of it. */
function isSameMachine(one: Machine, other: Machine): boolean {
  const boto3 = one.boto3 === null || other.boto3 === null || one.boto3 === other.boto3;
  return boto3 && isDeepStrictEqual({ ...one, boto3: null }, { ...other, boto3: null });
}

function read(): Measured | undefined {
  return existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as Measured) : undefined;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
