import { plural } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import type { Listing } from "./listings.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The method by which a collection loads resources that its operation lists only partially, or only by id. */
export function loadedMethod(
  context: ServiceContext,
  file: SourceFile,
  { type, list: { item = "whole" } }: Listing,
): string[] {
  const { load } = context.resource(type);
  if (item === "whole" || !load) return [];
  const loadFound = file.value("loadFound", `${CORE}/resource/loading/load-all.js`);
  const nouns = plural(context.noun(type));
  const isCustom = "custom" in load;
  const most = isCustom ? undefined : load.bulk?.max;
  const how = most === undefined ? "once for each, a few at a time" : `for up to ${most} at once`;
  const by = isCustom ? `It loads each of the ${nouns}.` : `Calls ${context.link(load.operation)}, ${how}.`;
  const doc = docComment(
    `The same ${nouns} with all attributes: each page is loaded before it is yielded. A \`where()\` or \`limit()\` before this applies first, so that only the remaining ${nouns} are loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left out.`,
    by,
  );
  return [`${doc}\nloaded(): this {\nreturn this.withLoading(${loadFound}, arguments);\n}`];
}
