import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startGuarded } from "../support/guarded-process.js";
import { freePort, untilAnswered } from "../support/loopback.js";
import { type Elasticmq, elasticmqVersion, findElasticmq } from "./install.js";

const guard = fileURLToPath(new URL("../support/guard.mjs", import.meta.url));

const javaOptions = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
const main = "org.elasticmq.server.Main";

/** A running elasticmq. */
export interface ElasticmqServer {
  readonly endpoint: string;
  /** The configuration of a client for it. */
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly stop: () => Promise<void>;
}

/** Starts elasticmq on loopback, and resolves once it responds. It ends with this process. */
export async function startElasticmq(elasticmq?: Elasticmq): Promise<ElasticmqServer> {
  const { java, jars } = elasticmq ?? (await findElasticmq(console.error));
  const folder = await mkdtemp(join(tmpdir(), "tucuxi-sqs-"));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const settings = join(folder, "elasticmq.conf");
  await writeFile(settings, configuration(port));
  const running = await startGuarded({
    name: `elasticmq ${elasticmqVersion}`,
    program: process.execPath,
    args: [guard, folder, java, ...javaOptions, `-Dconfig.file=${settings}`, "-cp", join(jars, "*"), main],
    env: process.env,
    onCrash: console.error,
    ready: async (output, failed) => {
      output.resume();
      await untilAnswered(`${endpoint}/?Action=ListQueues`, 50, failed);
    },
  });
  const credentials = { accessKeyId: "testing", secretAccessKey: "testing" };
  return { endpoint, config: { endpoint, region: "us-east-1", credentials }, stop: running.stop };
}

function configuration(port: number): string {
  return `
include classpath("application.conf")
node-address { protocol = http, host = "127.0.0.1", port = ${port}, context-path = "" }
rest-sqs { enabled = true, bind-port = ${port}, bind-hostname = "127.0.0.1", sqs-limits = strict }
rest-stats { enabled = false }
generate-node-address = false
`;
}
