import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { write } from "../../../package/support/run.js";
import { toolPath } from "../tools.js";

/** The compatibility settings of workerd for a worker, which depend on a date. */
export interface Compatibility {
  readonly date: string;
  readonly flags: readonly string[];
}

/** Has workerd serve a worker, sends it one request with this body, and resolves to its response. */
export async function askWorker(
  file: string,
  compatibility: Compatibility,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const folder = dirname(file);
  write(join(folder, "config.capnp"), configuration(basename(file), compatibility));
  const server = spawn(
    toolPath("runtimes", "workerd/bin/workerd"),
    ["serve", "config.capnp", "--control-fd=3"],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  const [, , errors, control] = server.stdio as unknown as [null, null, Readable, Readable];
  const complaints = text(errors);
  try {
    const port = await portIn(control);
    if (port === undefined) throw new Error(`workerd does not run the worker: ${await complaints}`);
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
    return { status: response.status, text: await response.text() };
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, "exit");
    }
  }
}

/** The first report of workerd when it listens; undefined if it ends before. */
async function portIn(control: Readable): Promise<string | undefined> {
  let reported = "";
  for await (const chunk of control) {
    reported += String(chunk);
    const port = /"port":(\d+)/.exec(reported)?.[1];
    if (port !== undefined) return port;
  }
  return undefined;
}

function configuration(file: string, { date, flags }: Compatibility): string {
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [(name = "${file}", esModule = embed "${file}")],
  compatibilityDate = "${date}",
  compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(", ")}],
  globalOutbound = "loopback",
);
`;
}
