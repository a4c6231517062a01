import { expect, it } from "vitest";
import { inMemory } from "../../faults/sqs/consumer-run.js";
import { runConsumers } from "../../faults/sqs/run.js";

// The short form of `npm run test:faults -- --only consumer`.

it("handles every message, deletes none unhandled and keeps the order of groups, whatever fails", async () => {
  expect(await runConsumers(inMemory, { runs: 24, seed: 7 })).toEqual([]);
}, 180_000);
