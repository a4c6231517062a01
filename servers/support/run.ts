import { execFile } from "node:child_process";

export interface RunResult {
  /** The exit code; `undefined` if the program does not exist, was killed or took too long. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Never rejects: callers want to know whether a program exists and works. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly timeout: number },
): Promise<RunResult> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { ...options, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, windowsHide: true },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : undefined;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
