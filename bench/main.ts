import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

// npm run bench                 every case
// npm run bench -- iterate      the cases of that name
//
// The cases run in plain Node, each in a process of its own: a loader for TypeScript would be measured with them.

const project = resolve(import.meta.dirname, "..");
const out = join(project, ".cache", "bench");
const all = readdirSync(join(import.meta.dirname, "cases")).map((file) => file.replace(/\.ts$/, ""));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no case ${unknown.join(", ")}. There are ${all.join(", ")}.`);
  process.exit(2);
}

if (run("npm", ["run", "--silent", "build"]) !== 0) process.exit(2);
await build({
  entryPoints: {
    server: join(project, "bench/server/main.ts"),
    ...Object.fromEntries(all.map((name) => [name, join(project, `bench/cases/${name}.ts`)])),
  },
  outdir: out,
  bundle: true,
  splitting: false,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const failed = (wanted.length > 0 ? wanted : all).filter(
  (name) => run(process.execPath, ["--expose-gc", join(out, `${name}.js`)]) !== 0,
);
if (failed.length > 0) {
  console.error(`\nOver its limit: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

function run(command: string, args: readonly string[]): number | null {
  return spawnSync(command, args, { cwd: project, stdio: "inherit" }).status;
}
