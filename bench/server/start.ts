import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { defaultSettings, type ServerSettings } from "./settings.js";

/** A server in a process of its own, so that its work is not counted. */
export interface BenchServer extends AsyncDisposable {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts the server on a free loopback port. */
export async function startServer(settings: Partial<ServerSettings> = {}): Promise<BenchServer> {
  // Beside this file once bench/main.ts has bundled both.
  const main = fileURLToPath(new URL("server.js", import.meta.url));
  const child = fork(main, [JSON.stringify({ ...defaultSettings, ...settings })]);
  const [port] = (await once(child, "message")) as [number];
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { endpoint: `http://127.0.0.1:${port}`, stop, [Symbol.asyncDispose]: stop };
}
