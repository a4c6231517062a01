import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

// npm run check: what a change is to pass before it is shared. Tests run beside the other checks, which are one after
// another, as each of these takes up to 2 GB. Only the output of a check that fails is shown; in CI, that of all.

interface Check {
  readonly name: string;
  /** Its programs are those of node_modules/.bin, which npm adds to the path. */
  readonly command: string;
}

// Those of the generator take long, and are left to CI and `npm test`: what it generates is compared as a whole.
const GENERATOR = process.env.CI === "true" ? "--project codegen" : "";

const TESTS: Check = { name: "tests", command: `vitest run --project unit ${GENERATOR} --reporter=minimal` };

// What is kept in .cache is found by hashes of the contents, the options and the versions of the tools.
const OTHERS: readonly Check[] = [
  {
    name: "types",
    command:
      "node node_modules/typescript7/bin/tsc --noEmit --incremental --tsBuildInfoFile .cache/types.tsbuildinfo",
  },
  { name: "lint", command: "npm run --silent lint" },
  { name: "generated", command: "npm run --silent codegen -- --check" },
];

/** Whether the check passed. */
async function passes({ name, command }: Check): Promise<boolean> {
  const start = performance.now();
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"], env });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const isPassed = code === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name.padEnd(9)} ${isPassed ? "passed" : "FAILED"} after ${seconds} s`);
  if (!isPassed || process.env.CI === "true") process.stdout.write(Buffer.concat(output));
  return isPassed;
}

const testing = passes(TESTS);
// The others leave the processors to the tests, some of which count time, and use what these leave over.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const results: boolean[] = [];
for (const check of OTHERS) results.push(await passes(check));
results.push(await testing);
if (results.includes(false)) process.exitCode = 1;
