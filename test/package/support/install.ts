import { join } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import { succeed, write } from "./run.js";

export type DevDependency = keyof typeof manifest.devDependencies;

/** The exact versions with which the project itself is developed. */
export function versions(...names: readonly DevDependency[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, manifest.devDependencies[name]]));
}

/** Installs packages into a separate folder, as a user of the library does. */
export async function install(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  write(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
  );
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await succeed("npm", ["install", ...quiet], folder);
}
