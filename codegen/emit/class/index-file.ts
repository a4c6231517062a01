import { hasSharedClass } from "./collection-class.js";
import {
  collectionName,
  filterName,
  listingsOf,
  pageName,
  sharedCollectionName,
} from "../listing/listings.js";
import { classModule } from "../source/modules.js";
import { basesOf } from "./shared-base.js";
import type { ServiceContext } from "../source/service-context.js";
import { HEADER } from "../source/source-file.js";

/** The file that exports all generated classes of a service, by name. */
export function indexFile(context: ServiceContext): string {
  const { model } = context;
  const lines = Object.keys(model.resources).flatMap((name) => {
    const shared = sharedCollectionName(name);
    return [
      `export { ${name}, type ${name}Identifiers } from "${classModule(name)}";`,
      ...(hasSharedClass(context, name) ? [`export { ${shared} } from "${classModule(shared)}";`] : []),
      ...listingsOf(context, name).map((listing) => {
        const page = pageName(listing);
        const names = [collectionName(listing), `type ${filterName(listing)}`, ...(page ? [page] : [])];
        return `export { ${names.join(", ")} } from "${classModule(collectionName(listing))}";`;
      }),
    ];
  });
  for (const { name } of basesOf(context).keys()) {
    lines.push(`export type { ${name}, ${name}Identifiers } from "${classModule(name)}";`);
  }
  lines.push(`export { ${model.root}, type ${model.root}Config } from "${classModule(model.root)}";`);
  return `${HEADER}\n${lines.sort((a, b) => moduleOf(a).localeCompare(moduleOf(b))).join("\n")}\n`;
}

function moduleOf(line: string): string {
  return line.slice(line.indexOf('"'));
}
