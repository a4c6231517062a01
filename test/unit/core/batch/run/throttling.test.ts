import { describe, expect, it, vi } from "vitest";
import { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { settled, useFakeClock, useFakePauses } from "../../../../support/process/fake-clock.js";
import { heldClient, turns } from "../../../../support/client/held-client.js";
import { failure, held } from "../held-batch.js";

describe("a throttled batch", () => {
  useFakeClock();

  const slowDown = Object.assign(new Error("Request rate exceeded"), { name: "RequestLimitExceeded" });

  /** A service that accepts only this many calls at a time. */
  function busy(bears: number, pages: number) {
    let [now, most, refused] = [0, 0, 0];
    const send = async ({ input }: { input: { NextToken?: string; InstanceIds?: string[] } }) => {
      if (!input.InstanceIds) {
        const page = Number(input.NextToken ?? 0);
        const Reservations = [{ Instances: [{ InstanceId: `i-${page}` }] }];
        return { Reservations, ...(page + 1 < pages && { NextToken: String(page + 1) }) };
      }
      const underWay = ++now;
      await new Promise((resolve) => setTimeout(resolve, 20));
      now--;
      if (underWay > bears) {
        refused++;
        throw slowDown;
      }
      most = Math.max(most, underWay);
      return { StoppingInstances: input.InstanceIds.map((InstanceId) => ({ InstanceId })) };
    };
    const { instances } = new EC2Resource({ client: { config: {}, send } });
    return { instances: instances.all(), counts: () => ({ most, refused }) };
  }

  it("reduces its concurrency until calls succeed again, and loses none", async () => {
    const { instances, counts } = busy(3, 60);
    const outputs = (await settled(instances.stop())) as { StoppingInstances: { InstanceId: string }[] }[];
    expect(
      outputs.flatMap(({ StoppingInstances }) => StoppingInstances.map((one) => one.InstanceId)),
    ).toEqual(Array.from({ length: 60 }, (_, index) => `i-${index}`));
    expect(counts().most).toBe(3);
    expect(counts().refused).toBeLessThan(40);
  });

  it("retries nothing after a permanent failure, and counts what was to be retried as failed", async () => {
    let calls = 0;
    const send = async ({ input }: { input: { NextToken?: string; InstanceIds?: string[] } }) => {
      if (!input.InstanceIds) {
        const page = Number(input.NextToken ?? 0);
        const Reservations = [{ Instances: [{ InstanceId: `i-${page}` }] }];
        return { Reservations, ...(page < 1 && { NextToken: String(page + 1) }) };
      }
      calls++;
      if (input.InstanceIds[0] === "i-0") throw slowDown;
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw Object.assign(new Error("no"), { name: "UnauthorizedOperation" });
    };
    const { instances } = new EC2Resource({ client: { config: {}, send } });
    expect(await settled(instances.all().stop())).toMatchObject({
      failures: [
        { id: "i-0", code: "RequestLimitExceeded" },
        { id: "i-1", code: "UnauthorizedOperation" },
      ],
      cause: { name: "UnauthorizedOperation" },
    });
    expect(calls).toBe(2);
  });

  it("gives up a call after five throttled attempts", async () => {
    const { instances } = busy(0, 1);
    expect(await settled(instances.stop())).toBe(slowDown);
  });
});

describe("retried calls", () => {
  useFakePauses();

  it("stay within the current concurrency", async () => {
    const { instances, stops } = held(8);
    const stopping = instances.stop();
    await turns();
    await turns();
    expect(stops()).toHaveLength(8);
    const slowDown = Object.assign(new Error("Request rate exceeded"), { name: "RequestLimitExceeded" });
    for (const stop of stops().slice(0, 8)) await stop.fail(slowDown);
    const open = () => stops().filter(({ isOpen }) => isOpen);
    // The pauses end within a tenth of a second, and as many calls follow as the concurrency allows.
    await vi.advanceTimersByTimeAsync(120);
    expect(open()).toHaveLength(4);
    await open()[0]?.answer({});
    expect(open()).toHaveLength(5);
    while (open().length > 0) await open()[0]?.answer({});
    expect(await stopping).toHaveLength(8);
    expect(stops()).toHaveLength(16);
  });
});

const listed = (page: number) => ({
  Contents: [{ Key: `key-${page}` }],
  NextContinuationToken: `${page}`,
});

describe("a batch delete that S3 throttles", () => {
  useFakePauses();

  it("reduces its concurrency", async () => {
    const { client, requests } = heldClient();
    const objects = new S3Resource({ client }).bucket("b").objects.all();
    const deleting = failure(objects.delete({}, { concurrency: 4 }));
    const deletes = () => requests.filter(({ operation }) => operation === "DeleteObjects");
    await turns();
    for (let next = 0; next < 6; next++) {
      const list = requests.find(({ isOpen, operation }) => isOpen && operation === "ListObjectsV2");
      await list?.answer(listed(next));
    }
    expect(deletes()).toHaveLength(4);
    await deletes()[0]?.answer({ Errors: [{ Key: "key-0", Code: "SlowDown" }] });
    // Concurrency is now two: when one of the earlier calls ends, no other takes its place.
    await deletes()[1]?.answer({});
    expect(deletes().filter(({ isOpen }) => isOpen)).toHaveLength(2);
    for (const one of deletes()) void one.fail(new Error("enough"));
    await turns();
    await vi.advanceTimersByTimeAsync(120);
    for (const one of deletes()) void one.fail(new Error("enough"));
    expect(await deleting).toBeInstanceOf(BatchActionError);
  });
});
