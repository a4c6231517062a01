import type { ResourceModel, WaiterModel } from "../../model/index.js";
import { lowerFirst } from "../../model/names/names.js";
import { CORE, packageBelow } from "../source/modules.js";
import { parameterMembers } from "../source/parameters.js";
import { parsePath } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { itemOf } from "./list-expression.js";

/** How one poll of a waiter describes several resources, if its operation supports that. */
export interface SharedDescription {
  /** The input member for the ids: `InstanceIds`. */
  readonly list: string;
  /** The identifier in that list. */
  readonly identifier: string;
  /** The path of the items in the response: `Reservations[].Instances[]`. */
  readonly items: string;
  /** The item's member that contains the id. */
  readonly member: string;
}

const LIST = /^(\w+)\[0\]$/;

/** `undefined` if the operation describes only one resource, or its items have no ids. */
export function sharedDescription(
  { sdk }: ServiceContext,
  { waiter, params }: WaiterModel,
  resource: ResourceModel,
): SharedDescription | undefined {
  const known = sdk.waiter(waiter);
  const [first, ...others] = Object.entries(params);
  if (!known || !first) return undefined;
  const [target, source] = first;
  const list = LIST.exec(target)?.[1];
  if (list === undefined || source.from !== "identifier") return undefined;
  if (others.some(([, { from }]) => from !== "value")) return undefined;
  const { [source.name]: identifier, ...more } = resource.identifiers;
  const member = identifier?.member;
  if (member === undefined || Object.keys(more).length > 0) return undefined;
  const { output } = sdk.expectOperation(known.operation);
  const lists = itemsOf(resource, known.operation) ?? output.members.map((name) => `${name}[]`);
  const items = [lists].flat().find((path) => output.resolvePath(`${path}.${member}`).ok);
  return items === undefined ? undefined : { list, identifier: source.name, items, member };
}

/** The path of the resource's items, if the operation is the one that loads it. */
export function itemsOf({ load }: ResourceModel, operation: string): string | undefined {
  if (!load || "custom" in load || load.operation !== operation || load.path === "@") return undefined;
  return load.path.replaceAll("[0]", "[]");
}

/** The constant that defines how one request describes several resources, named after them: `instances`. */
export function sharedRequest(
  context: ServiceContext,
  file: SourceFile,
  model: WaiterModel,
  { list, items, member }: SharedDescription,
): { readonly name: string; readonly text: string } {
  const operation = context.sdk.waiter(model.waiter)?.operation ?? "";
  const command = file.value(`${operation}Command`, packageBelow(context.model.package));
  const output = file.type(`${operation}CommandOutput`, packageBelow(context.model.package));
  const type = file.type("SharedRequest", `../${CORE}/waiter/waiter.js`);
  const constant = parameterMembers(Object.fromEntries(Object.entries(model.params).slice(1)), {});
  const name = lowerFirst(parsePath(items).at(-1)?.name ?? "");
  const text = `const ${name}: ${type}<${output}> = {
describe: (ids) => new ${command}({ ${list}: [...ids]${constant ? `, ${constant}` : ""} }),
most: ${model.most ?? context.model.maxValues ?? 1},
only(output, id) {
${onlyStatements("output", items, member)}
return undefined;
},
};`;
  return { name, text };
}

/** Loops over the items, and returns the response with only the item that has the id. */
function onlyStatements(start: string, items: string, member: string): string {
  const [first, ...rest] = parsePath(items);
  const name = first?.name ?? "";
  const item = itemOf(name);
  const list = `${start}.${name}`;
  if (rest.length === 0) {
    return `const ${item} = ${list}?.find((one) => one.${member} === id);
if (${item}) return { ...${start}, ${name}: [${item}] };`;
  }
  const inner = rest.map(({ name: one, suffix }) => `${one}${suffix}`).join(".");
  return `for (const ${item} of ${list} ?? []) {
${onlyStatements(item, inner, member).replace(/return (.*);/, `return { ...${start}, ${name}: [$1] };`)}
}`;
}
