import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform, type TransformOptions, type TransformResult } from "esbuild";
import { entries, peers } from "./entries.js";

/** The entry that `requirePeer` is built as; only the CommonJS files use it. */
export const PEER_ENTRY = { name: "require-peer", source: "src/core/client/require-peer.ts" };

const SOURCE_MAP = /^\/\/# sourceMappingURL=.*$/m;

const EXPORTED_NAMES = /^0 && \(module\.exports = \{[^}]*\}\);$/m;

const OURS = /^(?:import|export) .*?from "\.\/([^"]+\.js)";$|\bimport[ (]"\.\/([^"]+\.js)"/gms;

/**
 * Makes `dist/cjs` of `dist/esm`, file by file, so that there is one core in CommonJS as well. tsup would have
 * sucrase do it, which loses class names and replaces `?.` and `??` by slow helpers.
 */
export async function makeCommonJs(esm: string, cjs: string): Promise<void> {
  rmSync(cjs, { recursive: true, force: true });
  mkdirSync(cjs, { recursive: true });
  const files = readdirSync(esm).filter((name) => name.endsWith(".js"));
  const users = usersOfFiles(esm);
  for (const name of files) {
    const code = readFileSync(join(esm, name), "utf8").replace(SOURCE_MAP, "");
    const map = readFileSync(join(esm, `${name}.map`), "utf8");
    const converted = await convert(name, code, map, {
      format: "cjs",
      // What is loaded on demand is required, too: Jest has no `import()` in CommonJS, and ncc, which takes these files,
      // would make a chunk of each, and keep the licences of the last one only.
      supported: { "dynamic-import": false },
    });
    const guarded = guardPeers(requireInTry(converted.code), name, users.get(name) ?? []);
    // Node reads half as much when it starts. The names stay, and the source maps lead to the sources.
    // Above an error that nothing catches, Node prints the line that threw it: it must not be the whole file.
    const result = await convert(name, guarded, converted.map, { minifyWhitespace: true, lineLimit: 120 });
    // Which names there are, for those who read them without running the file; the second time it was dropped as dead.
    const [names = ""] = EXPORTED_NAMES.exec(guarded) ?? [];
    writeFileSync(join(cjs, name), `${result.code}${names}\n//# sourceMappingURL=${name}.map\n`);
    writeFileSync(join(cjs, `${name}.map`), result.map);
  }
  writeFileSync(join(cjs, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
  // Nothing in ESM can say which package is missing: a static import fails before any of our code runs.
  for (const suffix of ["", ".map"]) rmSync(join(esm, `${PEER_ENTRY.name}.js${suffix}`));
}

/** Transforms a file that has a source map; that of the result leads to where the first one does. */
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

/** An optional peer is required directly in the `try` around its import, where bundlers let it be missing. */
function requireInTry(code: string): string {
  const deferred = /Promise\.resolve\(\)\.then\(\(\) => (__toESM\(require\("([^"]+)"\)\))\)/g;
  return code.replaceAll(deferred, (statement, direct: string, name: string) =>
    peers.has(name) ? direct : statement,
  );
}

/**
 * Has the `require` of a client say in one sentence which package to install, should it be missing.
 */
function guardPeers(code: string, file: string, users: readonly string[]): string {
  return code.replaceAll(
    /var (\w+) = require\("([^"]+)"\);/g,
    (statement, variable: string, name: string) => {
      if (!peers.has(name)) return statement;
      if (users.length !== 1) {
        throw new Error(
          `${name} is needed by ${file}, which is loaded by ${users.join(", ")}: expected one entry.`,
        );
      }
      const guard = `require("./${PEER_ENTRY.name}.js").requirePeer`;
      return `var ${variable} = ${guard}("${name}", "${users[0]}", () => require("${name}"));`;
    },
  );
}

/** Which entries load each file. */
function usersOfFiles(esm: string): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const visit = (file: string, specifier: string): void => {
    const known = users.get(file) ?? [];
    if (known.includes(specifier)) return;
    users.set(file, [...known, specifier]);
    for (const match of readFileSync(join(esm, file), "utf8").matchAll(OURS)) {
      const imported = match[1] ?? match[2];
      if (imported !== undefined) visit(imported, specifier);
    }
  };
  for (const { name, specifier } of entries) visit(`${name}.js`, specifier);
  return users;
}
