import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { bundled, project, scratch } from "../bundle.js";
import type { Moto } from "../../servers/local-aws/index.js";
import type { BenchServer } from "../server/start.js";
import type { Sample, Task } from "../task/task.js";

/** A contender's process, which runs on request. */
export class ContenderProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>) {
    this.#child = child;
    this.#lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  }

  /** Starts it; resolves when it is ready. */
  static async start(
    script: string,
    task: Task,
    server: BenchServer,
    python: Moto | undefined,
  ): Promise<ContenderProcess> {
    const isPython = script.endsWith("/python");
    const file = isPython
      ? join(project, "bench/contenders", `${script}.py`)
      : bundled(`contenders/${script}`);
    const started = spawn(
      isPython ? (python?.python ?? "") : process.execPath,
      [...(isPython ? [] : ["--no-warnings"]), file, JSON.stringify(task)],
      { stdio: ["pipe", "pipe", "inherit"], env: environment(server, isPython ? python?.env : {}) },
    );
    const made = new ContenderProcess(started);
    await made.#line();
    return made;
  }

  /** Runs once, either measured or with proof of what it sees. */
  async run(order: "run" | "prove"): Promise<Sample> {
    this.#child.stdin.write(`${order}\n`);
    return JSON.parse(await this.#line()) as Sample;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.stdin.end();
    await ended;
  }

  async #line(): Promise<string> {
    const next = await this.#lines.next();
    if (next.done) throw new Error("it ended before it was done");
    return next.value;
  }
}

/** Without the user's own client settings, and with trust in the server's certificate. */
function environment(server: BenchServer, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^AWS_|^NODE_OPTIONS$/i.test(name));
  const nowhere = scratch("none");
  return {
    ...Object.fromEntries(kept),
    AWS_ACCESS_KEY_ID: "bench",
    AWS_SECRET_ACCESS_KEY: "bench",
    AWS_REGION: "eu-west-1",
    AWS_DEFAULT_REGION: "eu-west-1",
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
    PYTHONPATH: [join(project, "bench/task"), more.PYTHONPATH ?? ""].join(
      process.platform === "win32" ? ";" : ":",
    ),
    PYTHONDONTWRITEBYTECODE: "1",
    ...(server.certificate !== undefined && {
      NODE_EXTRA_CA_CERTS: server.certificate,
      AWS_CA_BUNDLE: server.certificate,
    }),
  };
}
