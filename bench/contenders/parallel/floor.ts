import { contend, Tally } from "../../task/contend.js";
import { makeKeys } from "../../server/keys.js";
import { Raw, rows } from "../raw.js";

// Splits the listing at keys that it has been given, unlike the others.

await contend((task) => {
  const raw = new Raw(task);
  const keys = makeKeys(task.keyKind, task.items);
  const splits = Array.from({ length: task.concurrency }, (_, index) =>
    index === 0 ? "" : (keys[Math.floor((index * keys.length) / task.concurrency)] ?? ""),
  );
  return async () => {
    const tally = new Tally(task);
    const list = async (after: string, end: string | undefined): Promise<void> => {
      for await (const page of raw.pages(`&start-after=${encodeURIComponent(after)}`)) {
        for (const { key, size } of rows(page)) {
          if (end !== undefined && key > end) return;
          tally.add(key, size);
        }
      }
    };
    await Promise.all(splits.map((after, index) => list(after, splits[index + 1])));
    return tally.count;
  };
});
