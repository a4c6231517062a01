import type { Params, ResourceModel } from "../../model/index.js";
import { itemName, plural } from "../../model/names/names.js";
import { attributeNames } from "../attribute/attributes.js";
import { docComment } from "../source/doc-comment.js";
import { batchName, batchSentences } from "./batch-action.js";
import { CORE } from "../source/modules.js";
import { parameterMembers } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import { usesData } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";
import { needed, type TagChange, tagChanges, tagsOf } from "../attribute/tags.js";
import { commandClass, commandType } from "../source/sdk-type.js";

/** The names of a collection's tag methods. */
export function batchTagNames(model: ResourceModel): string[] {
  const { add, remove } = tagsOf(model);
  return [...(add ? ["addTags"] : []), ...(remove ? ["removeTags"] : [])];
}

/** The methods of a collection that tag all of its resources. */
export function batchTags(context: ServiceContext, file: SourceFile, type: string): string[] {
  return tagChanges(context, file, context.resource(type), "[]").map((change) =>
    method(context, file, type, change),
  );
}

function method(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  { operation, params, name, text, parameter, first, filled }: TagChange,
): string {
  const resource = context.resource(type);
  const command = commandClass(context, file, operation);
  const output = commandType(context, file, operation, "Output");
  const item = itemName(type);
  const list = plural(item);
  const of = ofAll(params);
  const max = tagsOf(resource).max ?? (of === undefined ? 1 : undefined);
  const scope = { getters: attributeNames(context, resource), ...needed(file, params) };
  const own = parameterMembers(max === 1 ? params : (of ?? params), scope, { list, item });
  const loads = Object.values(params).some(usesData);
  return `${docComment(text, ...batchSentences(context, type, operation, max))}
async ${name}(${parameter}, options?: ${file.type("BatchOptions", `${CORE}/call/call-options.js`)}): Promise<${output}[]> {
${first}
return this.batch<${output}>("${name}", {
command: (${list}) => new ${command}({ ${own}, ${filled} }),
id: (${item}) => ${batchName(context, file, type)},
${max === undefined ? "" : `max: ${max},`}
${loads ? `// The call needs attributes, which not every resource here has yet.\nprepare: ${file.value("loadAll", `${CORE}/resource/loading/load-all.js`)},` : ""}
}, options);
}`;
}

/** The same parameters for all resources of a call, if its input has a list of them. */
function ofAll(params: Params): Params | undefined {
  const targets = Object.entries(params);
  if (!targets.some(([target]) => target.endsWith("[0]"))) return undefined;
  return Object.fromEntries(targets.map(([target, source]) => [target.replace(/\[0\]$/, "[]"), source]));
}
