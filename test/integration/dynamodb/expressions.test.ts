import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { emulators, useEmulator } from "../../../servers/ministack/vitest.js";
import { DynamoDBResource, type Table } from "../../../src/dynamodb/index.js";
import {
  type ConditionNode,
  expressionOf,
  type UpdateNode,
} from "../../../src/dynamodb/expressions/nodes.js";
import { attributes, conditions, updates } from "./support/arbitrary-expressions.js";
import { isAffectedCondition, isAffectedUpdate } from "./support/expression-bugs.js";
import { isTrue } from "./support/interpreter/condition.js";
import { updated } from "./support/interpreter/update.js";
import { Refused } from "./support/interpreter/values.js";

const seed = 20_261_127;

/** Items to which conditions are applied. */
const items = fc.sample(attributes, { seed, numRuns: 60 }).map((given, id) => ({ id, ...given }));
const anyItem = fc.constantFrom(...items);

describe.each(emulators)("a reference interpreter of expressions agrees with %s", (name) => {
  const aws = useEmulator(name, { resetBetweenTests: false });

  let table: Table;

  beforeAll(async () => {
    const dynamodb = new DynamoDBResource(aws.config);
    const made = await dynamodb.createTable({ name: "items", key: { id: "N" } });
    await made.waitUntilExists({ minDelay: 0.01 });
    table = dynamodb.table("items");
    await table.batchWriter().run(async (writer) => {
      for (const item of items) await writer.put(item);
    });
  });

  it("on whether an item satisfies a condition", async () => {
    await fc.assert(
      fc.asyncProperty(conditions, anyItem, async (condition, item) => {
        const node = expressionOf(condition) as ConditionNode;
        fc.pre(!isAffectedCondition(name, node, item));
        const count = await table.items.query({ id: item.id }).filter(condition).count();
        expect(count).toBe(isTrue(node, item) ? 1 : 0);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("on the result of an update", async () => {
    await fc.assert(
      fc.asyncProperty(attributes, updates, async (given, change) => {
        const node = expressionOf(change) as UpdateNode;
        const item = { id: -1, ...given };
        fc.pre(!isAffectedUpdate(name, node, item));
        await table.items.put(item);
        const after = await table.items.update({ id: -1 }, change).catch(refusal);
        expect(after).toEqual(outcome(() => updated(node, item)));
      }),
      { seed, numRuns: 120 },
    );
  });
});

function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
}

function refusal(error: unknown): unknown {
  if (error instanceof Error && error.name === "ValidationException") return "refused";
  throw error;
}
