import {
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  DescribeSubnetsCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import {
  answerInstances,
  answerObjects,
  collect,
  inputsOf,
  mockedEC2,
  mockedS3,
  optionsOf,
} from "../../../support/mocked-roots.js";

const web = { Name: "tag:Name", Values: ["web"] };
const running = { Name: "instance-state-name", Values: ["running"] };

describe("a collection", () => {
  it("sends nothing before the first resource is requested", () => {
    const { ec2, mock } = mockedEC2();
    const instances = ec2.instances
      .all()
      .filter({ Filters: [web] })
      .limit(5)
      .pageSize(10)
      .where(() => true);
    instances[Symbol.asyncIterator]();
    instances.pages()[Symbol.asyncIterator]();
    expect(mock.calls()).toEqual([]);
  });

  it("yields the loaded resources of all pages in order, and skips empty pages", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], [], [], ["i-3"], []);
    const instances = await collect(ec2.instances);
    expect(instances.map(({ id, state }) => [id, state?.Name])).toEqual([
      ["i-1", "running"],
      ["i-2", "running"],
      ["i-3", "running"],
    ]);
    expect(inputsOf(mock).map((input) => input["NextToken"])).toEqual([
      undefined,
      "page-1",
      "page-2",
      "page-3",
      "page-4",
    ]);
  });

  it("can be iterated again, and sends new requests", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const { instances } = ec2;
    expect(await collect(instances)).toHaveLength(2);
    expect(await instances.toArray()).toHaveLength(2);
    expect(mock.calls()).toHaveLength(4);
  });

  it("can be iterated twice at the same time", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const all = await Promise.all([ec2.instances.toArray(), ec2.instances.toArray()]);
    expect(all.map((instances) => instances.map(({ id }) => id))).toEqual([
      ["i-1", "i-2"],
      ["i-1", "i-2"],
    ]);
  });

  it("returns the first resource with one request, or undefined", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, [], ["a", "b"], ["c"]);
    expect((await s3.bucket("b").objects.first())?.key).toBe("a");
    expect(inputsOf(mock).map((input) => input["MaxKeys"])).toEqual([1, 1]);
    expect(
      await s3
        .bucket("b")
        .objects.filter({ Prefix: "x" })
        .where(() => false)
        .first(),
    ).toBeUndefined();
  });

  it("returns more resources than a function call can have arguments", async () => {
    const { ec2, mock } = mockedEC2();
    const KeyPairs = Array.from({ length: 200_000 }, (_, index) => ({ KeyName: `key-${index}` }));
    mock.on(DescribeKeyPairsCommand).resolves({ KeyPairs });
    expect(await ec2.keyPairs.toArray()).toHaveLength(200_000);
  });

  it("sends one request for an operation without pages", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeKeyPairsCommand).resolves({ KeyPairs: [{ KeyName: "me" }] });
    expect((await ec2.keyPairs.toArray()).map(({ name }) => name)).toEqual(["me"]);
    expect(inputsOf(mock)).toEqual([{}]);
  });

  it("throws if a listed item lacks its id", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeSubnetsCommand).resolves({ Subnets: [{ SubnetId: "subnet-1" }, {}] });
    await expect(ec2.subnets.toArray()).rejects.toThrow(UnexpectedResponseError);
  });

  it("throws the SDK's errors unchanged", async () => {
    const { ec2, mock } = mockedEC2();
    const error = new Error("not now");
    mock
      .on(DescribeInstancesCommand)
      .resolvesOnce({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }], NextToken: "more" })
      .rejects(error);
    const seen: string[] = [];
    const loop = (async () => {
      for await (const { id } of ec2.instances) seen.push(id);
    })();
    await expect(loop).rejects.toBe(error);
    expect(seen).toEqual(["i-1"]);
  });
});

describe("chaining", () => {
  it("returns new collections and leaves the old ones unchanged", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
    const { instances } = ec2;
    const limited = instances.limit(1);
    const filtered = instances.filter({ Filters: [web] });
    filtered.filter({ Filters: [running] });
    instances.where(() => false);
    expect(await instances.toArray()).toHaveLength(3);
    expect(await limited.toArray()).toHaveLength(1);
    expect(await filtered.toArray()).toHaveLength(3);
    expect(inputsOf(mock).at(-1)?.["Filters"]).toEqual([web]);
    expect(filtered).toBeInstanceOf(instances.constructor);
  });

  it("appends lists, replaces scalars and merges objects", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3, mock: s3Mock } = mockedS3();
    answerInstances(mock, ["i-1"]);
    answerObjects(s3Mock, ["a"]);
    await ec2.instances
      .filter({ Filters: [web] })
      .filter({ Filters: [running], IncludeManagedResources: true })
      .toArray();
    await ec2.instances
      .filter({ InstanceIds: ["i-1"] })
      .filter({ InstanceIds: ["i-2"] })
      .toArray();
    await s3.bucket("b").objects.filter({ Prefix: "a" }).filter({ Prefix: "b", Delimiter: "/" }).toArray();
    expect(inputsOf(mock)).toEqual([
      { Filters: [web, running], IncludeManagedResources: true, MaxResults: 1000 },
      { InstanceIds: ["i-1", "i-2"] },
    ]);
    expect(inputsOf(s3Mock)).toMatchObject([{ Bucket: "b", Prefix: "b", Delimiter: "/" }]);
  });

  it("copies its input, so that later changes have no effect", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const values = ["web"];
    const input = { Filters: [{ Name: "tag:Name", Values: values }] };
    const instances = ec2.instances.filter(input);
    values.push("db");
    input.Filters.push(running);
    await instances.toArray();
    expect(inputsOf(mock)).toMatchObject([{ Filters: [web] }]);
  });

  it("sends exactly what it validated, even if the input has getters", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    let reads = 0;
    const input = {
      get InstanceIds(): string[] {
        return reads++ === 0 ? ["i-1"] : [];
      },
    };
    await ec2.instances.filter(input).toArray();
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"] }]);
  });

  it("uses the options of with() for its requests", async () => {
    const { ec2, mock } = mockedEC2();
    const controller = new AbortController();
    const wereAborted: unknown[] = [];
    mock.on(DescribeInstancesCommand).callsFake(({ NextToken }) => {
      if (NextToken === undefined) return { NextToken: "more" };
      controller.abort();
      wereAborted.push(...optionsOf(mock).map((options) => options.abortSignal?.aborted));
      return {};
    });
    const instances = ec2.instances.with({ abortSignal: controller.signal }).filter({ Filters: [web] });
    await instances.toArray().catch(() => undefined);
    expect(wereAborted).toEqual([true, true]);
  });
});

describe("members that the parent fills in", () => {
  it("cannot be set by the caller", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"]);
    const [object] = await s3
      .bucket("mine")
      .objects.filter({ Bucket: "other", Prefix: "x" } as never)
      .toArray();
    expect(inputsOf(mock)).toMatchObject([{ Bucket: "mine", Prefix: "x" }]);
    expect(object?.bucketName).toBe("mine");
  });

  it("come first among the filters, whose names cannot be repeated", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const { instances } = ec2.vpc("vpc-1");
    const ours = { Name: "vpc-id", Values: ["vpc-1"] };
    await instances
      .filter({ Filters: [web] })
      .filter({ Filters: [running] })
      .toArray();
    await instances.filter({ Filters: [] }).toArray();
    expect(inputsOf(mock).map((input) => input["Filters"])).toEqual([[ours, web, running], [ours]]);
    const stolen = instances.filter({ Filters: [{ Name: "vpc-id", Values: ["vpc-2"] }] });
    await expect(stolen.toArray()).rejects.toThrow("the collection's parent already sets vpc-id");
  });

  it("are not lost if the caller's filters are not a list", async () => {
    const { ec2, mock } = mockedEC2();
    for (const Filters of [web, "web", 0, false]) {
      const instances = ec2.vpc("vpc-1").instances.filter({ Filters } as never);
      await expect(instances.toArray()).rejects.toThrow("Filters must be a list");
    }
    expect(mock.calls()).toEqual([]);
  });

  it("are literal: wildcards in an id are escaped", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    await ec2
      .vpc("*")
      .instances.filter({ Filters: [{ Name: "tag:Name", Values: ["web-*"] }] })
      .toArray();
    expect(inputsOf(mock)).toMatchObject([
      {
        Filters: [
          { Name: "vpc-id", Values: ["\\*"] },
          { Name: "tag:Name", Values: ["web-*"] },
        ],
      },
    ]);
  });
});

describe("an input that matches nothing", () => {
  it.each([
    ["no ids", { InstanceIds: [] }],
    ["no values", { Filters: [{ Name: "tag:Name", Values: [] }] }],
    ["no values next to another filter", { InstanceIds: ["i-1"], Filters: [web, { Name: "x", Values: [] }] }],
  ])("sends no request: %s", async (_, input) => {
    const { ec2, mock } = mockedEC2();
    const instances = ec2.instances.filter(input);
    expect(await instances.toArray()).toEqual([]);
    expect(await instances.filter({ InstanceIds: ["i-2"] }).first()).toBeUndefined();
    expect(mock.calls()).toEqual([]);
  });

  it("is neither filter({}) nor Filters: [] in a listing", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    expect(await ec2.instances.filter({}).toArray()).toHaveLength(1);
    expect(await ec2.instances.filter({ Filters: [] }).toArray()).toHaveLength(1);
  });
});
