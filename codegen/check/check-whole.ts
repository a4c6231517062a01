import type { ServiceContext } from "../emit/service-context.js";
import type { ResourceModel } from "../model/index.js";
import type { Shape } from "../sdk/index.js";
import type { Problems } from "./problems.js";

/** Whether an item has every attribute of a resource, under whatever name of a structure. */
export function isWhole(item: Shape, shape: Shape): boolean {
  return item.name === shape.name || shape.members.every((member) => item.members.includes(member));
}

/** Checks that what is taken for the whole of a loadable resource has the shape of its attributes. */
export function checkWhole(
  problems: Problems,
  context: ServiceContext,
  where: string,
  item: Shape | undefined,
  model: ResourceModel,
): void {
  const shape = context.sdk.shape(model.shape);
  if (!model.load || !item || !shape || isWhole(item, shape)) return;
  problems.add(where, `this is ${item.name}, and the attributes are those of ${shape.name}`);
}
