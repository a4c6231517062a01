import { fileURLToPath } from "node:url";
import { firstLine } from "../../support/first-line.js";
import { NotStartedError, startGuarded } from "../../support/guarded-process.js";
import { LocalAwsUnavailableError } from "../error.js";
import type { Moto } from "./moto.js";
import { waitForAnswer } from "./moto-api.js";

export interface MotoProcess {
  readonly endpoint: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface MotoProcessOptions {
  /** Called if moto exits unexpectedly. */
  readonly onCrash: (message: string) => void;
  readonly startTimeoutMs?: number;
}

const script = fileURLToPath(new URL("moto-server.py", import.meta.url));

/** Starts moto, and resolves once it responds. It ends with this process, but does not keep it alive. */
export async function startMotoProcess(moto: Moto, options: MotoProcessOptions): Promise<MotoProcess> {
  try {
    const { ready, pid, stop } = await startGuarded({
      name: `moto ${moto.version}`,
      program: moto.python,
      args: ["-u", script],
      env: motoEnvironment(moto),
      onCrash: options.onCrash,
      startTimeoutMs: options.startTimeoutMs,
      ready: async (output, failed) => {
        const endpoint = `http://127.0.0.1:${await firstLine(output, failed)}`;
        await waitForAnswer([endpoint], failed);
        return endpoint;
      },
    });
    return { endpoint: ready, pid, stop };
  } catch (error) {
    if (!(error instanceof NotStartedError)) throw error;
    throw new LocalAwsUnavailableError(error.message, { cause: error.cause });
  }
}

/** Without anything that could lead moto, or boto3 inside it, to a real account or another state. */
function motoEnvironment(moto: Moto): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|MOTO)_/i.test(name));
  const dummies = { AWS_ACCESS_KEY_ID: "testing", AWS_SECRET_ACCESS_KEY: "testing" };
  return { ...Object.fromEntries(kept), ...dummies, ...moto.env };
}
