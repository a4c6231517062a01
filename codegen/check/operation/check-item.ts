import { isWhole, partialMembers } from "../../emit/reference/item-data.js";
import type { ServiceContext } from "../../emit/source/service-context.js";
import type { ItemModel, ResourceModel } from "../../model/index.js";
import { type Shape, suggestion } from "../../sdk/index.js";
import type { Problems } from "../problems.js";

/** Checks that an item contains as much of a resource as the model declares. */
export function checkItem(
  problems: Problems,
  context: ServiceContext,
  where: string,
  item: Shape | undefined,
  model: ResourceModel,
  known: ItemModel = {},
): void {
  const shape = model.shape === undefined ? undefined : context.sdk.shape(model.shape);
  if (!item || !shape || known.item === "id") return;
  if (known.item !== "partial") {
    if (known.lacks || known.under !== undefined)
      problems.add(where, 'only item: "partial" can lack something');
    if (!model.load || isWhole(item, shape)) return;
    problems.add(
      where,
      `this is ${item.name}, and the attributes are those of ${shape.name}: say item: "partial" or "id"`,
    );
    return;
  }
  for (const member of [...(known.lacks ?? []), ...(known.under === undefined ? [] : [known.under])]) {
    if (shape.members.includes(member)) continue;
    problems.add(where, `${shape.name} has no member ${member}.${suggestion(member, shape.members)}`);
  }
  if (partialMembers(shape, { ...known, shape: item }).length === 0) {
    problems.add(where, `${item.name} has no attribute of ${shape.name}: say item: "id"`);
  }
}
