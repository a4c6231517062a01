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

/** Answers that come when the test says so. */
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
  it("throws before anything was loaded, and says what to do", () => {
    const { ec2, mock } = mockedEC2();
    const instance = ec2.instance("i-1");
    const read = (): unknown => instance.state;
    expect(read).toThrow(ResourceNotLoadedError);
    expect(read).toThrow('Instance(id="i-1") has no State yet: it has not been loaded. Call load() first.');
    expect(instance.isLoaded).toBe(false);
    expect(instance.meta.data).toBeUndefined();
    expect(mock.calls()).toEqual([]);
  });

  it("is undefined where the loaded data has none", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = await ec2.instance("i-1").load();
    expect(instance.publicIpAddress).toBeUndefined();
    expect(instance.vpc).toBeUndefined();
  });
});

describe("load", () => {
  it("asks for this one, once, and resolves to the resource itself", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = ec2.instance("i-1");
    expect(await instance.load()).toBe(instance);
    await instance.load();
    expect(instance.state?.Name).toBe("running");
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"] }]);
  });

  it("of the resources of a collection sends nothing", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = await ec2.instances.first();
    expect((await instance?.load())?.state?.Name).toBe("running");
    expect(mock.calls()).toHaveLength(1);
  });

  it("at the same time shares one request", async () => {
    const { ec2, mock } = mockedEC2();
    const held = heldAnswers(mock);
    const instance = ec2.instance("i-1");
    const loads = [instance.load(), instance.load(), instance.load()];
    await nextTurn();
    await held.answer(0, "running");
    expect(await Promise.all(loads)).toEqual([instance, instance, instance]);
    expect(mock.calls()).toHaveLength(1);
  });

  it("at the same time fails for all, and asks again afterwards", async () => {
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

describe("reload", () => {
  it("always sends a request", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolvesOnce(described("pending")).resolves(described("running"));
    const instance = await ec2.instance("i-1").load();
    expect(await instance.reload()).toBe(instance);
    expect(instance.state?.Name).toBe("running");
    expect(mock.calls()).toHaveLength(2);
  });

  it("that finds nothing keeps the old snapshot, but the next load asks again", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolvesOnce(described("running")).resolves({});
    const instance = await ec2.instance("i-1").load();
    await expect(instance.reload()).rejects.toThrow(ResourceNotFoundError);
    expect(instance.state?.Name).toBe("running");
    await expect(instance.load()).rejects.toThrow(ResourceNotFoundError);
  });

  it("whose answer was overtaken by a later one does not take its place", async () => {
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

describe("exists", () => {
  it("is true of what is there, and leaves it loaded", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    const instance = ec2.instance("i-1");
    expect(await instance.exists()).toBe(true);
    expect(instance.state?.Name).toBe("running");
  });

  it("is false for the service's own not-found error, and for an answer without the item", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).rejectsOnce(failure("InvalidInstanceID.NotFound", 400)).resolves({});
    expect(await ec2.instance("i-1").exists()).toBe(false);
    expect(await ec2.instance("i-1").exists()).toBe(false);
  });

  it("throws what is no answer: a 403 does not say that there is none", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3, mock: s3Mock } = mockedS3();
    const error = failure("UnauthorizedOperation", 403);
    mock.on(DescribeInstancesCommand).rejects(error);
    s3Mock.on(HeadObjectCommand).rejectsOnce(failure("NotFound", 404)).rejects(failure("Unknown", 403));
    await expect(ec2.instance("i-1").exists()).rejects.toBe(error);
    expect(await s3.object("b", "k").exists()).toBe(false);
    await expect(s3.object("b", "k").exists()).rejects.toThrow(Error);
  });

  it("of a bucket asks HeadBucket, and load() ListBuckets", async () => {
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
  it("the getters show the old snapshot, and load asks again", async () => {
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

  it("that failed the snapshot is old as well: nobody knows what it did", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    mock.on(RebootInstancesCommand).rejects(failure("InternalError", 500));
    const instance = await ec2.instance("i-1").load();
    await expect(instance.reboot()).rejects.toThrow("InternalError!");
    await instance.load();
    expect(mock.commandCalls(DescribeInstancesCommand)).toHaveLength(2);
  });

  it("that only reads the snapshot stays", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves(described("running"));
    mock.on(DescribeInstanceAttributeCommand).resolves({});
    const instance = await ec2.instance("i-1").load();
    await instance.describeAttribute({ Attribute: "userData" });
    await instance.load();
    expect(mock.commandCalls(DescribeInstancesCommand)).toHaveLength(1);
  });

  it("that ended while a load was under way, the loaded snapshot is old", async () => {
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

  it("a load does not wait for a request from before it", async () => {
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
