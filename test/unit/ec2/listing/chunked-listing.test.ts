import { DescribeInstancesCommand, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import type { DescribeInstancesCommandInput as Input } from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";

const { mock: aws, ec2 } = mockedEC2();

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `i-${index}`);
const inputs = (): Input[] => aws.commandCalls(DescribeInstancesCommand).map(({ args }) => args[0].input);
const answer = (found: readonly string[], NextToken?: string) => ({
  Reservations: [{ Instances: found.map((InstanceId) => ({ InstanceId })) }],
  ...(NextToken !== undefined && { NextToken }),
});

beforeEach(() => {
  aws.reset();
  aws.on(DescribeInstancesCommand).callsFake(({ InstanceIds = [] }: Input) => answer(InstanceIds));
});

describe("a list of more than 200 ids", () => {
  it("is requested in parts, and yielded in order", async () => {
    const found = await ec2.instances.filter({ InstanceIds: ids(450) }).toArray();
    expect(inputs().map(({ InstanceIds }) => InstanceIds?.length)).toEqual([200, 200, 50]);
    expect(found.map(({ id }) => id)).toEqual(ids(450));
  });

  it("is requested without duplicates", async () => {
    await ec2.instances.filter({ InstanceIds: [...ids(201), ...ids(201)] }).toArray();
    expect(inputs().map(({ InstanceIds }) => InstanceIds?.length)).toEqual([200, 1]);
  });

  it("is never sent with a page size", async () => {
    await ec2.instances
      .filter({ InstanceIds: ids(3) })
      .pageSize(50)
      .toArray();
    expect(inputs()[0]).not.toHaveProperty("MaxResults");
  });

  it("stops at a limit", async () => {
    const found = await ec2.instances
      .filter({ InstanceIds: ids(450) })
      .limit(200)
      .toArray();
    expect(found).toHaveLength(200);
    expect(inputs()).toHaveLength(1);
  });

  it("makes a batch action send as many calls as pages", async () => {
    aws.on(TerminateInstancesCommand).resolves({});
    await ec2.instances.filter({ InstanceIds: ids(250) }).terminate();
    const sizes = aws
      .commandCalls(TerminateInstancesCommand)
      .map(({ args }) => args[0].input.InstanceIds?.length);
    expect(sizes).toEqual([200, 50]);
  });

  it("can continue from a cursor between two parts", async () => {
    const collection = ec2.instances.filter({ InstanceIds: ids(450) });
    const cursors: (string | undefined)[] = [];
    for await (const page of collection.pages()) cursors.push(page.cursor);
    expect(cursors[2]).toBeUndefined();
    const rest = await collection.startFrom(cursors[0] ?? "").toArray();
    expect(rest.map(({ id }) => id)).toEqual(ids(450).slice(200));
  });
});

describe("a filter of more than 200 values", () => {
  const Filters = [
    { Name: "instance.group-id", Values: ids(250) },
    { Name: "instance-state-name", Values: ["running"] },
  ];

  it("is requested in parts, each with all other filters", async () => {
    aws.on(DescribeInstancesCommand).resolves(answer([]));
    await ec2.instances.filter({ Filters }).toArray();
    expect(inputs().map(({ Filters: sent }) => sent?.map(({ Values }) => Values?.length))).toEqual([
      [200, 1],
      [50, 1],
    ]);
  });

  it("yields an item that matches in two parts once", async () => {
    aws
      .on(DescribeInstancesCommand)
      .resolvesOnce(answer(["i-a", "i-b"]))
      .resolves(answer(["i-b", "i-c"]));
    const found = await ec2.instances.filter({ Filters }).toArray();
    expect(found.map(({ id }) => id)).toEqual(["i-a", "i-b", "i-c"]);
  });

  it("has pages within each part, and cursors that include the part", async () => {
    aws
      .on(DescribeInstancesCommand)
      .resolvesOnce(answer(["i-1"], "t1"))
      .resolvesOnce(answer(["i-2"]))
      .resolvesOnce(answer(["i-3"], "t1"))
      .resolves(answer(["i-4"]));
    const collection = ec2.instances.filter({ Filters });
    const cursors: (string | undefined)[] = [];
    for await (const page of collection.pages()) cursors.push(page.cursor);
    aws.reset();
    aws.on(DescribeInstancesCommand).resolves(answer(["i-4"]));
    await collection.startFrom(cursors[2] ?? "").toArray();
    expect(inputs()).toHaveLength(1);
    expect(inputs()[0]).toMatchObject({ NextToken: "t1", Filters: [{ Values: ids(250).slice(200) }, {}] });
  });
});

describe("page sizes", () => {
  it("are sent by default, as EC2 only pages on request", async () => {
    aws.on(DescribeInstancesCommand).resolves(answer([]));
    await ec2.instances.toArray();
    expect(inputs()[0]).toEqual({ MaxResults: 1000 });
  });

  it("follow a limit, within EC2's bounds", async () => {
    aws.on(DescribeInstancesCommand).resolves(answer(["i-1", "i-2", "i-3"]));
    const found = await ec2.instances.limit(2).toArray();
    expect(found).toHaveLength(2);
    expect(inputs()[0]).toEqual({ MaxResults: 5 });
  });

  it("count instances, not reservations", async () => {
    const Reservations = [
      { Instances: [{ InstanceId: "i-1" }, { InstanceId: "i-2" }] },
      { Instances: [{ InstanceId: "i-3" }, { InstanceId: "i-4" }] },
    ];
    aws.on(DescribeInstancesCommand).resolves({ Reservations });
    expect((await ec2.instances.limit(3).toArray()).map(({ id }) => id)).toEqual(["i-1", "i-2", "i-3"]);
  });
});
