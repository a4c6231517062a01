import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";

/** A server in a separate process, which exits when the pipe to its standard input closes. */
export interface GuardedProcess<Ready> {
  /** The value that `ready` returned. */
  readonly ready: Ready;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface GuardedCommand<Ready> {
  /** Its name in messages, such as `moto 5.2.1`. */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /**
   * Waits until it is ready. The argument is the child's standard output; the signal is aborted if it fails.
   */
  readonly ready: (output: Readable, failed: AbortSignal) => Promise<Ready>;
  /** Called if it exits unexpectedly. */
  readonly onCrash: (message: string) => void;
  readonly startTimeoutMs?: number | undefined;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

// Long enough for a child that cleans up after itself.
const stopTimeoutMs = 10_000;

/** It did not start; the message contains the reason and its last output. */
export class NotStartedError extends Error {
  override readonly name = "NotStartedError";
}

/** Starts a server, and resolves once it is ready. It ends with this process, but does not keep it alive. */
export async function startGuarded<Ready>(command: GuardedCommand<Ready>): Promise<GuardedProcess<Ready>> {
  // Not detached, and no listener for "exit": the child watches the pipe to its standard input.
  const child = spawn(command.program, command.args, {
    env: command.env,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  // If it dies, the pipe to it breaks: "close" reports that, and nothing writes to it anyway.
  child.stdin.on("error", () => {});
  const lastLines = keepLastLines(child.stderr);
  const failed = new AbortController();
  child.once("error", (error) => failed.abort(error));
  // "close", unlike "exit", comes after all of the output.
  child.once("close", (code, signal) => failed.abort(new Error(`it ended (${signal ?? code})`)));
  const timeout = setTimeout(
    () => failed.abort(new Error("it did not answer in time")),
    command.startTimeoutMs ?? 60_000,
  );
  try {
    const ready = await command.ready(child.stdout, failed.signal);
    detach(child);
    return supervised(child, ready, command, lastLines);
  } catch (error) {
    if (child.pid !== undefined) await stop(child);
    const cause: unknown = failed.signal.aborted ? failed.signal.reason : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NotStartedError(`${command.name} did not start: ${reason}${quoted(lastLines())}`, { cause });
  } finally {
    clearTimeout(timeout);
  }
}

function supervised<Ready>(
  child: Child,
  ready: Ready,
  { name, onCrash }: GuardedCommand<Ready>,
  lastLines: () => string,
): GuardedProcess<Ready> {
  let stopped: Promise<void> | undefined;
  child.once("exit", (code, signal) => {
    if (stopped === undefined) onCrash(`${name} ended by itself (${signal ?? code})${quoted(lastLines())}`);
  });
  return { ready, pid: child.pid ?? 0, stop: () => (stopped ??= stop(child)) };
}

async function stop(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref(); // otherwise a caller that only waits for this would end first
  const ended = once(child, "exit");
  child.stdin.end();
  const kill = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
  await ended;
  clearTimeout(kill);
}

/** Lets this process end although the child and the pipes to it exist. */
function detach(child: Child): void {
  child.unref();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) {
    if (pipe instanceof Socket) pipe.unref();
  }
}

/** Reads everything, so that the child never waits for a full pipe, and keeps the last lines. */
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
