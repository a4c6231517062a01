import { customModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import { HEADER } from "../source/source-file.js";

/** A module of functions that are loaded on first use, as generated files import it. */
export function deferredModule(purpose: string): string {
  return `./deferred-${purpose}.js`;
}

/** Those modules by file name, which export the functions that methods defer. */
export function deferredFiles({ model, deferred }: ServiceContext): [name: string, text: string][] {
  return [...deferred].map(([purpose, modules]) => {
    const homes = new Map<string, string>();
    for (const [module, names] of modules) {
      for (const name of names) {
        const other = homes.get(name);
        if (other !== undefined) {
          throw new Error(`${model.name}: ${other} and ${module}, which are deferred, both export ${name}`);
        }
        homes.set(name, module);
      }
    }
    const lines = [...modules].map(
      ([module, names]) => `export { ${[...names].sort().join(", ")} } from "${customModule(module)}";`,
    );
    return [`deferred-${purpose}.ts`, `${HEADER}\n${lines.sort().join("\n")}\n`];
  });
}
