import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const IMPORT = /^import \{([^}]*)\} from "([^"]+)";$/gm;

/**
 * Merges the imports of one package into one statement, in all files of a folder. esbuild keeps one for each source file,
 * and a bundle that is made of them copies all exports of the client for each statement when it starts.
 */
export function mergeImports(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    writeFileSync(path, merged(readFileSync(path, "utf8")));
  }
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
    // As many lines as before, so that the source map still fits.
    const lines = statement.replaceAll(/[^\n]/g, "");
    if (written.has(from)) return lines;
    written.add(from);
    return `import { ${[...(bindings.get(from) ?? [])].join(", ")} } from "${from}";${lines}`;
  });
}
