import type { LookupModel } from "../model/index.js";
import { collectionName } from "./collection-class.js";
import { docComment } from "./doc-comment.js";
import { classModule, CORE } from "./modules.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/** A method of a root that finds the one resource of a name. */
export function lookup(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  { type, selector }: LookupModel,
): string {
  const { list } = context.resource(type);
  if (!list) throw new Error(`${member}: the model of ${type} does not say how it is listed.`);
  const name = file.value(type, classModule(type));
  const collection = file.value(collectionName(type), classModule(collectionName(type)));
  const find = file.value("findByName", `${CORE}/collection/find-by-name.js`);
  const options = file.type("CallOptions", `${CORE}/call/call-options.js`);
  return `${docComment(
    `The ${context.noun(type)} of this name, loaded. Calls ${context.link(list.operation)}.`,
    "@throws `ResourceNotFoundError` when the service knows none",
  )}
async ${member}(name: string, options: ${options} = {}): Promise<${name}> {
const all = new ${collection}(this.context, {}).with(options);
return ${find}(${name}, name, (names) => all.filter({ ${selector}: names }));
}`;
}
