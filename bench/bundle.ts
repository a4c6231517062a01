import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";

export const project = resolve(import.meta.dirname, "..");
const bundles = join(project, ".cache", "bench");

/** Bundles a file of `bench/`, given without its extension, as plain JavaScript. */
export function bundled(name: string): string {
  return join(bundles, `${name}.js`);
}

/** A temporary file. */
export function scratch(name: string): string {
  const folder = join(bundles, "scratch");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

export function buildPackage(): void {
  const built = spawnSync("npm", ["run", "--silent", "build"], { cwd: project, stdio: "inherit" });
  if (built.status !== 0) throw new Error("The package could not be built.");
}

/**
 * Bundles each contender and the server into a file of its own: they run in plain Node, as a TypeScript
 * loader would be measured with them. They import the package by name, as its users do.
 */
export async function bundle(): Promise<void> {
  const contenders = readdirSync(join(project, "bench/contenders"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const names = contenders.map((path) => relative(join(project, "bench"), path).replace(/\.ts$/, ""));
  await buildPrograms();
  await build({
    entryPoints: {
      server: join(project, "bench/server/main.ts"),
      ...Object.fromEntries(names.map((name) => [name, join(project, "bench", `${name}.ts`)])),
    },
    outdir: bundles,
    ...shared,
    ...external,
    format: "esm",
  });
}

const shared: BuildOptions = {
  bundle: true,
  // Its path mappings resolve the package's name to the sources.
  tsconfigRaw: {},
  platform: "node",
  target: "node20",
  logLevel: "warning",
  logOverride: { "ignored-bare-import": "silent" },
};
const external: BuildOptions = { packages: "external", external: ["tucuxi"] };

/** Packages that no program needs and few users install; a bundle omits what is missing. */
const OPTIONAL = [
  "@aws-sdk/credential-providers",
  "@aws-sdk/s3-presigned-post",
  "@aws-sdk/s3-request-presigner",
];

/** Builds the programs whose start is measured: imported, required, and bundled as for Lambda. */
async function buildPrograms(): Promise<void> {
  const folder = join(project, "bench/programs");
  const entryPoints = readdirSync(folder)
    .filter((name) => name.includes("-"))
    .map((name) => join(folder, name));
  const outdir = join(bundles, "programs");
  const builds: readonly BuildOptions[] = [
    { ...external, format: "esm", outExtension: { ".js": ".import.mjs" } },
    { ...external, format: "cjs", outExtension: { ".js": ".require.cjs" } },
    { external: OPTIONAL, format: "cjs", minify: true, outExtension: { ".js": ".bundle.cjs" } },
  ];
  await Promise.all(builds.map((options) => build({ entryPoints, outdir, ...shared, ...options })));
}
