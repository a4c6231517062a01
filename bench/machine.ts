import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import type { Moto } from "../servers/local-aws/index.js";
import { project } from "./bundle.js";

const packages = [
  "@aws-sdk/client-s3",
  "@aws-sdk/client-ec2",
  "@aws-sdk/client-dynamodb",
  "@aws-sdk/lib-dynamodb",
  "@aws-sdk/lib-storage",
];

/** The environment of the results: other machines and versions have other results. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  /** By package. */
  readonly versions: Readonly<Record<string, string>>;
  /** `null` if no Python for it was found. */
  readonly boto3: string | null;
}

export function thisMachine(python: Moto | undefined): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    boto3: python ? boto3Version(python) : null,
  };
}

function versionOf(name: string): string {
  const file = join(project, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function boto3Version({ python, env }: Moto): string {
  const script = "import boto3, platform; print(f'{boto3.__version__}, Python {platform.python_version()}')";
  const { stdout } = spawnSync(python, ["-c", script], { encoding: "utf8", env: { ...process.env, ...env } });
  return stdout.trim();
}
