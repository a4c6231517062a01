import { setTimeout as sleep } from "node:timers/promises";
import { isWaiterTimeout } from "tucuxi";
import type { S3Object } from "tucuxi/s3";
import { runExample } from "../support/run-example.js";
import { withSampleBucket } from "../support/sample-bucket.js";

/** Waits for an object that another program writes: polls up to this many times, with a delay in between. */
export async function waitForObject(
  object: S3Object,
  attempts: number,
  delaySeconds: number,
): Promise<boolean> {
  try {
    await object.waitUntilExists({
      maxAttempts: attempts,
      minDelay: delaySeconds,
      maxDelay: delaySeconds,
      onPoll: ({ attempt }) => console.log(`looked ${attempt} of ${attempts} times`),
    });
    return true;
  } catch (error) {
    if (isWaiterTimeout(error)) return false;
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withSampleBucket(session, async (bucket) => {
    const object = bucket.object("late.txt");
    const written = sleep(1_000).then(() => object.put({ Body: "better late than never" }));
    console.log("is there:", await waitForObject(object, 10, 0.4));
    await written;
    console.log("is there:", await waitForObject(bucket.object("never.txt"), 2, 0.2));
  }),
);
