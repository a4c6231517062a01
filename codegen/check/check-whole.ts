import type { ServiceContext } from "../emit/service-context.js";
import type { ResourceModel } from "../model/index.js";
import type { Shape } from "../sdk/index.js";
import type { Problems } from "./problems.js";

/** Checks that what is taken for the whole of a loadable resource has the shape of its attributes. */
export function checkWhole(
  problems: Problems,
  context: ServiceContext,
  where: string,
  item: Shape | undefined,
  model: ResourceModel,
): void {
  const shape = context.sdk.shape(model.shape);
  if (!model.load || !item || !shape || item.name === shape.name) return;
  problems.add(where, `this is ${item.name}, and the attributes are those of ${shape.name}`);
}
