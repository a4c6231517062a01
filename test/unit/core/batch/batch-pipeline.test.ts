import { DeleteObjectsCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import { BatchActionError } from "../../../../src/core/errors/errors.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { settled, useFakeClock } from "../../../support/fake-clock.js";
import { heldClient, type HeldRequest, turns } from "../../../support/client/held-client.js";
import { answerObjects, mockedS3, operationsOf } from "../../../support/mocked-roots.js";

/** Lists as many pages as are wanted, of one instance each, and holds the calls of the batch. */
function held(pages = Infinity) {
  const { client, requests } = heldClient();
  const send = async (command: never, options: never) => {
    const sent = client.send(command, options);
    const request = requests.at(-1);
    if (request?.operation === "DescribeInstances") {
      const page = Number(request.input["NextToken"] ?? 0);
      const Reservations = [{ Instances: [{ InstanceId: `i-${page}` }] }];
      void request.answer({ Reservations, ...(page + 1 < pages && { NextToken: String(page + 1) }) });
    }
    return sent;
  };
  const of = (operation: string): HeldRequest[] =>
    requests.filter((request) => request.operation === operation);
  return {
    instances: new EC2Resource({ client: { config: {}, send } }).instances.all(),
    stops: () => of("StopInstances"),
    lists: () => of("DescribeInstances"),
  };
}

const failure = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => expect.fail("It went through."),
    (error: unknown) => error,
  );

const versions = (VersionId: string, next?: string): object => ({
  Versions: [{ Key: "a", VersionId }],
  ...(next && { IsTruncated: true, NextKeyMarker: "a", NextVersionIdMarker: next }),
});

describe("a batch", () => {
  it("has 8 calls under way at a time, unless it is told otherwise", async () => {
    for (const [options, expected] of [
      [{}, 8],
      [{ concurrency: 3 }, 3],
      [{ concurrency: 1 }, 1],
    ] as const) {
      const { instances, stops } = held(12);
      const stopping = instances.stop({}, options);
      await turns();
      expect(stops()).toHaveLength(expected);
      for (let next = 0; next < 12; next++) await stops()[next]?.answer({});
      expect(await stopping).toHaveLength(12);
    }
  });

  it("lists no further than its calls are, be they ever so slow", async () => {
    const { instances, stops, lists } = held();
    const stopping = failure(instances.stop({}, { concurrency: 4 }));
    await turns();
    // The slowest one is the first: the others are answered, and those after them.
    for (let next = 1; next < 4; next++) await stops()[next]?.answer({});
    await turns();
    expect(stops()).toHaveLength(4);
    expect(lists().length).toBeLessThanOrEqual(6);
    await stops()[0]?.answer({});
    expect(stops()).toHaveLength(8);
    await stops()[7]?.fail(new Error("enough"));
    for (const stop of stops()) void stop.answer({});
    await stopping;
  });

  it("lists one page more than its calls, and asks for one more, unless there is one call at a time", async () => {
    for (const [concurrency, most] of [
      [4, 6],
      [2, 4],
      [1, 1],
    ] as const) {
      const { instances, stops, lists } = held();
      const stopping = failure(instances.stop({}, { concurrency }));
      await turns();
      expect(lists()).toHaveLength(most);
      for (const stop of stops()) await stop.fail(new Error("enough"));
      await stopping;
    }
  });

  it("of one call at a time lists each page after the calls for the page before it", async () => {
    const { s3, mock } = mockedS3();
    const many = Array.from({ length: 1_001 }, (_, index) => `a${index}`);
    answerObjects(mock, many, [], ["b"], ["c"]);
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("x").objects.all().delete({}, { concurrency: 1 });
    const [list, call] = ["ListObjectsV2", "DeleteObjects"];
    expect(operationsOf(mock)).toEqual([list, call, call, list, list, call, list, call]);
  });

  it("of one call at a time lists versions one page ahead, which their listing goes on from", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce(versions("1", "1"))
      .resolvesOnce(versions("2", "2"))
      .resolves(versions("3"))
      .on(DeleteObjectsCommand)
      .resolves({});
    await s3.bucket("x").objectVersions.all().delete({}, { concurrency: 1 });
    const [list, call] = ["ListObjectVersions", "DeleteObjects"];
    expect(operationsOf(mock)).toEqual([list, list, call, list, call, call]);
  });

  it("resolves to the outputs in page order, whatever order they come in", async () => {
    const { instances, stops } = held(5);
    const stopping = instances.stop();
    await turns();
    for (const index of [3, 0, 4, 2, 1]) {
      await stops()[index]?.answer({ StoppingInstances: [{ InstanceId: `i-${index}` }] });
    }
    const outputs = await stopping;
    expect(outputs.flatMap(({ StoppingInstances = [] }) => StoppingInstances)).toEqual(
      ["i-0", "i-1", "i-2", "i-3", "i-4"].map((InstanceId) => ({ InstanceId })),
    );
  });

  it.each([0, -1, 1.5, NaN, Infinity, "3"])(
    "refuses a concurrency of %s before any request",
    async (concurrency) => {
      const { instances, lists } = held();
      await expect(instances.stop({}, { concurrency: concurrency as number })).rejects.toThrow(RangeError);
      expect(lists()).toEqual([]);
    },
  );
});

describe("a batch of which a call fails while others are under way", () => {
  it("lists no further, waits for them, and tells of both in page order", async () => {
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

  it("tells of all that fail, and names the first as the cause", async () => {
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

  it("tells of all of them, too, if nothing went through", async () => {
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

  it("throws the error as it came if that is all there is", async () => {
    const { instances, stops } = held(1);
    const ending = failure(instances.stop());
    await turns();
    const only = new Error("only");
    await stops()[0]?.fail(only);
    expect(await ending).toBe(only);
  });

  it("throws the listing's error as it came if nothing was called", async () => {
    const { client, requests } = heldClient();
    const ending = failure(new EC2Resource({ client }).instances.all().stop());
    await turns();
    await requests[0]?.answer({ NextToken: "1" });
    const listing = new Error("not listed");
    await requests[1]?.fail(listing);
    expect(await ending).toBe(listing);
  });

  it("tells of a call that failed beside the listing", async () => {
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

describe("an aborted batch", () => {
  it("ends the calls under way, and asks nothing more", async () => {
    const { instances, stops, lists } = held();
    const controller = new AbortController();
    const ending = failure(instances.stop({}, { abortSignal: controller.signal }));
    await turns();
    const asked = lists().length;
    controller.abort();
    expect(stops().every(({ isOpen }) => !isOpen)).toBe(true);
    expect(await ending).toMatchObject({ name: "AbortError" });
    expect([stops().length, lists().length]).toEqual([8, asked]);
  });

  it("hears of its signal by one listener, however many calls are under way", async () => {
    const warnings: unknown[] = [];
    const note = (warning: unknown): void => void warnings.push(warning);
    process.on("warning", note);
    const { instances, stops } = held(40);
    const stopping = instances.stop({}, { abortSignal: new AbortController().signal, concurrency: 30 });
    await turns();
    await turns();
    for (let next = 0; next < 40; next++) await stops()[next]?.answer({});
    await stopping;
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });
});

describe("a batch that is told to slow down", () => {
  useFakeClock();

  const slowDown = Object.assign(new Error("Request rate exceeded"), { name: "RequestLimitExceeded" });

  /** A service that bears only so many calls at a time. */
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

  it("has fewer calls under way until it is heard again, and loses nothing", async () => {
    const { instances, counts } = busy(3, 60);
    const outputs = (await settled(instances.stop())) as { StoppingInstances: { InstanceId: string }[] }[];
    expect(
      outputs.flatMap(({ StoppingInstances }) => StoppingInstances.map((one) => one.InstanceId)),
    ).toEqual(Array.from({ length: 60 }, (_, index) => `i-${index}`));
    expect(counts().most).toBe(3);
    expect(counts().refused).toBeLessThan(40);
  });

  it("repeats nothing once a call has failed for good, and counts as failed what it was to repeat", async () => {
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

  it("gives up a call that is not heard in five tries", async () => {
    const { instances } = busy(0, 1);
    expect(await settled(instances.stop())).toBe(slowDown);
  });
});

describe("calls that are repeated", () => {
  it("are no more at a time than new ones may be", async () => {
    const { instances, stops } = held(8);
    const stopping = instances.stop();
    await turns();
    await turns();
    expect(stops()).toHaveLength(8);
    const slowDown = Object.assign(new Error("Request rate exceeded"), { name: "RequestLimitExceeded" });
    for (const stop of stops().slice(0, 8)) await stop.fail(slowDown);
    const open = () => stops().filter(({ isOpen }) => isOpen);
    await vi.waitUntil(() => open().length > 3);
    // The last pauses end within a tenth of a second.
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(open()).toHaveLength(4);
    await open()[0]?.answer({});
    expect(open()).toHaveLength(5);
    while (open().length > 0) await open()[0]?.answer({});
    expect(await stopping).toHaveLength(8);
    expect(stops()).toHaveLength(16);
  });
});

const listed = (page: number) => ({ Contents: [{ Key: `key-${page}` }], NextContinuationToken: `${page}` });

describe("a delete of many that S3 is too busy for", () => {
  it("has fewer calls under way", async () => {
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
    // Two may be under way now: one that was there is answered, and no other takes its place.
    await deletes()[1]?.answer({});
    expect(deletes().filter(({ isOpen }) => isOpen)).toHaveLength(2);
    for (const one of deletes()) void one.fail(new Error("enough"));
    await turns();
    await new Promise((resolve) => setTimeout(resolve, 120));
    for (const one of deletes()) void one.fail(new Error("enough"));
    expect(await deleting).toBeInstanceOf(BatchActionError);
  });
});
