import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { NotStartedError, startGuarded } from "../support/guarded-process.js";
import { LocalAwsUnavailableError } from "./error.js";
import type { Moto } from "./moto.js";
import { waitForAnswer } from "./moto-api.js";

export interface MotoProcess {
  readonly endpoint: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface MotoProcessOptions {
  /** Called if moto ends without being told to. */
  readonly onCrash: (message: string) => void;
  readonly startTimeoutMs?: number;
}

const script = fileURLToPath(new URL("moto-server.py", import.meta.url));

/** Starts moto and gives it once it answers. It ends with this process, but does not keep it from ending. */
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
        const endpoint = `http://127.0.0.1:${await portIn(output, failed)}`;
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

/** The first line on standard output. */
function portIn(output: Readable, failed: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    output.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(Number.parseInt(text, 10));
    });
    failed.addEventListener("abort", () => reject(failed.reason as Error), { once: true });
  });
}

/** Without anything that could lead moto, or boto3 inside it, to a real account or another state. */
function motoEnvironment(moto: Moto): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|MOTO)_/i.test(name));
  const dummies = { AWS_ACCESS_KEY_ID: "testing", AWS_SECRET_ACCESS_KEY: "testing" };
  return { ...Object.fromEntries(kept), ...dummies, ...moto.env };
}
