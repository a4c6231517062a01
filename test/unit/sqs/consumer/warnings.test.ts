import { expect, it } from "vitest";
import { turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

it("the warning of a consumer without onError names the message without its contents", async () => {
  const on = newQueue();
  on.store.send("secret words");
  const warnings: string[] = [];
  const listen = (warning: Error): void => void warnings.push(warning.message);
  process.on("warning", listen);
  let calls = 0;
  on.consume(
    ({ body }) => {
      if (++calls === 1) throw new Error(`Cannot read ${body}`);
    },
    { onError: undefined },
  );
  await on.emptied();
  await turnClockUntil(() => warnings.some((text) => text.includes("Consumer")));
  process.off("warning", listen);
  expect(warnings.join()).toContain("messageId");
  expect(warnings.join()).not.toContain("secret");
});
