import type { BatchActionModel, ResourceModel } from "../model/index.js";
import { itemName, words } from "../model/names.js";
import { summaryText } from "../sdk/index.js";
import { docComment } from "./doc-comment.js";
import { inputParameters, inputType } from "./input-type.js";
import { CORE, customModule } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/** A method of a collection that acts on a whole page with one call. */
export function batchAction(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: BatchActionModel,
  type: string,
): string {
  const { sdk, model: service } = context;
  const { commandName } = sdk.expectOperation(model.operation);
  const output = file.type(`${commandName}Output`, service.package);
  const options = file.type("CallOptions", `${CORE}/call-options.js`);
  const command = file.value(commandName, service.package);
  const parameters = inputParameters(inputType(context, file, model.operation, model.params), options);
  const item = itemName(type);
  const list = `${item}s`;
  const filled = parameterMembers(model.params, { input: "input" }, { list, item });
  const call = [
    `command: (${list}) => new ${command}({ ...input, ${filled} }),`,
    `id: (${item}) => ${batchId(file, names(context.resource(type), model), (name) => `${item}.${name}`)},`,
    ...(model.failures ? [failures(file, model.failures)] : []),
    ...(model.max === undefined ? [] : [`max: ${model.max},`]),
    ...(model.group ? [`group: ${file.value(model.group.function, customModule(model.group.module))},`] : []),
  ];
  const comment = sdk.declarations.docOfCommand(model.operation);
  const doc = docComment(
    comment && summaryText(comment),
    `Calls ${context.link(model.operation)} once per page, for all that \`.all()\` or a filter named, and resolves to the outputs in page order.`,
    `@throws \`TypeError\` on a bare collection, and when a part of the filter is empty;\n  \`BatchActionError\` when it went through for some ${words(type)}s only`,
  );
  return `${doc}
async ${member}(${parameters}): Promise<${output}[]> {
return this.batch<${output}>("${member}", { ${call.join("\n")} }, options);
}`;
}

function names(resource: ResourceModel, model: BatchActionModel): readonly string[] {
  return model.names ?? Object.keys(resource.identifiers);
}

/** What names an item in a BatchActionError: its identifier, or all that it takes in one string. */
function batchId(file: SourceFile, parts: readonly string[], expression: (name: string) => string): string {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return expression(first);
  return `${file.value("batchId", `${CORE}/batch-id.js`)}(${parts.map(expression).join(", ")})`;
}

function failures(file: SourceFile, model: NonNullable<BatchActionModel["failures"]>): string {
  const id = batchId(file, model.id, (name) => `failure.${name}`);
  const orEmpty = model.id.length === 1 ? `${id} ?? ""` : id;
  return `failures: (output) => (output.${model.path} ?? []).map((failure) => ({
id: ${orEmpty},
code: failure.${model.code} ?? "",
message: failure.${model.message} ?? "",
})),`;
}
