import { plural } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { type Listing, pageName } from "./listings.js";
import { CORE } from "../source/modules.js";
import { followValues } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The class of a collection's pages, if they have more than their resources; in the file of the collection. */
export function pageClass(
  context: ServiceContext,
  file: SourceFile,
  listing: Listing,
  output: string,
): string {
  const { type, list } = listing;
  const name = pageName(listing);
  if (name === undefined) return "";
  const page = file.value("Page", `${CORE}/paging/page.js`);
  const of = `${page}<${type}, ${output}>`;
  const members = Object.entries(list.page ?? {}).map(
    ([member, { path, doc }]) => `${docComment(doc)}
get ${member}(): string[] {
return ${followValues("this.content", path)};
}`,
  );
  return `
${docComment(`One page of ${plural(context.noun(type))}, as ${context.link(list.operation)} returns it.`)}
export class ${name} extends ${of} {
${members.join("\n\n")}
}
`;
}
