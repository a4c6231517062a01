import { findSystemProgram, firstThatStarts, type SystemProgram } from "../system-packages/find.js";

/** No browser was found, and none could be installed. The message contains the reason and the remedy. */
export class ChromiumUnavailableError extends Error {
  override readonly name = "ChromiumUnavailableError";
}

export interface FindChromiumOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: ((line: string) => void) | undefined;
}

const chromium: SystemProgram = {
  packageName: "chromium",
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  place: "usr/lib/chromium/chromium",
  versionArguments: ["--version"],
};

/**
 * The program of a Chromium: the one in `CHROMIUM`, or one of this machine; otherwise the system's package is
 * installed, or unpacked into the project's cache.
 */
export async function findChromium({
  env = process.env,
  log = () => {},
}: FindChromiumOptions = {}): Promise<string> {
  if (env.CHROMIUM !== undefined) {
    const given = await firstThatStarts([env.CHROMIUM], chromium, env);
    if (given !== undefined) return given;
    throw unavailable(`CHROMIUM is ${env.CHROMIUM}, which does not start`);
  }
  const found = await findSystemProgram(chromium, { env, log });
  if ("program" in found) return found.program;
  throw unavailable(found.problem);
}

function unavailable(problem: string): ChromiumUnavailableError {
  return new ChromiumUnavailableError(
    `The site is tested in Chromium, and there is none: ${problem}. ` +
      "Install Chromium or Chrome, or name its program in CHROMIUM.",
  );
}
