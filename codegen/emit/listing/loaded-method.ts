import { plural } from "../../model/names.js";
import { docComment } from "../source/doc-comment.js";
import type { Listing } from "./listings.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The method by which a collection loads what its operation lists only in part, or by its ids. */
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
  const how =
    most === undefined ? "once for each, a few at a time" : `with up to ${most} of them in one call`;
  const by = isCustom ? `It loads each of the ${nouns}.` : `Calls ${context.link(load.operation)}, ${how}.`;
  const doc = docComment(
    `The same ${nouns} with all of their attributes: those of each page are loaded before they are handed out. A \`where()\` or \`limit()\` before it spares the loading of what it leaves out; one that comes after it sees all attributes. What no longer exists when it is loaded is left out.`,
    by,
  );
  return [`${doc}\nloaded(): this {\nreturn this.withLoading(${loadFound});\n}`];
}
