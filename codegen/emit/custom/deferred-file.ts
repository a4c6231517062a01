import { customModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import { HEADER } from "../source/source-file.js";

/** The module of the functions that are loaded on first use, as generated files import it. */
export const DEFERRED = "./deferred.js";

/** That module, which exports the functions that methods defer; `undefined` if no method defers one. */
export function deferredFile({ model, deferred }: ServiceContext): string | undefined {
  if (deferred.size === 0) return undefined;
  const homes = new Map<string, string>();
  for (const [module, names] of deferred) {
    for (const name of names) {
      const other = homes.get(name);
      if (other !== undefined) {
        throw new Error(`${model.name}: ${other} and ${module}, which are deferred, both export ${name}`);
      }
      homes.set(name, module);
    }
  }
  const lines = [...deferred].map(
    ([module, names]) => `export { ${[...names].sort().join(", ")} } from "${customModule(module)}";`,
  );
  return `${HEADER}\n${lines.sort().join("\n")}\n`;
}
