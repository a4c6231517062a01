import { basesOf } from "../emit/class/shared-base.js";
import type { ServiceContext } from "../emit/source/service-context.js";
import type { Problems } from "./problems.js";

/** Checks that resources with the same base class have the same identifiers, options and way to load. */
export function checkBases(problems: Problems): void {
  const { context } = problems;
  for (const [{ name }, [first = "", ...others]] of basesOf(context)) {
    const where = `${context.model.name}.${name}`;
    if (others.length === 0) problems.add(where, `only ${first} has this base: there is nothing to share`);
    const of = needsOf(context, first);
    for (const other of others) {
      if (needsOf(context, other) === of) continue;
      problems.add(where, `${other} has other identifiers, options or loads than ${first}`);
    }
  }
}

/** The parts that the base class itself uses. */
function needsOf(context: ServiceContext, name: string): string {
  const { callOptions, identifiers, load } = context.resource(name);
  return JSON.stringify([Object.keys(identifiers), callOptions, load !== undefined]);
}
