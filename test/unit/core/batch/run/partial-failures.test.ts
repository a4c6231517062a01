import { describe, expect, it } from "vitest";
import { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { heldClient, turns } from "../../../../support/client/held-client.js";
import { failure, held } from "../held-batch.js";

describe("a batch with a failed call while others are in flight", () => {
  it("stops listing, waits for the others and reports all in page order", async () => {
    const { instances, stops, lists } = held();
    const ending = failure(instances.stop({}, { concurrency: 3 }));
    await turns();
    const error = new Error("not now");
    await stops()[1]?.fail(error);
    const listed = lists().length;
    await stops()[2]?.answer({ StoppingInstances: [] });
    await turns();
    expect([stops().length, lists().length]).toEqual([3, listed]);
    expect(lists().every(({ isOpen }) => !isOpen)).toBe(true);
    await stops()[0]?.answer({});
    const thrown = await ending;
    expect(thrown).toBeInstanceOf(BatchActionError);
    expect(thrown).toMatchObject({
      failures: [{ id: "i-1", code: "Error", message: "not now" }],
      succeeded: ["i-0", "i-2"],
      responses: [{}, { StoppingInstances: [] }],
      cause: error,
    });
  });

  it("reports every failure, with the first one as the cause", async () => {
    const { instances, stops } = held(4);
    const ending = failure(instances.stop());
    await turns();
    const first = new Error("first");
    await stops()[2]?.fail(first);
    await stops()[0]?.fail(new Error("second"));
    await stops()[1]?.answer({});
    await stops()[3]?.answer({});
    expect(await ending).toMatchObject({
      failures: [
        { id: "i-0", message: "second" },
        { id: "i-2", message: "first" },
      ],
      succeeded: ["i-1", "i-3"],
      cause: first,
    });
  });

  it("reports every failure even if nothing succeeded", async () => {
    const { instances, stops } = held(3);
    const ending = failure(instances.stop());
    await turns();
    const first = new Error("first");
    await stops()[1]?.fail(first);
    await stops()[0]?.fail(new Error("second"));
    await stops()[2]?.fail(new Error("third"));
    expect(await ending).toMatchObject({
      failures: [
        { id: "i-0", message: "second" },
        { id: "i-1", message: "first" },
        { id: "i-2", message: "third" },
      ],
      succeeded: [],
      cause: first,
    });
  });

  it("throws the original error if it is the only failure and nothing succeeded", async () => {
    const { instances, stops } = held(1);
    const ending = failure(instances.stop());
    await turns();
    const only = new Error("only");
    await stops()[0]?.fail(only);
    expect(await ending).toBe(only);
  });

  it("throws the listing's error unchanged if no call was made", async () => {
    const { client, requests } = heldClient();
    const ending = failure(new EC2Resource({ client }).instances.all().stop());
    await turns();
    await requests[0]?.answer({ NextToken: "1" });
    const listing = new Error("not listed");
    await requests[1]?.fail(listing);
    expect(await ending).toBe(listing);
  });

  it("reports a failed call together with a failed listing", async () => {
    const { client, requests } = heldClient();
    const ending = failure(new EC2Resource({ client }).instances.all().stop());
    await turns();
    const Reservations = [{ Instances: [{ InstanceId: "i-0" }] }];
    await requests[0]?.answer({ Reservations, NextToken: "1" });
    const listing = new Error("not listed");
    await requests.find(({ input }) => "NextToken" in input)?.fail(listing);
    const stop = requests.find(({ operation }) => operation === "StopInstances");
    await stop?.fail(Object.assign(new Error("no"), { name: "UnauthorizedOperation" }));
    expect(await ending).toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: "i-0", code: "UnauthorizedOperation" }],
      cause: listing,
    });
  });
});
