import { DeleteObjectsCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { isTucuxiError } from "../../../../src/core/errors/error-guards.js";
import { describe, expect, it } from "vitest";
import type { InstanceCollection } from "../../../../src/ec2/index.js";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedS3,
  operationsOf,
} from "../../../support/mocked-roots.js";
import { web, region, refused } from "./refused-instances.js";

const notNamed =
  "InstanceCollection.terminate was refused: no filter selects what to act on. " +
  "Call it on .filter(…) with a filter that selects something, or on .all() to select everything.";

const isTargeted = (order: readonly string[]): boolean => order.includes("all") || order.includes("filter");

describe("a batch action on an untargeted collection", () => {
  const { ec2 } = mockedEC2();

  it("exists on a collection without a filter", () => {
    expect("terminate" in ec2.instances).toBe(true);
  });

  it.each<[string, (instances: InstanceCollection) => InstanceCollection]>([
    ["the bare collection", (instances) => instances],
    ["filter({})", (instances) => instances.filter({})],
    ["Filters: []", (instances) => instances.filter({ Filters: [] })],
    ["a limit", (instances) => instances.limit(1)],
    ["a page size", (instances) => instances.pageSize(5)],
    ["a page size in a filter", (instances) => instances.filter({ MaxResults: 5 })],
    ["a predicate", (instances) => instances.where(() => true)],
    ["options", (instances) => instances.with({ requestTimeout: 5_000 })],
    [
      "a filter with switches only",
      (instances) => instances.filter({ IncludeManagedResources: true, DryRun: false }),
    ],
    [
      "a start position",
      (instances) => instances.startFrom(Buffer.from('{"NextToken":"x","of":"x"}').toString("base64url")),
    ],
    [
      "several of these",
      (instances) =>
        instances
          .limit(1)
          .pageSize(5)
          .where(() => true)
          .filter({}),
    ],
  ])("is refused on: %s", async (_, collection) => {
    expect(await refused(collection)).toBe(notNamed);
  });

  it("is refused when only the parent's own filter applies", async () => {
    const { ec2: parent, mock } = region();
    await expect(parent.vpc("vpc-1").instances.terminate()).rejects.toThrow(notNamed);
    await expect(parent.vpc("vpc-1").instances.filter({}).terminate()).rejects.toThrow(notNamed);
    const { s3, mock: s3Mock } = mockedS3();
    await expect(s3.bucket("b").objects.delete()).rejects.toThrow(
      /^ObjectSummaryCollection.delete was refused/,
    );
    await expect(s3.bucket("b").objectVersions.delete()).rejects.toThrow(TypeError);
    expect([...mock.calls(), ...s3Mock.calls()]).toEqual([]);
  });

  it("rejects instead of throwing synchronously", async () => {
    const promise = ec2.instances.terminate();
    expect(promise).toBeInstanceOf(Promise);
    await expect(promise).rejects.toThrow(TypeError);
  });
});

const named = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] });

describe("a batch action with a filter that matches everything", () => {
  it.each([
    ["a wildcard", named("instance-id", "*")],
    ["a wildcard as a tag's value", named("tag:Name", "*")],
    ["question marks and wildcards", named("instance-id", "?*", "i-1")],
    ["a blank value", named("tag:Name", " ")],
    ["a tag without a key", named("tag:", "web")],
  ])("is refused without all(), with the reason: %s", async (_, input) => {
    const message = await refused((instances) => instances.filter(input));
    expect(message).toMatch(/^InstanceCollection.terminate was refused: Filters\S+ is ".*", which selects/);
    expect(message).toContain("on .all() to select everything");
    const { ec2, terminated } = region();
    await ec2.instances.all().filter(input).terminate();
    await ec2.instances.filter(input).filter(named("tag:Stage", "test")).terminate();
    expect(terminated()).toHaveLength(6);
  });

  it("is refused for blank ids", async () => {
    expect(await refused((instances) => instances.filter({ InstanceIds: ["  "] }))).toContain(
      "which selects",
    );
  });

  it("is refused for a blank prefix", async () => {
    const { s3, mock } = mockedS3();
    const { objects, objectVersions } = s3.bucket("b");
    await expect(objects.filter({ Prefix: " " }).delete()).rejects.toThrow(
      "Prefix is blank, which selects nothing in particular",
    );
    await expect(objectVersions.filter({ Prefix: "\t" }).delete()).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});

describe("a batch action with a filter that matches nothing", () => {
  it.each([
    ["no ids", { InstanceIds: [] }],
    ["no values", { Filters: [{ Name: "instance-id", Values: [] }] }],
    ["no values next to another filter", { Filters: [web, { Name: "instance-id", Values: [] }] }],
  ])("makes no request: %s", async (_, input) => {
    const { ec2, mock } = region();
    expect(await ec2.instances.filter(input).terminate()).toEqual([]);
    expect(await ec2.instances.all().filter(input).terminate()).toEqual([]);
    expect(
      await ec2.instances
        .filter({ InstanceIds: ["i-1"] })
        .filter(input)
        .terminate(),
    ).toEqual([]);
    expect(
      await ec2.instances
        .filter(input)
        .filter({ InstanceIds: ["i-1"] })
        .terminate(),
    ).toEqual([]);
    expect(mock.calls()).toEqual([]);
  });

  it("makes no request with a limit of 0", async () => {
    const { ec2, mock } = region();
    expect(await ec2.instances.all().limit(0).terminate()).toEqual([]);
    expect(mock.calls()).toEqual([]);
  });

  it("only lists when no resource is found", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, [], [], []);
    expect(await ec2.instances.filter({ Filters: [web] }).terminate()).toEqual([]);
    expect(operationsOf(mock)).toEqual(["DescribeInstances", "DescribeInstances", "DescribeInstances"]);
  });
});

describe("a batch action on a targeted collection", () => {
  const targeted: [string, (instances: InstanceCollection) => InstanceCollection][] = [
    ["all()", (instances) => instances.all()],
    ["ids", (instances) => instances.filter({ InstanceIds: ["i-1", "i-2", "i-3"] })],
    ["a filter", (instances) => instances.filter({ Filters: [web] })],
    ["a filter, then an empty one", (instances) => instances.filter({ Filters: [web] }).filter({})],
    ["an empty filter, then another", (instances) => instances.filter({}).filter({ Filters: [web] })],
  ];

  it.each(targeted)("acts on the selected resources: %s", async (_, collection) => {
    const { ec2, terminated } = region();
    await collection(ec2.instances).terminate();
    expect(terminated()).toEqual(["i-1", "i-2", "i-3"]);
  });

  it("keeps the parent's filter when all() selects everything", async () => {
    const { ec2, terminated, mock } = region();
    await ec2.vpc("vpc-1").instances.all().terminate();
    expect(terminated()).toHaveLength(3);
    expect(inputsOf(mock, "DescribeInstances")[0]?.["Filters"]).toEqual([
      { Name: "vpc-id", Values: ["vpc-1"] },
    ]);
  });

  const steps = {
    all: (instances: InstanceCollection) => instances.all(),
    filter: (instances: InstanceCollection) => instances.filter({ Filters: [web] }),
    where: (instances: InstanceCollection) => instances.where(({ id }) => id !== "i-1"),
    pageSize: (instances: InstanceCollection) => instances.pageSize(5),
    nothing: (instances: InstanceCollection) => instances.filter({}),
  };
  const orders = fc.shuffledSubarray(Object.keys(steps) as (keyof typeof steps)[], { minLength: 1 });

  it("respects every step of the chain, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(orders.filter(isTargeted), async (order) => {
        const { ec2, mock, terminated } = region();
        await order.reduce((instances, step) => steps[step](instances), ec2.instances).terminate();
        expect(terminated()).toEqual(order.includes("where") ? ["i-2", "i-3"] : ["i-1", "i-2", "i-3"]);
        const [listing] = inputsOf(mock, "DescribeInstances");
        expect(listing?.["Filters"]).toEqual(order.includes("filter") ? [web] : undefined);
      }),
      { numRuns: 100 },
    );
  });

  it("is refused in any order without all() or a filter", async () => {
    const untargeted = orders.filter((order) => !isTargeted(order));
    await fc.assert(
      fc.asyncProperty(untargeted, async (order) => {
        const { ec2, mock } = region();
        const instances = order.reduce((before, step) => steps[step](before), ec2.instances);
        await expect(instances.terminate()).rejects.toThrow(notNamed);
        expect(mock.calls()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("touches nothing on a page that lists other ids than the requested ones", async () => {
    const { ec2, terminated } = region();
    const error: unknown = await ec2.instances
      .filter({ InstanceIds: ["i-1", "i-2"] })
      .terminate()
      .catch((thrown: unknown) => thrown);
    const mismatch = isTucuxiError(error, "BatchActionFailed") ? error.cause : error;
    expect(mismatch).toMatchObject({ code: "ListingMismatch", requested: "i-1, i-2", listed: "i-3" });
    expect(terminated()).not.toContain("i-3");
  });

  it("compares ids without case", async () => {
    const { ec2, terminated } = region();
    await ec2.instances.filter({ InstanceIds: ["i-1", "I-2", "i-3", "i-4"] }).terminate();
    expect(terminated()).toEqual(["i-1", "i-2", "i-3"]);
  });

  it("ignores ids in its own input", async () => {
    const { ec2, terminated } = region();
    const tagged = ec2.instances.filter(named("tag:Stage", "test"));
    await tagged.terminate({ InstanceIds: ["i-9"] } as never);
    expect(terminated()).toEqual(["i-1", "i-2", "i-3"]);
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["pa", "pb"]);
    mock.on(DeleteObjectsCommand).resolves({});
    const input = {
      Bucket: "other",
      Delete: { Quiet: true, Objects: [{ Key: "z" }] },
      BypassGovernanceRetention: true,
    };
    await s3.bucket("mine").objects.filter({ Prefix: "p" }).delete(input);
    expect(inputsOf(mock, "DeleteObjects")).toEqual([
      {
        Bucket: "mine",
        Delete: { Quiet: true, Objects: [{ Key: "pa" }, { Key: "pb" }] },
        BypassGovernanceRetention: true,
      },
    ]);
  });
});
