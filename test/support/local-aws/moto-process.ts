import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
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

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const script = fileURLToPath(new URL("moto-server.py", import.meta.url));
const stopTimeoutMs = 3_000;

/** Starts moto and gives it once it answers. It ends with this process, but does not keep it from ending. */
export async function startMotoProcess(moto: Moto, options: MotoProcessOptions): Promise<MotoProcess> {
  // Not detached, no listener for "exit": moto-server.py ends by itself when the pipe to its standard input closes.
  const child = spawn(moto.python, ["-u", script], {
    env: motoEnvironment(moto),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  // If moto dies, the pipe to it breaks: "close" tells of that, and nobody writes to it anyway.
  child.stdin.on("error", () => {});
  const lastLines = keepLastLines(child.stderr);
  const failed = new AbortController();
  child.once("error", (error) => failed.abort(error));
  // "close", unlike "exit", comes after all of the output.
  child.once("close", (code, signal) => failed.abort(new Error(`it ended (${signal ?? code})`)));
  const timeout = setTimeout(
    () => failed.abort(new Error("it did not answer in time")),
    options.startTimeoutMs ?? 60_000,
  );
  try {
    const endpoint = `http://127.0.0.1:${await portOf(child, failed.signal)}`;
    await waitForAnswer([endpoint], failed.signal);
    detach(child);
    return supervised(child, endpoint, lastLines, options.onCrash);
  } catch (error) {
    child.kill("SIGKILL");
    const cause: unknown = failed.signal.aborted ? failed.signal.reason : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `moto ${moto.version} did not start: ${reason}${quoted(lastLines())}`;
    throw new LocalAwsUnavailableError(message, { cause });
  } finally {
    clearTimeout(timeout);
  }
}

function supervised(
  child: Child,
  endpoint: string,
  lastLines: () => string,
  onCrash: (message: string) => void,
): MotoProcess {
  let stopped: Promise<void> | undefined;
  child.once("exit", (code, signal) => {
    if (stopped === undefined) onCrash(`moto ended by itself (${signal ?? code})${quoted(lastLines())}`);
  });
  const pid = child.pid ?? 0;
  return { endpoint, pid, stop: () => (stopped ??= stop(child)) };
}

async function stop(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref(); // or a caller that does nothing but wait for this would end first
  const ended = once(child, "exit");
  child.stdin.end();
  const kill = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
  await ended;
  clearTimeout(kill);
}

/** The first line on standard output. */
function portOf(child: Child, failed: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("\n")) resolve(Number.parseInt(text, 10));
    });
    failed.addEventListener("abort", () => reject(failed.reason as Error), { once: true });
  });
}

/** Lets this process end although the child and the pipes to it are there. */
function detach(child: Child): void {
  child.unref();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) {
    if (pipe instanceof Socket) pipe.unref();
  }
}

/** Without anything that could lead moto, or boto3 inside it, to a real account or another state. */
function motoEnvironment(moto: Moto): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|MOTO)_/i.test(name));
  const dummies = { AWS_ACCESS_KEY_ID: "testing", AWS_SECRET_ACCESS_KEY: "testing" };
  return { ...Object.fromEntries(kept), ...dummies, ...moto.env };
}

/** Reads all, so that moto never waits for a full pipe, and remembers the end. */
function keepLastLines(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4_000);
  });
  return () => text.trim().split("\n").slice(-8).join("\n");
}

function quoted(lines: string): string {
  return lines === "" ? "" : `; the last it said:\n${lines}`;
}
