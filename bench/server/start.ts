import { fork } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { bundled, scratch } from "../bundle.js";
import { startQueueServer } from "./queues.js";
import { type Done, defaultSettings, type Listening, type ServerSettings } from "./settings.js";

/** A server in a separate process, so that its work is not measured. */
export interface BenchServer {
  readonly endpoint: string;
  /** A file with the certificate that clients must trust. */
  readonly certificate: string | undefined;
  /** What it did since the last call. */
  done(): Promise<Done>;
  stop(): Promise<void>;
}

/** Starts the server on a free loopback port. */
export async function startServer(settings: Partial<ServerSettings>): Promise<BenchServer> {
  if (settings.queue !== undefined) return startQueueServer(settings.queue);
  const child = fork(bundled("server"), [JSON.stringify({ ...defaultSettings, ...settings })]);
  const ended = once(child, "exit");
  const answer = async <Answer>(): Promise<Answer> => {
    const failed = ended.then(() => Promise.reject(new Error("The server of the benchmarks ended.")));
    const [message] = await Promise.race([once(child, "message"), failed]);
    return message as Answer;
  };
  const { port, certificate: pem } = await answer<Listening>();
  const certificate = pem === undefined ? undefined : scratch(`${port}.pem`);
  if (certificate !== undefined) await writeFile(certificate, pem ?? "");
  return {
    endpoint: `${settings.tls ? "https" : "http"}://127.0.0.1:${port}`,
    certificate,
    done() {
      child.send("done?");
      return answer<Done>();
    },
    async stop() {
      child.kill();
      await ended;
      if (certificate !== undefined) await rm(certificate, { force: true });
    },
  };
}
