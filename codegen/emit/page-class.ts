import type { ListModel } from "../model/index.js";
import { plural } from "../model/names.js";
import { docComment } from "./doc-comment.js";
import { CORE } from "./modules.js";
import { followValues } from "./path-expression.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/** A page that tells more than its resources, and what its collection needs to make such pages. */
export interface PageClass {
  readonly text: string;
  /** Public members of the collection. */
  readonly methods: readonly string[];
  /** What the core asks the collection for. */
  readonly hooks: string;
}

/** The class of the pages of a collection, where they have members of their own. */
export function pageName(type: string): string {
  return `${type}Page`;
}

/** The class of a collection's pages, beside the collection in its file. */
export function pageClass(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  list: ListModel,
  output: string,
): PageClass {
  const name = pageName(type);
  const page = file.value("Page", `${CORE}/paging/page.js`);
  const of = `${page}<${type}, ${output}>`;
  const members = Object.entries(list.page ?? {}).map(
    ([member, { path, doc }]) => `${docComment(doc)}
get ${member}(): string[] {
return ${followValues("this.content", path)};
}`,
  );
  const text = `
${docComment(`One page of ${plural(context.noun(type))}, as ${context.link(list.operation)} answers.`)}
export class ${name} extends ${of} {
${members.join("\n\n")}
}
`;
  const methods = [
    `/** Page by page; one request each. A page can be empty without being the last. */
override pages(): AsyncIterable<${name}> {
return super.pages() as AsyncIterable<${name}>;
}`,
  ];
  const hooks = `
protected override page(...made: ConstructorParameters<typeof ${of}>): ${name} {
return new ${name}(...made);
}`;
  return { text, methods, hooks };
}
