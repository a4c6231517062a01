import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform, type TransformOptions, type TransformResult } from "esbuild";
import { type Entry, peers } from "./entries.js";
import { usersOfFiles } from "./file-users.js";
import { CORE, mergeFiles } from "./merge-files.js";
import { mergeImports } from "./merge-imports.js";

/** An entry that exports `requirePeer`, because only the CommonJS files use it. */
export const PEER_ENTRY = { name: "require-peer", source: "src/core/client/require-peer.ts" };

const SOURCE_MAP = /^\/\/# sourceMappingURL=.*$/m;

/** Where esbuild copies an object with a getter for each export to another one, with a getter for each of its own. */
const COPY_OF_EXPORTS = /^module\.exports = __toCommonJS\((\w+)\);$/m;

const EXPORTED_NAMES = /^0 && \(module\.exports = \{[^}]*\}\);$/m;

/**
 * Creates `dist/cjs` from `dist/esm`, with fewer files, and also with one core. tsup would use sucrase, which loses
 * class names and replaces `?.` and `??` with slow helpers.
 */
export async function makeCommonJs(esm: string, cjs: string): Promise<void> {
  const merged = `${cjs}-merged`;
  for (const folder of [merged, cjs]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(cjs, { recursive: true });
  await mergeFiles(esm, merged);
  mergeImports(merged);
  const users = usersOfFiles(merged, "at any time");
  for (const name of readdirSync(merged).filter((file) => file.endsWith(".js"))) {
    const code = readFileSync(join(merged, name), "utf8").replace(SOURCE_MAP, "");
    const map = readFileSync(join(merged, `${name}.map`), "utf8");
    const converted = await convert(name, code, map, {
      format: "cjs",
      // Deferred modules are required as well: Jest has no `import()` in CommonJS, and ncc, which uses these
      // files, would create a chunk for each, and keep only the last one's licences.
      supported: { "dynamic-import": false },
    });
    // Each access of an export, as in a loop, would call both getters.
    const direct = converted.code.replace(
      COPY_OF_EXPORTS,
      'module.exports = __defProp($1, "__esModule", { value: true });',
    );
    const guarded = guardPeers(requireInTry(direct), name, users.get(name) ?? []);
    // Halves what Node reads at the start. Names are kept, and source maps refer to the sources.
    // Above an uncaught error, Node prints the line that threw it, which must not be the whole file.
    const result = await convert(name, guarded, converted.map, { minifyWhitespace: true, lineLimit: 120 });
    // Lists the exported names for tools that read the file without running it; it was removed as dead code
    // in the second step.
    const [names = ""] = EXPORTED_NAMES.exec(guarded) ?? [];
    writeFileSync(join(cjs, name), `${result.code}${names}\n//# sourceMappingURL=${name}.map\n`);
    writeFileSync(join(cjs, `${name}.map`), result.map);
  }
  rmSync(merged, { recursive: true });
  writeFileSync(join(cjs, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
  // ESM cannot say which package is missing: a static import fails before any of our code runs.
  for (const suffix of ["", ".map"]) rmSync(join(esm, `${PEER_ENTRY.name}.js${suffix}`));
}

/** Transforms a file with a source map; the result's source map refers to the original sources. */
function convert(
  name: string,
  code: string,
  map: string,
  options: TransformOptions,
): Promise<TransformResult<{ sourcemap: "external" }>> {
  const inlined = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}`;
  return transform(`${code}\n${inlined}`, {
    platform: "node",
    target: "node20",
    sourcefile: name,
    sourcesContent: false,
    ...options,
    sourcemap: "external",
  });
}

/**
 * An optional peer is required directly in the `try` around its import, where bundlers accept that it is
 * missing.
 */
function requireInTry(code: string): string {
  const deferred = /Promise\.resolve\(\)\.then\(\(\) => (__toESM\(require\("([^"]+)"\)\))\)/g;
  return code.replaceAll(deferred, (statement, direct: string, name: string) =>
    peers.has(name) ? direct : statement,
  );
}

/** Makes the `require` of a client throw an error that names the package to install if it is missing. */
function guardPeers(code: string, file: string, users: readonly Entry[]): string {
  return code.replaceAll(
    /var (\w+) = require\("([^"]+)"\);/g,
    (statement, variable: string, name: string) => {
      if (!peers.has(name)) return statement;
      const specifiers = users.map(({ specifier }) => specifier);
      if (specifiers.length !== 1) {
        throw new Error(
          `${name} is needed by ${file}, which is loaded by ${specifiers.join(", ")}: expected one entry.`,
        );
      }
      const guard = `require("./${CORE}").requirePeer`;
      return `var ${variable} = ${guard}("${name}", "${specifiers[0]}", () => require("${name}"));`;
    },
  );
}
