import { type AccessKey, IAMResource } from "tucuxi/iam";
import { runExample } from "../support/run-example.js";

const DAY = 86_400_000;

/** The active access keys of all users that are older than this many days. */
export async function oldKeys(iam: IAMResource, days: number, now = Date.now()): Promise<AccessKey[]> {
  const old: AccessKey[] = [];
  for await (const user of iam.users) {
    for await (const key of user.accessKeys) {
      const age = now - (key.createDate?.getTime() ?? now);
      if (key.status === "Active" && age > days * DAY) old.push(key);
    }
  }
  return old;
}

await runExample(import.meta.url, async (session) => {
  const iam = session.resource(IAMResource);
  const user = await iam.createUser({ UserName: "tucuxi-example" });
  try {
    await user.createAccessKeyPair();
    // In ninety days, all of today's keys are old.
    for (const key of await oldKeys(iam, 90, Date.now() + 91 * DAY)) {
      await key.deactivate();
      console.log("deactivated", key.userName, key.id);
    }
  } finally {
    for await (const key of user.accessKeys) await key.delete();
    await user.delete();
  }
});
