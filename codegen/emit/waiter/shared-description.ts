import type { ResourceModel, WaiterModel } from "../../model/index.js";
import { lowerFirst } from "../../model/names/names.js";
import { CORE, packageBelow } from "../source/modules.js";
import { parameterMembers } from "../source/parameters.js";
import { parsePath } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { itemOf } from "./list-expression.js";

/** How one poll of a waiter asks about several resources, where its operation can. */
export interface SharedDescription {
  /** The member of the input that takes the ids: `InstanceIds`. */
  readonly list: string;
  /** The identifier that it takes. */
  readonly identifier: string;
  /** Where the response lists them: `Reservations[].Instances[]`. */
  readonly items: string;
  /** The member of an item that holds the id. */
  readonly member: string;
}

const LIST = /^(\w+)\[0\]$/;

/** `undefined` where the operation can only be asked about one, or does not say which item is which. */
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

/** Where the operation that loads the resource lists it. */
export function itemsOf({ load }: ResourceModel, operation: string): string | undefined {
  if (!load || "custom" in load || load.operation !== operation || load.path === "@") return undefined;
  return load.path.replaceAll("[0]", "[]");
}

/** The constant that says how one request asks about several, named for what it lists: `instances`. */
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

/** Loops down to the items, and gives back the response with just the one that has the id. */
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
