import { isDeepStrictEqual } from "node:util";
import { isPlain } from "../text/plain-object.js";
import type { ListOperationInfo } from "./list-operation-info.js";

/**
 * The input of a filter without values that repeat the parent's: `vpc.subnets` filtered by the same VPC's id. Values
 * that differ from the parent's remain, and are rejected later.
 */
export function withoutRepeated<Input>(input: Input, fixed: object, { selectors }: ListOperationInfo): Input {
  if (!isPlain(input)) return input;
  const own: Record<string, unknown> = { ...input };
  for (const [member, value] of Object.entries(own)) {
    const parents: unknown = Object.hasOwn(fixed, member) ? Reflect.get(fixed, member) : undefined;
    if (parents === undefined || !Object.hasOwn(selectors, member)) continue;
    if (isDeepStrictEqual(value, parents)) {
      delete own[member];
    } else if (selectors[member] === "filters" && Array.isArray(value) && Array.isArray(parents)) {
      const others = value.filter((entry) => !parents.some((parent) => isDeepStrictEqual(entry, parent)));
      if (others.length === 0 && value.length > 0) delete own[member];
      else own[member] = others;
    }
  }
  return own as Input;
}
