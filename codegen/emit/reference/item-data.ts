import type { ItemModel } from "../../model/index.js";
import { splitWords } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import { CORE } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** An item from which a resource takes its data. */
export interface ItemData extends ItemModel {
  /** The expression of the item. */
  readonly name: string;
  readonly shape: Shape | undefined;
}

/** Whether an item has every attribute of a resource, whatever its structure is called. */
export function isWhole(item: Shape, shape: Shape): boolean {
  return item.name === shape.name || shape.members.every((member) => item.members.includes(member));
}

/** The attributes of a resource that a partial item contains. */
export function partialMembers(
  shape: Shape,
  { shape: item, lacks = [], under }: Omit<ItemData, "name">,
): string[] {
  if (under !== undefined) return [under];
  return shape.members.filter((member) => item?.members.includes(member) && !lacks.includes(member));
}

/** The expressions from which a resource is created. */
export interface MadeOf {
  readonly type: string;
  readonly identifiers: string;
  /** The context expression: `this.context`. */
  readonly owner: string;
}

/** `new Vpc({ id }, this.context, vpc)`: a resource with the data of an item. */
export function withData(
  context: ServiceContext,
  file: SourceFile,
  { type, identifiers, owner }: MadeOf,
  data: ItemData | undefined,
): string {
  if (data === undefined || data.item === "id") return `new ${type}(${identifiers}, ${owner})`;
  if (data.item !== "partial") return `new ${type}(${identifiers}, ${owner}, ${data.name})`;
  const partial = file.value("withPartialData", `${CORE}/resource/resource.js`);
  const shape = context.shapeOf(context.resource(type));
  const name = `${splitWords(type).join("_").toUpperCase()}_MEMBERS`;
  const members = file.constant(name, JSON.stringify(partialMembers(shape, data)));
  const value = data.under === undefined ? data.name : `{ ${data.under}: ${data.name} }`;
  return `${partial}(new ${type}(${identifiers}, ${owner}), ${value}, ${members})`;
}
