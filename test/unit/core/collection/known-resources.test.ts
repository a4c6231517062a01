import {
  DescribeInstancesCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { DeleteObjectsCommand, type DeleteObjectsCommandInput } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isResourceNotLoaded } from "../../../../src/core/errors/error-guards.js";
import type { InstanceCollection } from "../../../../src/ec2/index.js";
import {
  inputsOf,
  mockedEC2,
  mockedELB,
  mockedELBv2,
  mockedS3,
  operationsOf,
} from "../../../support/mocked-roots.js";

// Resources that the caller names instead of those that the service lists: `ec2.instances.of(["i-1",
// instance])`.

function region() {
  const { ec2, mock, client } = mockedEC2();
  mock.on(TerminateInstancesCommand).resolves({});
  mock.on(StopInstancesCommand).resolves({});
  return { ec2, mock, client, terminated: () => inputsOf(mock).map((input) => input["InstanceIds"]) };
}

async function* lazily<Entry>(...entries: Entry[]): AsyncGenerator<Entry> {
  for (const entry of entries) yield entry;
}

function* oneByOne<Entry>(...entries: Entry[]): Generator<Entry> {
  yield* entries;
}

describe("a batch action on known resources", () => {
  it("acts on ids and resources with one call and without a listing", async () => {
    const { ec2, mock, terminated } = region();
    await ec2.instances.of(["i-1", ec2.instance("i-2")]).terminate();
    expect(operationsOf(mock)).toEqual(["TerminateInstances"]);
    expect(terminated()).toEqual([["i-1", "i-2"]]);
  });

  it.each<[string, Iterable<string> | AsyncIterable<string>]>([
    ["an array", ["i-1", "i-2"]],
    ["a set", new Set(["i-1", "i-2"])],
    ["a generator", oneByOne("i-1", "i-2")],
    [
      "the keys of a map",
      new Map([
        ["i-1", 1],
        ["i-2", 2],
      ]).keys(),
    ],
    ["an async generator", lazily("i-1", "i-2")],
  ])("accepts %s", async (_, ids) => {
    const { ec2, terminated } = region();
    await ec2.instances.of(ids as string[]).terminate();
    expect(terminated()).toEqual([["i-1", "i-2"]]);
  });

  it("splits into calls of a thousand, or of the page size", async () => {
    const { ec2, terminated } = region();
    const ids = Array.from({ length: 2100 }, (_, index) => `i-${index}`);
    await ec2.instances.of(ids).terminate({}, { concurrency: 1 });
    expect(terminated().map((list) => (list as string[]).length)).toEqual([1000, 1000, 100]);
    await ec2.instances.of(ids.slice(0, 5)).pageSize(2).terminate({}, { concurrency: 1 });
    expect(terminated().slice(3)).toEqual([["i-0", "i-1"], ["i-2", "i-3"], ["i-4"]]);
  });

  it.each([[[]], [new Set<string>()], [oneByOne<string>()], [lazily<string>()]])(
    "makes no request for an empty list",
    async (none) => {
      const { ec2, mock } = region();
      await expect(ec2.instances.of(none as string[]).terminate()).resolves.toEqual([]);
      expect(mock.calls()).toEqual([]);
    },
  );

  it("includes each resource once, in whatever form it was given", async () => {
    const { ec2, terminated } = region();
    const ids = ["i-1", ec2.instance("i-2"), "i-1", "i-2", ec2.instance("i-1")];
    await ec2.instances.of(ids).terminate();
    await ec2.instances.of(lazily(...ids)).terminate();
    expect(terminated()).toEqual([
      ["i-1", "i-2"],
      ["i-1", "i-2"],
    ]);
  });

  it("passes on the action's input, except for ids", async () => {
    const { ec2, mock } = region();
    await ec2.instances.of(["i-1"]).stop({ Force: true, InstanceIds: ["i-9"] } as { Force: boolean });
    expect(inputsOf(mock)).toEqual([{ Force: true, InstanceIds: ["i-1"] }]);
  });

  it("respects predicates and limits", async () => {
    const { ec2, terminated } = region();
    const some = ec2.instances.of(["i-1", "i-2", "i-3", "i-4"]).where(({ id }) => id !== "i-2");
    await some.limit(2).terminate();
    await ec2.instances.of(["i-1"]).limit(0).terminate();
    expect(terminated()).toEqual([["i-1", "i-3"]]);
  });

  it("copies the list, so that later changes have no effect", async () => {
    const { ec2, terminated } = region();
    const ids = ["i-1"];
    const known = ec2.instances.of(ids);
    ids.push("i-2");
    await known.terminate();
    await known.terminate();
    expect(terminated()).toEqual([["i-1"], ["i-1"]]);
  });

  it("makes the snapshots of the given resources stale", async () => {
    const { ec2, mock } = region();
    const instance = ec2.instance("i-1");
    const answer = { Reservations: [{ Instances: [{ InstanceId: "i-1" }] }] };
    mock.onAnyCommand().resolves(answer);
    await instance.load();
    await ec2.instances.of([instance]).stop();
    await instance.load();
    await instance.load();
    expect(operationsOf(mock)).toEqual(["DescribeInstances", "StopInstances", "DescribeInstances"]);
  });

  it("ends the period in which a not-found error counts as eventual consistency", async () => {
    const { ec2, mock } = region();
    mock.on(RunInstancesCommand).resolves({ Instances: [{ InstanceId: "i-1" }] });
    const notFound = Object.assign(new Error("i-1"), { name: "InvalidInstanceID.NotFound" });
    mock.on(DescribeInstancesCommand).rejects(notFound);
    const [instance] = await ec2.createInstances({ ImageId: "ami-1", MinCount: 1, MaxCount: 1 });
    await ec2.instances.of([instance!]).terminate();
    expect(await instance!.exists()).toBe(false);
    expect(operationsOf(mock)).toEqual(["RunInstances", "TerminateInstances", "DescribeInstances"]);
  });

  it("supports dry runs", async () => {
    const { ec2, mock } = region();
    mock.on(TerminateInstancesCommand).rejects(Object.assign(new Error("x"), { name: "DryRunOperation" }));
    await expect(ec2.instances.of(["i-1"]).terminate({}, { dryRun: true })).resolves.toBe(true);
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"], DryRun: true }]);
  });
});

describe("an entry without an identifier", () => {
  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an empty string", ""],
    ["a number", 1],
    ["a plain object", { id: "i-1" }],
    ["a list", ["i-1"]],
  ])("is refused before any request: %s", async (_, entry) => {
    const { ec2, mock } = region();
    const entries = ["i-1", entry] as string[];
    const message = /^InstanceCollection.of: there is .* at position 1. Pass an Instance .*, or its id.$/;
    expect(() => ec2.instances.of(entries)).toThrow(message);
    expect(() => ec2.instances.of(new Set(entries))).toThrow(TypeError);
    await expect(ec2.instances.of(oneByOne(...entries)).terminate()).rejects.toThrow(message);
    await expect(ec2.instances.of(lazily(...entries)).terminate()).rejects.toThrow(message);
    expect(mock.calls()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["one id", "i-1"],
    ["undefined", undefined],
    ["a resource", region().ec2.instance("i-1")],
    ["a collection", region().ec2.instances],
    ["an object", { length: 1, 0: "i-1" }],
    ["a promise", Promise.resolve(["i-1"])],
  ])("is refused if the argument is not a list: %s", (_, entries) => {
    expect(() => region().ec2.instances.of(entries as string[])).toThrow(
      /^InstanceCollection.of expects an array/,
    );
  });
});

describe("a resource of another kind", () => {
  it("is accepted if its class represents the same thing: an object, a newly created key pair", async () => {
    const { s3, mock } = mockedS3();
    mock.on(DeleteObjectsCommand).resolves({});
    const bucket = s3.bucket("b");
    await bucket.objects.of([bucket.object("a"), "b", s3.objectSummary("b", "a")]).delete();
    const [input] = inputsOf(mock) as unknown as DeleteObjectsCommandInput[];
    expect(input?.Delete?.Objects).toEqual([{ Key: "a" }, { Key: "b" }]);
    expect(() => bucket.objects.of([s3.object("other", "a")])).toThrow('is not of "b"');
    const { ec2 } = region();
    expect(await ec2.keyPairs.of([ec2.keyPair("k")]).toArray()).toHaveLength(1);
  });

  it("is refused if it is of another class", () => {
    const { ec2 } = region();
    expect(() => ec2.instances.of([ec2.volume("vol-1") as never])).toThrow(/there is Volume\(id="vol-1"\)/);
  });

  it("is refused with the matching collection: versions among objects, keys among versions", () => {
    const bucket = mockedS3().s3.bucket("b");
    const version = { key: "a", versionId: "1" };
    for (const entry of [version, { Key: "a", VersionId: "1" }, bucket.object("a").version("1")]) {
      expect(() => bucket.objects.of([entry as never])).toThrow(
        "Pass an ObjectSummary, an S3Object of the collection's own client, or its key. " +
          "`bucket.objectVersions.of` takes versions, as `{ key, versionId }`.",
      );
    }
    for (const entry of ["a", bucket.object("a"), { key: "a" }]) {
      expect(() => bucket.objectVersions.of([version, entry as never])).toThrow(
        "`bucket.objects.of` takes keys and objects.",
      );
    }
  });

  it("is refused if a class of another service has the same name", () => {
    const classic = mockedELB().elb.loadBalancer("web");
    const { loadBalancers } = mockedELBv2().elbv2;
    expect(() => loadBalancers.of([classic as never])).toThrow(/there is LoadBalancer\(name="web"\)/);
  });

  it("is refused if it belongs to another client, as the account may differ", () => {
    const other = region().ec2.instance("i-1");
    expect(() => region().ec2.instances.of([other])).toThrow(
      /Instance\(id="i-1"\) belongs to another client/,
    );
  });

  it("is refused if it belongs to another bucket", () => {
    const { s3 } = mockedS3();
    const version = s3.bucket("other").object("a").version("1");
    expect(() => s3.bucket("photos").objectVersions.of([version])).toThrow(/is not of "photos"/);
  });
});

describe("a collection of known resources", () => {
  it("yields the given resources and creates the others without a request", async () => {
    const { ec2, mock } = region();
    const mine = ec2.instance("i-1");
    const all = await ec2.instances.of([mine, "i-2"]).toArray();
    expect(all[0]).toBe(mine);
    expect(all.map(({ id }) => id)).toEqual(["i-1", "i-2"]);
    const looped: string[] = [];
    for await (const { id } of ec2.instances.of(["i-3", "i-4"])) looped.push(id);
    expect(looped).toEqual(["i-3", "i-4"]);
    expect((await ec2.instances.of(["i-5", "i-6"]).first())?.id).toBe("i-5");
    expect(mock.calls()).toEqual([]);
  });

  it("has only the snapshots that the given resources have", async () => {
    const { ec2 } = region();
    const running = ec2.instances.of(["i-1"]).where(({ state }) => state?.Name === "running");
    const error: unknown = await running.terminate().catch((thrown: unknown) => thrown);
    expect(isResourceNotLoaded(error)).toBe(true);
  });

  it("cannot be listed: it has no filter, pages or start position", () => {
    const known = region().ec2.instances.of(["i-1"]);
    expect(() => known.filter({})).toThrow(TypeError);
    expect(() => known.startFrom("x")).toThrow(TypeError);
    expect(() => known.pages()).toThrow(TypeError);
    expect(() => known.of(["i-2"])).toThrow(TypeError);
    const objects = mockedS3().s3.bucket("b").objects.of(["a"]);
    expect(() => objects.range({ after: "a" } as never)).toThrow(TypeError);
    expect(() => objects.parallel()).toThrow(TypeError);
  });

  it.each<[string, (all: InstanceCollection) => InstanceCollection]>([
    ["a filter", (all) => all.filter({ InstanceIds: ["i-1"] })],
    [
      "a start position",
      (all) => all.startFrom(Buffer.from('{"NextToken":"x","of":"x"}').toString("base64url")),
    ],
  ])("cannot follow %s", (_, narrowed) => {
    expect(() => narrowed(region().ec2.instances).of(["i-1"])).toThrow(/call it first/);
  });

  it("is independent of the parent's filter if only a listing can apply it", () => {
    const { ec2 } = region();
    expect(() => ec2.vpc("vpc-1").instances.of(["i-1"])).toThrow(
      /only a listing shows what matches the Filters/,
    );
  });

  it("can be iterated once if created from an iterator", async () => {
    const { ec2 } = region();
    const known = ec2.instances.of(oneByOne("i-1"));
    await known.terminate();
    await expect(known.terminate()).rejects.toThrow(/only once/);
  });
});
