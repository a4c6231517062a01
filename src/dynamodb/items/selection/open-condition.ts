import type { Condition } from "../../expressions/condition.js";
import { EXPRESSION } from "../../expressions/brand.js";
import type { ConditionNode } from "../../expressions/nodes.js";
import type { KeyNames } from "../../batch/key-names.js";

/**
 * The part of a condition that is true for every item, such as `beginsWith("")`, and so selects nothing for a batch
 * action. `undefined` if the condition selects something.
 *
 * @param keyNames the attributes that every item has, if known
 */
export function openPart(condition: Condition, keyNames: KeyNames | readonly [] = []): string | undefined {
  return openIn(condition[EXPRESSION], keyNames);
}

function openIn(node: ConditionNode, keyNames: readonly (string | undefined)[]): string | undefined {
  const inner = (condition: ConditionNode): string | undefined => openIn(condition, keyNames);
  switch (node.kind) {
    case "and": {
      // One part that selects something is enough.
      const open = node.conditions.map(inner);
      return open.every((part) => part !== undefined) ? open[0] : undefined;
    }
    case "or":
      return node.conditions.map(inner).find((part) => part !== undefined);
    case "function": {
      const { argument, name, path } = node;
      if (name === "begins_with" || name === "contains") {
        return argument?.kind === "value" && argument.value === "" ? `${name}(…, "")` : undefined;
      }
      const [attribute] = path.steps;
      const isOfKey = path.steps.length === 1 && keyNames.includes(String(attribute));
      return name === "attribute_exists" && isOfKey ? `${name}(${attribute})` : undefined;
    }
    default:
      return undefined;
  }
}
