import { Attr, isConditionFailed, type Table, update } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface Counter {
  name: string;
  count: number;
}

/** Increments a counter, and resolves to the new count. Concurrent calls never get the same count. */
export async function increment(counters: Table<Counter, "name">, name: string): Promise<number> {
  const { count } = await counters.items.update({ name }, update().add("count", 1));
  return count;
}

/** Takes one of a limited number, such as a ticket; `false` if none is left. */
export async function take(counters: Table<Counter, "name">, name: string): Promise<boolean> {
  try {
    await counters.items.update({ name }, update().add("count", -1), { condition: Attr("count").gt(0) });
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-counters", key: { name: "S" } }, async (dynamodb) => {
    const counters = dynamodb.table<Counter, "name">("tucuxi-counters");
    const counts = await Promise.all(Array.from({ length: 5 }, () => increment(counters, "tickets")));
    console.log(counts.sort((one, other) => one - other));
    const taken = await Promise.all(Array.from({ length: 7 }, () => take(counters, "tickets")));
    console.log("taken:", taken.filter(Boolean).length);
  }),
);
