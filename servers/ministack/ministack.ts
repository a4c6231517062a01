import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstLine } from "../support/first-line.js";
import { startGuarded } from "../support/guarded-process.js";
import { awsAt } from "../local-aws/aws-at.js";
import type { LocalAws } from "../local-aws/types.js";
import { findMinistack, type Ministack } from "./install.js";

const guard = fileURLToPath(new URL("../support/guard.mjs", import.meta.url));
const script = fileURLToPath(new URL("ministack-server.py", import.meta.url));

/**
 * The services that tests use, and no others: some start programs of their own, or listen on all interfaces.
 */
const services = [
  "cloudformation",
  "dynamodb",
  "dynamodbstreams",
  "iam",
  "logs",
  "monitoring",
  "s3",
  "sns",
  "sqs",
  "ssm",
  "sts",
];

/**
 * Starts ministack, a second local AWS, on loopback, and resolves once it responds. It ends with this
 * process.
 */
export async function startMinistack(ministack?: Ministack): Promise<LocalAws> {
  const { python, version, env } = ministack ?? (await findMinistack(console.error));
  const folder = await mkdtemp(join(tmpdir(), "tucuxi-ministack-"));
  const { ready: endpoint, stop } = await startGuarded({
    name: `ministack ${version}`,
    program: process.execPath,
    args: [guard, folder, python, "-u", script],
    env: { ...environment(folder), ...env },
    onCrash: console.error,
    ready: async (output, failed) => {
      const address = `http://127.0.0.1:${await firstLine(output, failed)}`;
      // It listens at once, and responds when it has started.
      await (await fetch(`${address}/_ministack/health`, { signal: failed })).text();
      return address;
    },
  });
  return awsAt(endpoint, { isMoto: false, reset: () => reset(endpoint), stop });
}

async function reset(endpoint: string): Promise<void> {
  const response = await fetch(`${endpoint}/_ministack/reset`, { method: "POST" });
  await response.text();
  if (!response.ok) throw new Error(`ministack did not reset: status ${response.status}`);
}

/** Without anything that could lead it to a real account, to Docker, or to another process's state. */
function environment(folder: string): NodeJS.ProcessEnv {
  const foreign =
    /^(AWS|MINISTACK|LOCALSTACK|DOCKER|S3)_|^(PERSIST_STATE|STATE_DIR|AUTH|USE_SSL|EDGE_PORT)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    AWS_ACCESS_KEY_ID: "testing",
    AWS_SECRET_ACCESS_KEY: "testing",
    BIND_HOST: "127.0.0.1",
    DOCKER_HOST: `unix://${join(folder, "no-docker.sock")}`,
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
    LOG_LEVEL: "ERROR",
    MINISTACK_HOST: "127.0.0.1",
    SERVICES: services.join(","),
    TMPDIR: folder,
  };
}
