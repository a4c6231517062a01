import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "../support/lock.js";
import { run } from "../support/run.js";
import { projectCache } from "../support/project-cache.js";
import { makeWhole } from "../support/whole-folder.js";
import { findSystemProgram, type SystemProgram } from "../system-packages/find.js";

/** The version for which the tests are written; `pom.xml` names it. */
export const elasticmqVersion = "1.6.11";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));

/** An elasticmq that can be started. Plain data, so that a test run can pass it to its workers. */
export interface Elasticmq {
  /** The program of Java. */
  readonly java: string;
  /** The folder with its jars. */
  readonly jars: string;
}

/** No elasticmq was found, and none could be installed. */
export class ElasticmqUnavailableError extends Error {
  override readonly name = "ElasticmqUnavailableError";
}

const java: SystemProgram = {
  packageName: "default-jre-headless",
  names: ["java"],
  place: "usr/lib/jvm/default-java/bin/java",
  versionArguments: ["-version"],
  accepts: (version) => Number(/version "(\d+)/.exec(version)?.[1]) >= 17,
};

const maven: SystemProgram = {
  packageName: "maven",
  names: ["mvn"],
  place: "usr/share/maven/bin/mvn",
  versionArguments: ["--version"],
};

/** elasticmq from the project's cache, where Maven installs it if necessary. */
export async function findElasticmq(log: (line: string) => void = () => {}): Promise<Elasticmq> {
  const program = await find("Java 17 or newer", java, process.env, log);
  const folder = join(projectCache, `elasticmq-${elasticmqVersion}`);
  const found = { java: program, jars: join(folder, "jars") };
  if (await isInstalled(folder)) return found;
  const problem = await withLock(`${folder}.lock`, async () => {
    if (await isInstalled(folder)) return undefined; // another process has installed it
    log(`installing elasticmq ${elasticmqVersion} into .cache (once; about a minute)`);
    const env = { ...process.env, JAVA_HOME: await homeOf(program) };
    const mvn = await find("Maven", maven, env, log);
    return makeWhole(folder, (scratch) => copyJars(mvn, scratch, env));
  });
  if (problem !== undefined)
    throw unavailable(`elasticmq ${elasticmqVersion}, which was not installed: ${problem}`);
  return found;
}

/** Another pom.xml means another elasticmq. */
async function isInstalled(folder: string): Promise<boolean> {
  const [installed, wanted] = await Promise.all([
    readFile(join(folder, "pom.xml"), "utf8").catch(() => undefined),
    readFile(pom, "utf8"),
  ]);
  return installed === wanted;
}

async function copyJars(mvn: string, scratch: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const options = [`-DoutputDirectory=${join(scratch, "jars")}`, "-DincludeScope=runtime"];
  const result = await run(mvn, ["-q", "-B", "-f", pom, goal, ...options], {
    env,
    timeout: 10 * 60_000,
  });
  if (result.code !== 0) {
    const lines = `${result.stdout}\n${result.stderr}`.split("\n");
    return lines.find((line) => line.startsWith("[ERROR]")) ?? "Maven failed";
  }
  // Last, as its presence shows that the folder is complete.
  await copyFile(pom, join(scratch, "pom.xml"));
  return undefined;
}

/** The location of this Java: otherwise Maven searches the PATH for one. */
async function homeOf(program: string): Promise<string | undefined> {
  const args = ["-XshowSettings:properties", "-version"];
  const { stderr } = await run(program, args, { env: process.env, timeout: 60_000 });
  return /java\.home = (.+)/.exec(stderr)?.[1]?.trim();
}

async function find(
  what: string,
  wanted: SystemProgram,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<string> {
  const found = await findSystemProgram(wanted, { env, log });
  if ("program" in found) return found.program;
  throw unavailable(`${what}: ${found.problem}`);
}

function unavailable(what: string): ElasticmqUnavailableError {
  return new ElasticmqUnavailableError(`The tests of SQS consumers need ${what}.`);
}
