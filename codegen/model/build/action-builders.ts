import type { ActionModel, ResultModel, ShorthandModel } from "../vocabulary/action-model.js";
import type { Params } from "../vocabulary/params.js";

/** A list instead of the input: resources and ids (`idList("Subnets", "Subnet")`), or in the service's form. */
export const idList = (
  member: string,
  of?: string,
  more: Omit<Partial<ShorthandModel>, "member" | "of"> = {},
): ShorthandModel => ({
  name: member.slice(0, 1).toLowerCase() + member.slice(1),
  member,
  ...(of !== undefined && { of }),
  ...more,
});

/** Everything that an operation lists, from all pages. */
export const allPages = (path: string): ResultModel => ({ path, pages: "all" });

/** A record of settings, for pairs of strings: `modifyAttributes({ "idle_timeout.timeout_seconds": 30 })`. */
export const attributeRecord = (
  operations: { readonly get: string; readonly modify: string },
  params: Params,
  example?: string,
) =>
  ({
    getAttributes: { operation: operations.get, params, result: { path: "Attributes[]", record: true } },
    modifyAttributes: {
      operation: operations.modify,
      params,
      shorthand: { name: "attributes", member: "Attributes", record: true },
      ...(example !== undefined && { example }),
    },
  }) as const satisfies Readonly<Record<string, ActionModel>>;
