import type { BulkModel, CustomLoadModel, LoadModel, ResourceModel } from "../../model/index.js";
import type { ServiceContext } from "../source/service-context.js";
import { CORE, customModule } from "../source/modules.js";
import type { SourceFile } from "../source/source-file.js";
import { callOptionsType } from "../source/call-options-type.js";
import { customFunction } from "../custom/custom-function.js";
import { followMany, followOne } from "../source/path-expression.js";
import { isLoadedBy } from "../waiter/waiter-method.js";
import { ownArguments } from "../custom/custom-method.js";
import { parameterMembers } from "../source/parameters.js";

/** Requests many resources in one call, by a list in the input or by the values of a filter. */
export function fetchMany(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  load: LoadModel,
  bulk: BulkModel,
): string {
  const command = file.value(`${load.operation}Command`, context.model.package);
  const options = file.type("CallOptions", `${CORE}/call/call-options.js`);
  const byId = file.value("byId", `${CORE}/resource/loading/load-all.js`);
  const others = Object.entries(load.params).filter(([target]) => !target.startsWith(`${bulk.member}[`));
  const members =
    bulk.filter === undefined
      ? [parameterMembers(Object.fromEntries(others), {}), `${bulk.member}: [...ids]`]
      : [`${bulk.in ?? "Filters"}: [{ Name: "${bulk.filter}", Values: [...ids] }]`];
  const { member = "" } = model.identifiers[bulkIdentifier(model, bulk)] ?? {};
  return `protected override async fetchMany(ids: readonly string[], options: ${options}): Promise<Map<string, Shape>> {
const output = await this.request(new ${command}({ ${members.filter((one) => one !== "").join(", ")} }), options);
return ${byId}(${followMany("output", load.path.replaceAll("[0]", "[]"))}, (found) => found.${member});
}`;
}

/** The identifier that a request can have many of: the one in the list of the load's input. */
export function bulkIdentifier({ identifiers, load }: ResourceModel, { member }: BulkModel): string {
  const params = load && "operation" in load ? load.params : {};
  const source = params[`${member}[0]`];
  return source?.from === "identifier" ? source.name : (Object.keys(identifiers)[0] ?? "");
}

export function loading(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { load } = model;
  if (!load) return [];
  const options = callOptionsType(file, model);
  if ("custom" in load) {
    const fetch = file.value(load.function, customModule(load.custom));
    return [
      `protected override fetch(options: ${options}): Promise<Shape | undefined> {
return ${fetch}(${argumentsOf(context, load)}, options);
}`,
    ];
  }
  const command = file.value(`${load.operation}Command`, context.model.package);
  const params = parameterMembers(load.params, {});
  return [
    `protected override async fetch(options: ${options}): Promise<Shape | undefined> {
return pick(await this.request(new ${command}({ ${params} }), options));
}`,
  ];
}

function argumentsOf(context: ServiceContext, { custom, function: name }: CustomLoadModel): string {
  const found = customFunction(context, custom, name);
  return found.ok ? ownArguments(found.value.signature).join(", ") : "this";
}

export function existence(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { load, exists } = model;
  if (!load || !exists) return [];
  const check = file.value(exists.function, customModule(exists.custom));
  return [
    `/**
 * Whether the resource exists. \`false\` only for the service's own not-found errors; every other
 * error, such as a 403, is thrown.
 */
override async exists(options: ${callOptionsType(file, model)} = {}): Promise<boolean> {
return ${check}(${argumentsOf(context, exists)}, options);
}`,
  ];
}

/** The function that finds the resource's data in responses of its load, which waiters may poll as well. */
export function pick(context: ServiceContext, file: SourceFile, model: ResourceModel): string {
  const { load } = model;
  if (!load || "custom" in load || !isLoadedBy(model, load.operation)) return "";
  const output = file.type(`${load.operation}CommandOutput`, context.model.package);
  const found =
    load.path === "@"
      ? `${file.value("withoutMetadata", `${CORE}/resource/attributes/metadata.js`)}(output)`
      : followOne("output", load.path);
  return `
/** The attributes in a response of ${load.operation}. */
function pick(output: ${output}): Shape | undefined {
return ${found};
}
`;
}
