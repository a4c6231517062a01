import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GuardedProcess, NotStartedError, startGuarded } from "../../support/guarded-process.js";
import { freePort, untilAnswered } from "../../support/loopback.js";
import { S3ServerUnavailableError } from "../error.js";
import type { Versitygw } from "./versitygw.js";

export interface VersitygwProcess {
  readonly endpoint: string;
  readonly pid: number;
  /** Where its data is, until it ends. */
  readonly folder: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Deletes everything, including all versions. */
  readonly reset: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface VersitygwProcessOptions {
  /** Called if it exits unexpectedly. */
  readonly onCrash: (message: string) => void;
}

const guard = fileURLToPath(new URL("../../support/guard.mjs", import.meta.url));
const attempts = 5;

/** Starts versitygw, and resolves once it responds. It ends with this process, but does not keep it alive. */
export async function startVersitygwProcess(
  versitygw: Versitygw,
  options: VersitygwProcessOptions,
): Promise<VersitygwProcess> {
  const settings = { versitygw, ...options };
  let sidecar = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await start({ ...settings, sidecar });
    } catch (error) {
      if (!(error instanceof NotStartedError)) throw error;
      // Metadata is in extended attributes; where the file system lacks these, it is in a folder next to the
      // data.
      const lacksAttributes: boolean = !sidecar && error.message.includes("xattr");
      sidecar ||= lacksAttributes;
      // It does not report which port it got, so it must be given one, which another process may take in
      // between.
      const isTaken = error.message.includes("address already in use");
      if (attempt === attempts || !(lacksAttributes || isTaken)) {
        throw new S3ServerUnavailableError(error.message, { cause: error.cause });
      }
    }
  }
}

interface Settings extends VersitygwProcessOptions {
  readonly versitygw: Versitygw;
  readonly sidecar: boolean;
}

async function start({ versitygw, sidecar, onCrash }: Settings): Promise<VersitygwProcess> {
  const folder = await mkdtemp(join(tmpdir(), "tucuxi-s3-"));
  const folders = ["objects", "versions", ...(sidecar ? ["metadata"] : [])].map((name) => join(folder, name));
  const [objects = "", versions = "", metadata] = folders;
  await Promise.all(folders.map((one) => mkdir(one)));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: "testing", secretAccessKey: randomUUID() };
  // Without keep-alive it would hide what a client does with its connections.
  const general = ["--port", `127.0.0.1:${port}`, "--keep-alive", "--quiet", "--health", healthPath];
  const backend = ["posix", "--versioning-dir", versions, ...(metadata ? ["--sidecar", metadata] : [])];
  const running: GuardedProcess<void> = await startGuarded({
    name: `versitygw ${versitygw.version}`,
    program: process.execPath,
    args: [guard, folder, versitygw.program, ...general, ...backend, objects],
    env: environment(credentials),
    onCrash,
    ready: async (output, failed) => {
      output.resume();
      await untilAnswered(endpoint + healthPath, 10, failed);
    },
  });
  return {
    endpoint,
    pid: running.pid,
    folder,
    credentials,
    reset: async () => void (await Promise.all(folders.map(empty))),
    stop: running.stop,
  };
}

/** Not a valid bucket name. */
const healthPath = "/-health";

/** It keeps nothing in memory: deleting the contents of its folders deletes everything. */
async function empty(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Without anything that could change its behaviour. */
function environment(credentials: VersitygwProcess["credentials"]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|VGW|ROOT)_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    ROOT_ACCESS_KEY_ID: credentials.accessKeyId,
    ROOT_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
}
