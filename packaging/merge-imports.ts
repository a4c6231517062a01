import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peers } from "./entries.js";

const IMPORT = /^import \{([^}]*)\} from "([^"]+)";$/gm;

/**
 * Merges the imports of each package into one statement in all files of a folder, and those of a client that
 * several files need into one file. esbuild keeps one for each source file, and bundles of the result copy
 * all exports of the client for each statement at startup.
 */
export function mergeImports(folder: string): void {
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, merged(readFileSync(join(folder, name), "utf8"))]),
  );
  for (const [client, names] of clientsOfSeveral(files.values())) {
    const shared = `${client.slice(client.lastIndexOf("/") + 1)}.js`;
    for (const [name, code] of files) {
      files.set(name, code.replace(`} from "${client}";`, `} from "./${shared}";`));
    }
    files.set(shared, `export { ${[...names].join(", ")} } from "${client}";\n`);
    writeFileSync(join(folder, `${shared}.map`), `{"version":3,"sources":[],"names":[],"mappings":""}`);
  }
  for (const [name, code] of files) writeFileSync(join(folder, name), code);
}

/** The clients that more than one file imports, with all imported names. */
function clientsOfSeveral(codes: Iterable<string>): Map<string, Set<string>> {
  const users = new Map<string, string[]>();
  for (const code of codes) {
    for (const [, list = "", from = ""] of code.matchAll(IMPORT)) {
      if (peers.has(from)) users.set(from, [...(users.get(from) ?? []), list]);
    }
  }
  const several = [...users].filter(([, lists]) => lists.length > 1);
  return new Map(several.map(([client, lists]) => [client, new Set(lists.flatMap(importedNames))]));
}

/** `A` of `A as B`. */
function importedNames(list: string): string[] {
  return list.split(",").map((binding) => binding.trim().split(" as ")[0] ?? "");
}

function merged(code: string): string {
  const bindings = new Map<string, Set<string>>();
  for (const [, list = "", from = ""] of code.matchAll(IMPORT)) {
    const known = bindings.get(from) ?? new Set();
    for (const binding of list.split(",")) if (binding.trim() !== "") known.add(binding.trim());
    bindings.set(from, known);
  }
  const written = new Set<string>();
  return code.replaceAll(IMPORT, (statement, _list: string, from: string) => {
    // The same number of lines as before, so that the source map stays valid.
    const lines = statement.replaceAll(/[^\n]/g, "");
    if (written.has(from)) return lines;
    written.add(from);
    return `import { ${[...(bindings.get(from) ?? [])].join(", ")} } from "${from}";${lines}`;
  });
}
