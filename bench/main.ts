import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { findMoto, LocalAwsUnavailableError, type Moto } from "../servers/local-aws/index.js";
import { buildPackage, bundle, scratch } from "./bundle.js";
import { type BenchCase, smoke, whole } from "./case.js";
import { benchCases } from "./cases/index.js";
import { contest } from "./contest/contest.js";
import { writeDocuments } from "./document/write.js";
import { thisMachine } from "./machine.js";
import type { CaseResult } from "./contest/results.js";
import { limitText, printed } from "./table.js";

// npm run bench                     every case
// npm run bench -- list delete      the cases of that group, or with that name
// npm run bench -- --write          also writes docs/production/benchmarks.md, .json and .svg
// npm run bench -- --smoke          a little of each, to check that everything works, without measuring
// npm run bench -- --built          with the existing dist/
// npm run bench -- --rounds 1       fewer samples, for a first impression
// npm run bench -- --no-boto3       without the slowest contenders

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    smoke: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
    rounds: { type: "string" },
    "no-boto3": { type: "boolean", default: false },
  },
});

const all = benchCases(flags.smoke ? smoke : whole);
const left = choose();
if (!flags.built) buildPackage();
await bundle();
const python = flags["no-boto3"] ? undefined : await findPython();
const options = { python, rounds: roundsGiven(), hasWarmUp: !flags.smoke };
const results: CaseResult[] = [];
const failures: string[] = [];
await Promise.all(Array.from({ length: flags.smoke ? availableParallelism() : 1 }, runCases));
if (!flags.smoke) await judge();
if (failures.length > 0) console.error(`\nFailed: ${failures.join(", ")}.`);
if (failures.length > 0) process.exitCode = 1;

function roundsGiven(): number | undefined {
  if (flags.smoke) return 1;
  if (flags.rounds === undefined) return undefined;
  const rounds = Number(flags.rounds);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  console.error(`--rounds takes a number above 0, not ${flags.rounds}.`);
  process.exit(2);
}

/** Runs one case after another. Nothing else may run during a measurement. */
async function runCases(): Promise<void> {
  for (let bench = left.shift(); bench; bench = left.shift()) {
    try {
      const result = await contest(bench, options);
      results.push(result);
      console.log(`\n${flags.smoke ? `${bench.title}: works` : printed(result)}`);
    } catch (error) {
      console.error(error);
      failures.push(bench.name);
    }
  }
}

function choose(): BenchCase[] {
  const unknown = names.filter((name) => !all.some((each) => name === each.name || name === each.group));
  if (unknown.length > 0) {
    const known = new Set(all.flatMap(({ group, name }) => [group, name]));
    console.error(`There is no case ${unknown.join(", ")}. There are ${[...known].join(", ")}.`);
    process.exit(2);
  }
  return names.length === 0
    ? [...all]
    : all.filter(({ group, name }) => names.includes(group) || names.includes(name));
}

async function findPython(): Promise<Moto | undefined> {
  try {
    // boto3 comes with the tests' moto, whose requirements pin it.
    return await findMoto({ log: console.log });
  } catch (error) {
    if (!(error instanceof LocalAwsUnavailableError)) throw error;
    console.log(`Without boto3: ${error.message}`);
    return undefined;
  }
}

async function judge(): Promise<void> {
  const measured = { machine: thisMachine(python), cases: results };
  const file = scratch("results.json");
  writeFileSync(file, `${JSON.stringify(measured, undefined, 2)}\n`);
  console.log(`\nAs JSON: ${file}`);
  if (flags.write) {
    await writeDocuments(
      measured,
      all.map(({ name }) => name),
    );
  }
  const over = results.flatMap((result) =>
    result.limits.filter(({ isKept }) => isKept === false).map((limit) => limitText(result, limit)),
  );
  // A limit that was not measured counts as exceeded, unless boto3 was left out on purpose.
  const unknown = results.flatMap((result) =>
    result.limits
      .filter(({ isKept, of, against }) => isKept === undefined && !isLeftOut(of) && !isLeftOut(against))
      .map((limit) => limitText(result, limit)),
  );
  const bad = [...over, ...unknown];
  if (bad.length === 0) return console.log("All limits are kept, as far as they were to be measured.");
  console.error(`\n${bad.join("\n")}`);
  process.exitCode = 1;
}

function isLeftOut(contender: string | undefined): boolean {
  return flags["no-boto3"] && contender === "boto3";
}
