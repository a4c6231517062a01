import { isWhole, partialMembers } from "../../emit/reference/item-data.js";
import type { ItemModel, ResourceModel } from "../../model/index.js";
import type { Shape } from "../../sdk/index.js";
import type { Problems } from "../problems.js";

/** Checks that an item contains as much of a resource as the model declares. */
export function checkItem(
  problems: Problems,
  where: string,
  item: Shape | undefined,
  model: ResourceModel,
  known: ItemModel = {},
): void {
  const shape = model.shape === undefined ? undefined : problems.context.sdk.shape(model.shape);
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
    problems.expectMember(where, shape, member);
  }
  if (partialMembers(shape, { ...known, shape: item }).length === 0) {
    problems.add(where, `${item.name} has no attribute of ${shape.name}: say item: "id"`);
  }
}
