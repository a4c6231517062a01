import type { BatchActionModel, ResourceModel, Source } from "../../model/index.js";
import { itemName, plural } from "../../model/names/names.js";
import { summaryText } from "../../sdk/index.js";
import { method } from "./action.js";
import { attributeNames } from "../attribute/attributes.js";
import { base64Members, encodedInput } from "../input/base64-members.js";
import { docComment } from "../source/doc-comment.js";
import { effectOf } from "./effect.js";
import { batchId, failuresFunction } from "./failures.js";
import { type InputType, inputType } from "../input/input-type.js";
import { customModule } from "../source/modules.js";
import { parameterMembers } from "../source/parameters.js";
import { sourceExpression } from "../source/source-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { commandClass, commandType } from "../source/sdk-type.js";

/** A method of a collection that acts on a whole page with one call. */
export function batchAction(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: BatchActionModel,
  type: string,
): string {
  const { sdk } = context;
  const output = commandType(context, file, model.operation, "Output");
  const input = inputType(context, file, model.operation, model, true);
  const call = callLiteral(context, file, model, type, input);
  const comment = sdk.declarations.docOfCommand(model.operation);
  const doc = docComment(
    comment && summaryText(comment),
    ...batchSentences(context, type, model.operation, model.max),
  );
  const hasDryRun = context.hasDryRun(model.operation);
  const head = method(file, doc, {
    member,
    input,
    options: "BatchOptions",
    result: `${output}[]`,
    hasDryRun,
  });
  const batch = hasDryRun ? "batchUnlessDryRun" : `batch<${output}>`;
  return `${head} {\nreturn this.${batch}("${member}", ${call}, options);\n}`;
}

/** The part of a batch action's doc comment about its calls and errors. */
export function batchSentences(
  context: ServiceContext,
  type: string,
  operation: string,
  max: number | undefined,
): [calls: string, throws: string] {
  const pace =
    max === 1
      ? "once for each resource, several calls at a time,"
      : "once per page, several calls at a time,";
  return [
    `Calls ${context.link(operation)} ${pace} for the resources that \`.all()\`, a filter or \`of\` selects, and resolves to the outputs in that order.`,
    `@throws \`TypeError\` if nothing selects the ${plural(context.noun(type))}, or a part of the filter is empty;\n  \`BatchActionError\` if it failed for some of them`,
  ];
}

/** The expression that identifies an item in a `BatchActionError`. */
export function batchName(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  named: readonly (string | Source)[] = Object.keys(context.resource(type).identifiers),
): string {
  const resource = context.resource(type);
  const item = itemName(type);
  const getters = attributeNames(context, resource);
  return batchId(
    file,
    named.map((one) =>
      typeof one === "string" ? idText(resource, item, one) : sourceExpression(one, { self: item, getters }),
    ),
  );
}

function callLiteral(
  context: ServiceContext,
  file: SourceFile,
  model: BatchActionModel,
  type: string,
  input: InputType,
): string {
  const command = commandClass(context, file, model.operation);
  const item = itemName(type);
  const list = plural(item);
  const getters = attributeNames(context, context.resource(type));
  const filled = parameterMembers(model.params, { input: "input", getters }, { list, item });
  const name = batchName(context, file, type, model.names);
  const failures = model.failures && failuresFunction(file, model.failures, { list, item, name });
  const sent = encodedInput(file, input, base64Members(context, model.operation));
  const members = [
    "input,",
    `Command: ${command},`,
    `command: (${list}) => new ${command}({ ...${sent}, ${filled} }),`,
    `id: (${item}) => ${name},`,
    ...(effectOf(model) === "ends" ? ["ends: true,"] : []),
    ...(failures ? [`failures: ${failures},`] : []),
    ...(model.max === undefined ? [] : [`max: ${model.max},`]),
    ...(model.group ? [`group: ${file.value(model.group.function, customModule(model.group.module))},`] : []),
  ];
  return `{ ${members.join("\n")} }`;
}

function idText({ identifiers }: ResourceModel, item: string, name: string): string {
  return `${item}.${name}${identifiers[name]?.type === "number" ? ".toString()" : ""}`;
}
