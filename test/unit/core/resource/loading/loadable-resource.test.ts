import { setImmediate as nextTurn } from "node:timers/promises";
import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandOutput,
  DescribeInstanceAttributeCommand,
  RebootInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import { HeadBucketCommand, HeadObjectCommand, ListBucketsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { ResourceNotFoundError, ResourceNotLoadedError } from "../../../../../src/core/errors/errors.js";
import { inputsOf, mockedEC2, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";

function described(state: string): Partial<DescribeInstancesCommandOutput> {
  return { Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name: state as "running" } }] }] };
}

function failure(name: string, httpStatusCode?: number): Error {
  return Object.assign(new Error(`${name}!`), { name, $metadata: { httpStatusCode } });
}

/** Responses that arrive when the test says so. */
function heldAnswers(mock: ReturnType<typeof mockedEC2>["mock"]) {
  const answers: ((output: object) => void)[] = [];
  mock.on(DescribeInstancesCommand).callsFake(() => new Promise((resolve) => answers.push(resolve)));
  return {
    count: () => answers.length,
    answer: async (index: number, state: string) => {
      answers[index]?.(described(state));
      await nextTurn();
    },
  };
}

describe("an attribute", () => {
  it("throws before a load, with the solution in the message", () => {
    const { ec2, mock } = mockedEC2();
    const instance = ec2.instance("i-1");
    const read = (): unknown => instance.state;
    expect(read).toThrow(ResourceNotLoadedError);
    expect(read).toThrow('Instance(id="i-1") has no State yet: it has not been loaded. Call load() first.');
    expect(instance.isLoaded).toBe(false);
    expect(instance.meta.data).toBeUndefined();
    expect(mock.calls()).toEqual([]);
  });

  it("is undefined if the loaded data lacks it", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = await ec2.instance("i-1").load();
    expect(instance.publicIpAddress).toBeUndefined();
    expect(instance.vpc).toBeUndefined();
  });
});

describe("load()", () => {
  it("requests this resource, once, and resolves to it", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = ec2.instance("i-1");
    expect(await instance.load()).toBe(instance);
    await instance.load();
    expect(instance.state?.Name).toBe("running");
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"] }]);
  });

  it("sends nothing for resources of a collection", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = await ec2.instances.first();
    expect((await instance?.load())?.state?.Name).toBe("running");
    expect(mock.calls()).toHaveLength(1);
  });

  it("shares one request between concurrent calls", async () => {
    const { ec2, mock } = mockedEC2();
    const held = heldAnswers(mock);
    const instance = ec2.instance("i-1");
    const loads = [instance.load(), instance.load(), instance.load()];
    await nextTurn();
    await held.answer(0, "running");
    expect(await Promise.all(loads)).toEqual([instance, instance, instance]);
    expect(mock.calls()).toHaveLength(1);
  });

  it("fails for all concurrent calls, and sends a new request afterwards", async () => {
    const { ec2, mock } = mockedEC2();
    const error = failure("InternalError", 500);
    mock.on(DescribeInstancesCommand).rejectsOnce(error).resolves(described("running"));
    const instance = ec2.instance("i-1");
    const outcomes = await Promise.allSettled([instance.load(), instance.load()]);
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason)).toEqual([
      error,
      error,
    ]);
    expect((await instance.load()).state?.Name).toBe("running");
  });

  it.each([
    ["no reservations", {}],
    ["an empty list", { Reservations: [] }],
    ["a reservation without instances", { Reservations: [{}] }],
  ])("throws ResourceNotFoundError without a cause for %s", async (_, output) => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(output);
    const error = await ec2
      .instance("i-1")
      .load()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResourceNotFoundError);
    expect(error).toMatchObject({
      message: 'Instance(id="i-1") was not found. Check its identifiers, the region and the account.',
      identifiers: { id: "i-1" },
    });
    expect(error).not.toHaveProperty("cause");
  });

  it("throws ResourceNotFoundError with the service's not-found error as its cause", async () => {
    const { ec2, mock } = mockedEC2();
    const cause = failure("InvalidInstanceID.NotFound", 400);
    mock.on(DescribeInstancesCommand).rejects(cause);
    const error = await ec2
      .instance("i-1")
      .load()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResourceNotFoundError);
    expect((error as Error).cause).toBe(cause);
  });

  it("throws every other error as it is", async () => {
    const { ec2, mock } = mockedEC2();
    const error = failure("UnauthorizedOperation", 403);
    mock.on(DescribeInstancesCommand).rejects(error);
    await expect(ec2.instance("i-1").load()).rejects.toBe(error);
  });
});

describe("reload()", () => {
  it("always sends a request", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolvesOnce(described("pending")).resolves(described("running"));
    const instance = await ec2.instance("i-1").load();
    expect(await instance.reload()).toBe(instance);
    expect(instance.state?.Name).toBe("running");
    expect(mock.calls()).toHaveLength(2);
  });

  it("keeps the old snapshot if it finds nothing, but the next load sends a request", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolvesOnce(described("running")).resolves({});
    const instance = await ec2.instance("i-1").load();
    await expect(instance.reload()).rejects.toThrow(ResourceNotFoundError);
    expect(instance.state?.Name).toBe("running");
    await expect(instance.load()).rejects.toThrow(ResourceNotFoundError);
  });

  it("does not replace the snapshot of a later response", async () => {
    const { ec2, mock } = mockedEC2();
    const held = heldAnswers(mock);
    const instance = ec2.instance("i-1");
    const [first, second] = [instance.reload(), instance.reload()];
    await nextTurn();
    await held.answer(1, "running");
    await second;
    await held.answer(0, "pending");
    await first;
    expect(instance.state?.Name).toBe("running");
  });
});

describe("exists()", () => {
  it("returns true for an existing resource, and loads it", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = ec2.instance("i-1");
    expect(await instance.exists()).toBe(true);
    expect(instance.state?.Name).toBe("running");
  });

  it("returns false for the service's not-found error, and for a response without the item", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).rejectsOnce(failure("InvalidInstanceID.NotFound", 400)).resolves({});
    expect(await ec2.instance("i-1").exists()).toBe(false);
    expect(await ec2.instance("i-1").exists()).toBe(false);
  });

  it("throws any other error: a 403 does not mean that the resource is missing", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3, mock: s3Mock } = mockedS3();
    const error = failure("UnauthorizedOperation", 403);
    mock.on(DescribeInstancesCommand).rejects(error);
    s3Mock.on(HeadObjectCommand).rejectsOnce(failure("NotFound", 404)).rejects(failure("Unknown", 403));
    await expect(ec2.instance("i-1").exists()).rejects.toBe(error);
    expect(await s3.object("b", "k").exists()).toBe(false);
    await expect(s3.object("b", "k").exists()).rejects.toThrow(Error);
  });

  it("sends HeadBucket for a bucket, whereas load() sends ListBuckets", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadBucketCommand).rejectsOnce(failure("NotFound", 404)).resolves({});
    mock.on(ListBucketsCommand).resolves({ Buckets: [{ Name: "b", CreationDate: new Date(0) }] });
    const bucket = s3.bucket("b");
    expect([await bucket.exists(), await bucket.exists()]).toEqual([false, true]);
    expect((await bucket.load()).creationDate).toEqual(new Date(0));
    expect(operationsOf(mock)).toEqual(["HeadBucket", "HeadBucket", "ListBuckets"]);
  });
});

describe("after an action", () => {
  it("the getters return the old snapshot, and load() sends a request", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolvesOnce(described("running")).resolves(described("stopping"));
    mock.on(StopInstancesCommand).resolves({});
    const instance = await ec2.instance("i-1").load();
    await instance.stop();
    expect(instance.isLoaded).toBe(true);
    expect(instance.state?.Name).toBe("running");
    expect((await instance.load()).state?.Name).toBe("stopping");
    await instance.load();
    expect(operationsOf(mock)).toEqual(["DescribeInstances", "StopInstances", "DescribeInstances"]);
  });

  it("that failed, the snapshot is stale as well, as the effect is unknown", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    mock.on(RebootInstancesCommand).rejects(failure("InternalError", 500));
    const instance = await ec2.instance("i-1").load();
    await expect(instance.reboot()).rejects.toThrow("InternalError!");
    await instance.load();
    expect(mock.commandCalls(DescribeInstancesCommand)).toHaveLength(2);
  });

  it("that only reads, the snapshot is still current", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    mock.on(DescribeInstanceAttributeCommand).resolves({});
    const instance = await ec2.instance("i-1").load();
    await instance.describeAttribute({ Attribute: "userData" });
    await instance.load();
    expect(mock.commandCalls(DescribeInstancesCommand)).toHaveLength(1);
  });

  it("that ended during a load, the loaded snapshot is stale", async () => {
    const { ec2, mock } = mockedEC2();
    const held = heldAnswers(mock);
    mock.on(StopInstancesCommand).resolves({});
    const instance = ec2.instance("i-1");
    const load = instance.load();
    await instance.stop();
    await held.answer(0, "running");
    expect((await load).state?.Name).toBe("running");
    const again = instance.load();
    await held.answer(1, "stopping");
    expect((await again).state?.Name).toBe("stopping");
  });

  it("a load does not share a request from before the action", async () => {
    const { ec2, mock } = mockedEC2();
    const held = heldAnswers(mock);
    mock.on(StopInstancesCommand).resolves({});
    const instance = ec2.instance("i-1");
    const before = instance.load();
    await instance.stop();
    const after = instance.load();
    await nextTurn();
    expect(held.count()).toBe(2);
    await held.answer(1, "stopping");
    expect((await after).state?.Name).toBe("stopping");
    await held.answer(0, "running");
    await before;
    expect(instance.state?.Name).toBe("stopping");
  });
});
