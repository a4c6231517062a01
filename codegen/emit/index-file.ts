import { collectionName } from "./collection-class.js";
import { classModule } from "./modules.js";
import { pageName } from "./page-class.js";
import type { ServiceContext } from "./service-context.js";

/** The file that exports everything that was generated for a service, by name. */
export function indexFile(context: ServiceContext): string {
  const { model } = context;
  const lines = Object.entries(model.resources).flatMap(([name, { list }]) => [
    `export { ${name}, type ${name}Identifiers } from "${classModule(name)}";`,
    ...(list
      ? [
          `export { ${collectionName(name)}, type ${name}Filter${list.page ? `, ${pageName(name)}` : ""} } from "${classModule(collectionName(name))}";`,
        ]
      : []),
  ]);
  lines.push(`export { ${model.root}, type ${model.root}Config } from "${classModule(model.root)}";`);
  const header = "// Generated from codegen/models by `npm run codegen`. Change the model, not this file.\n";
  return `${header}\n${lines.sort((a, b) => moduleOf(a).localeCompare(moduleOf(b))).join("\n")}\n`;
}

function moduleOf(line: string): string {
  return line.slice(line.indexOf('"'));
}
