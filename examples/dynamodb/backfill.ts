import { Attr, isConditionFailed, type ScanSegment, type Table, update } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface User {
  id: string;
  email: string;
  emailKey?: string;
}

/**
 * Adds an attribute that is derived from another one to each user without it. It can be stopped and run
 * again, and run on several machines: each processes one of the segments of `partition`.
 */
export async function backfill(users: Table<User, "id">, segment?: ScanSegment): Promise<number> {
  const scan = users.items.scan().filter(Attr("emailKey").notExists()).select("id", "email");
  const found = segment ? scan.segment(segment) : scan.parallel({ segments: 4 });
  let changed = 0;
  for await (const { id, email } of found) {
    const emailKey = email.trim().toLowerCase();
    const condition = Attr("email").eq(email);
    try {
      await users.items.update({ id }, update().set("emailKey", emailKey), { condition });
      changed++;
    } catch (error) {
      // The user was changed or deleted meanwhile: the next run handles it.
      if (!isConditionFailed(error)) throw error;
    }
  }
  return changed;
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-users", key: { id: "S" } }, async (dynamodb) => {
    const users = dynamodb.table<User, "id">("tucuxi-users");
    for (let number = 0; number < 20; number++) {
      await users.items.put({ id: `u-${number}`, email: ` User${number}@Example.com` });
    }
    // Two machines.
    const segments = users.items.scan().partition(2);
    const [first] = segments;
    console.log("by segment 0:", await backfill(users, first));
    console.log("by all:", await backfill(users));
    console.log("left:", await backfill(users));
  }),
);
