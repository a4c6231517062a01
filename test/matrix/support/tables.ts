import type { BundleKind } from "./bundlers/bundler.js";
import { bundlers } from "./bundlers/index.js";
import { compilers } from "./compilers.js";
import { runtimes } from "./runtimes.js";
import { toolVersion } from "./tools.js";

/** The tables of docs/production/compatibility.md, generated from the lists that the matrix tests use. */
export function tables(): string[] {
  return [bundlerTable(), runtimeTable(), compilerTable()];
}

function bundlerTable(): string {
  const kinds: readonly BundleKind[] = ["esm", "cjs", "require"];
  const rows = bundlers.map(({ name, version, kinds: tested }) => [
    name,
    version,
    ...kinds.map((kind) => (tested.includes(kind) ? "tested" : "–")),
  ]);
  const next = ["Next (Turbopack)", toolVersion("bundlers", "next"), "a route handler", "–", "–"];
  return table(
    ["bundler", "version", "module to module", "module to CommonJS", "CommonJS to CommonJS"],
    [...rows, next],
  );
}

function runtimeTable(): string {
  const rows = runtimes.map(({ name, version }) => [name, version, "tested", "tested"]);
  const workerd = ["workerd", toolVersion("runtimes", "workerd"), "bundled", "–"];
  return table(["runtime", "version", "from a module", "from CommonJS"], [...rows, workerd]);
}

function compilerTable(): string {
  const resolutions = [...new Set(compilers.flatMap((compiler) => compiler.resolutions.map(keyOf)))];
  const rows = compilers.map((compiler) => [
    compiler.name,
    ...resolutions.map((key) => (compiler.resolutions.map(keyOf).includes(key) ? "tested" : "–")),
  ]);
  return table(["compiler", ...resolutions], rows);
}

/** One column for `node16` and its successor. */
function keyOf({ name }: { readonly name: string }): string {
  return /^node(?:16|next)/.test(name) ? "`node16` or `nodenext`" : `\`${name}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
