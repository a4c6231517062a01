import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const project = resolve(import.meta.dirname, "../../..");

/** The output and the exit code of a command. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command; the test checks how it ended. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((done) => {
    const options = { cwd, env: cleanEnvironment(), maxBuffer: 64 * 2 ** 20 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      done({ status, stdout, stderr });
    });
  });
}

/** Runs a command that must succeed, and returns its standard output. */
export async function succeed(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Writes a program into a folder and runs it with Node; its output must be JSON. */
export async function runProgram(folder: string, file: string, code: string): Promise<unknown> {
  write(join(folder, file), code);
  return JSON.parse(await succeed(process.execPath, [file], folder)) as unknown;
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The program must not inherit the settings of the npm and the vitest that run this. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_package_|npm_lifecycle_|npm_command|VITEST|NODE_ENV$|NODE_OPTIONS$|AWS_)/.test(name),
  );
  return Object.fromEntries([...kept, ["AWS_EC2_METADATA_DISABLED", "true"]]);
}
