import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "../support/lock.js";
import { run } from "../support/run.js";
import { projectCache } from "../support/project-cache.js";
import { makeWhole } from "../support/whole-folder.js";

/** The version that tests are written against; `pom.xml` names it. */
export const elasticmqVersion = "1.6.11";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));

/** An elasticmq that can be started. Plain data, so that a test run can hand it to its workers. */
export interface Elasticmq {
  /** The folder of its jars. */
  readonly jars: string;
}

/** There is no elasticmq here, and none could be installed. */
export class ElasticmqUnavailableError extends Error {
  override readonly name = "ElasticmqUnavailableError";
}

/** elasticmq from the project's cache; installed there, by Maven, if need be. */
export async function findElasticmq(log: (line: string) => void = () => {}): Promise<Elasticmq> {
  const env = process.env;
  const java = await run("java", ["-version"], { env, timeout: 60_000 });
  if (java.code !== 0)
    throw unavailable("Java 17 or newer: on Debian, apt-get install openjdk-17-jre-headless");
  const folder = join(projectCache, `elasticmq-${elasticmqVersion}`);
  const found = { jars: join(folder, "jars") };
  if (await isInstalled(folder)) return found;
  const problem = await withLock(`${folder}.lock`, async () => {
    if (await isInstalled(folder)) return undefined; // another process did it
    log(`installing elasticmq ${elasticmqVersion} into .cache (once; about a minute)`);
    return makeWhole(folder, copyJars);
  });
  if (problem !== undefined)
    throw unavailable(`elasticmq ${elasticmqVersion}, which was not installed: ${problem}`);
  return found;
}

/** Another pom.xml is another elasticmq. */
async function isInstalled(folder: string): Promise<boolean> {
  const [installed, wanted] = await Promise.all([
    readFile(join(folder, "pom.xml"), "utf8").catch(() => undefined),
    readFile(pom, "utf8"),
  ]);
  return installed === wanted;
}

async function copyJars(scratch: string): Promise<string | undefined> {
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const options = [`-DoutputDirectory=${join(scratch, "jars")}`, "-DincludeScope=runtime"];
  const result = await run("mvn", ["-q", "-B", "-f", pom, goal, ...options], {
    env: process.env,
    timeout: 10 * 60_000,
  });
  if (result.code !== 0) {
    const lines = `${result.stdout}\n${result.stderr}`.split("\n");
    return lines.find((line) => line.startsWith("[ERROR]")) ?? "there is no Maven (mvn), or it failed";
  }
  // Last, as it says that the folder is whole.
  await copyFile(pom, join(scratch, "pom.xml"));
  return undefined;
}

function unavailable(what: string): ElasticmqUnavailableError {
  return new ElasticmqUnavailableError(`The tests of SQS consumers need ${what}.`);
}
