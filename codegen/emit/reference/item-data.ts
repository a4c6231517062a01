import type { ItemModel } from "../../model/index.js";
import { splitWords } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** An item that a resource takes its data from. */
export interface ItemData extends ItemModel {
  /** The expression of the item. */
  readonly name: string;
  readonly shape: Shape | undefined;
}

/** Whether an item has every attribute of a resource, under whatever name of a structure. */
export function isWhole(item: Shape, shape: Shape): boolean {
  return item.name === shape.name || shape.members.every((member) => item.members.includes(member));
}

/** The attributes of a resource that a partial item holds. */
export function partialMembers(
  shape: Shape,
  { shape: item, lacks = [], under }: Omit<ItemData, "name">,
): string[] {
  if (under !== undefined) return [under];
  return shape.members.filter((member) => item?.members.includes(member) && !lacks.includes(member));
}

/** The expressions that a resource is made of. */
export interface MadeOf {
  readonly type: string;
  readonly identifiers: string;
  /** What it is made with: `this.context`. */
  readonly owner: string;
}

/** `new Vpc({ id }, this.context, vpc)`: a resource with what an item tells of it. */
export function withData(
  context: ServiceContext,
  file: SourceFile,
  { type, identifiers, owner }: MadeOf,
  data: ItemData | undefined,
): string {
  if (data === undefined || data.item === "id") return `new ${type}(${identifiers}, ${owner})`;
  if (data.item !== "partial") return `new ${type}(${identifiers}, ${owner}, ${data.name})`;
  const partial = file.value("withPartialData", `${CORE}/resource/loading/partial-data.js`);
  const shape = context.shapeOf(context.resource(type));
  const name = `${splitWords(type).join("_").toUpperCase()}_MEMBERS`;
  const members = file.constant(name, JSON.stringify(partialMembers(shape, data)));
  const value = data.under === undefined ? data.name : `{ ${data.under}: ${data.name} }`;
  return `${partial}(new ${type}(${identifiers}, ${owner}), ${value}, ${members})`;
}
