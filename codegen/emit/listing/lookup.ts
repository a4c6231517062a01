import type { LookupModel } from "../../model/index.js";
import { upperFirst } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { collectionName, listingOf } from "./listings.js";
import { classModule, CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The methods of a root that find a resource by its name: `get` throws if it does not exist, `find` gives `undefined`. */
export function lookup(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  { type, selector }: LookupModel,
): string[] {
  const listing = listingOf(context, undefined, member, { type });
  const { list } = listing;
  const name = file.value(type, classModule(type));
  const collection = file.value(collectionName(listing), classModule(collectionName(listing)));
  const options = file.type("CallOptions", `${CORE}/call/call-options.js`);
  const text = `The ${context.noun(type)} with this name, loaded`;
  const method = (called: string, by: "findByName" | "getByName", result: string): string =>
    `async ${called}(name: string, options: ${options} = {}): Promise<${result}> {
const all = new ${collection}(this.context, {}).with(options);
return ${file.value(by, `${CORE}/collection/find-by-name.js`)}(${name}, name, (names) => all.filter({ ${selector}: names }));
}`;
  return [
    `${docComment(
      `${text}. Calls ${context.link(list.operation)}.`,
      `@throws \`ResourceNotFoundError\` if no ${context.noun(type)} has this name`,
    )}
${method(member, "getByName", name)}`,
    `${docComment(`${text}; \`undefined\` if no ${context.noun(type)} has this name. Calls ${context.link(list.operation)}.`)}
${method(findMember(member), "findByName", `${name} | undefined`)}`,
  ];
}

/** `loadBalancerByName` → `findLoadBalancerByName`. */
export function findMember(member: string): string {
  return `find${upperFirst(member)}`;
}
