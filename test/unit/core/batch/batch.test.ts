import { CreateTagsCommand, DescribeInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DeleteObjectsCommand, ListObjectsV2Command, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import {
  answerInstances,
  answerObjects,
  inputsOf,
  mockedEC2,
  mockedS3,
  operationsOf,
  optionsOf,
} from "../../../support/mocked-roots.js";
import { indexOf, keyOf } from "../../../support/s3/paging-store.js";
import { S3Resource } from "../../../../src/s3/index.js";

const filter = { Filters: [{ Name: "tag:Name", Values: ["web"] }] };

describe("a batch action", () => {
  it("makes one call per page, and none for an empty page", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], [], ["i-3"], []);
    mock.on(StopInstancesCommand).resolves({});
    await ec2.instances.filter(filter).stop({ Force: true });
    expect(inputsOf(mock, "DescribeInstances")).toHaveLength(4);
    expect(inputsOf(mock, "StopInstances")).toEqual([
      { InstanceIds: ["i-1", "i-2"], Force: true },
      { InstanceIds: ["i-3"], Force: true },
    ]);
  });

  it("resolves to the raw outputs in page order", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], [], ["i-2"]);
    mock
      .on(StopInstancesCommand)
      .callsFake(({ InstanceIds }) => ({ StoppingInstances: [{ InstanceId: InstanceIds[0] }] }));
    const outputs = await ec2.instances.filter(filter).stop();
    expect(outputs).toEqual([
      { StoppingInstances: [{ InstanceId: "i-1" }] },
      { StoppingInstances: [{ InstanceId: "i-2" }] },
    ]);
  });

  it("passes its own parameters along with the ids", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"]);
    mock.on(CreateTagsCommand).resolves({});
    await ec2.instances.filter(filter).createTags({ Tags: [{ Key: "a", Value: "b" }] });
    expect(inputsOf(mock, "CreateTags")).toEqual([
      { Resources: ["i-1", "i-2"], Tags: [{ Key: "a", Value: "b" }] },
    ]);
  });

  it("deletes versions and delete markers by key and version", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectVersionsCommand).resolves({
      Versions: [{ Key: "a", VersionId: "1" }],
      DeleteMarkers: [{ Key: "a", VersionId: "2" }],
    });
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("b").objectVersions.filter({ Prefix: "a" }).delete();
    expect(inputsOf(mock, "DeleteObjects")).toEqual([
      {
        Bucket: "b",
        Delete: {
          Quiet: true,
          Objects: [
            { Key: "a", VersionId: "1" },
            { Key: "a", VersionId: "2" },
          ],
        },
      },
    ]);
  });

  it("splits a page that is longer than one call allows", async () => {
    const { s3, mock } = mockedS3();
    const keys = Array.from({ length: 2_500 }, (_, index) => keyOf(index));
    answerObjects(mock, keys);
    mock.on(DeleteObjectsCommand).resolves({});
    const outputs = await s3.bucket("b").objects.all().delete();
    const sent = inputsOf(mock, "DeleteObjects").map(
      ({ Delete }) => (Delete as { Objects: { Key: string }[] }).Objects,
    );
    expect(outputs).toHaveLength(3);
    expect(sent.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(sent.flat().map(({ Key }) => Key)).toEqual(keys);
  });

  it("merges the collection's options with its own, which take precedence", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const [one, two] = [new AbortController(), new AbortController()];
    const wereAborted: unknown[] = [];
    mock.on(StopInstancesCommand).callsFake(() => {
      one.abort();
      wereAborted.push(optionsOf(mock).at(-1)?.abortSignal?.aborted);
      return {};
    });
    const instances = ec2.instances.with({ abortSignal: one.signal }).filter(filter);
    await instances.stop({}, { abortSignal: two.signal });
    one.abort();
    await expect(instances.stop()).rejects.toMatchObject({ name: "AbortError" });
    expect(wereAborted).toEqual([false]);
  });
});

describe("where() in a batch", () => {
  it("skips resources for which the predicate returns false or a promise of it", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3", "i-4"], ["i-5"]);
    mock.on(StopInstancesCommand).resolves({});
    await ec2.instances
      .filter(filter)
      .where(async ({ id }) => id === "i-2" || id === "i-5")
      .stop();
    expect(inputsOf(mock, "StopInstances")).toEqual([{ InstanceIds: ["i-2"] }, { InstanceIds: ["i-5"] }]);
    mock.resetHistory();
    expect(
      await ec2.instances
        .all()
        .where(() => Promise.resolve(false))
        .stop(),
    ).toEqual([]);
    expect(inputsOf(mock, "StopInstances")).toEqual([]);
  });

  it("stops the batch before the page's call when the predicate throws", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3"]);
    const error = new Error("mine");
    const predicate = ({ id }: { id: string }): boolean => {
      if (id === "i-2") throw error;
      return true;
    };
    await expect(ec2.instances.all().where(predicate).stop()).rejects.toBe(error);
    expect(operationsOf(mock)).not.toContain("StopInstances");
  });
});

describe("limit() in a batch", () => {
  it("cuts off the batch, even within a page", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3", "i-4"], ["i-5"]);
    mock.on(StopInstancesCommand).resolves({});
    await ec2.instances.all().limit(3).stop();
    expect(inputsOf(mock, "StopInstances")).toEqual([
      { InstanceIds: ["i-1", "i-2"] },
      { InstanceIds: ["i-3"] },
    ]);
    expect(inputsOf(mock, "DescribeInstances")).toHaveLength(2);
  });

  it("counts only what a preceding predicate accepts", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1", "i-2"], ["i-3", "i-4"], ["i-5"]);
    mock.on(StopInstancesCommand).resolves({});
    await ec2.instances
      .all()
      .where(({ id }) => id !== "i-1")
      .limit(2)
      .stop();
    expect(inputsOf(mock, "StopInstances")).toEqual([{ InstanceIds: ["i-2"] }, { InstanceIds: ["i-3"] }]);
  });
});

describe("a listing response in a batch", () => {
  it.each([
    ["an item without an id", [{ InstanceId: "i-1" }, {}]],
    ["an item with an empty id", [{ InstanceId: "i-1" }, { InstanceId: "" }]],
  ])("with %s stops the batch before the page's call", async (_, Instances) => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances }] });
    await expect(ec2.instances.all().stop()).rejects.toMatchObject({ code: "UnexpectedResponse" });
    expect(operationsOf(mock)).toEqual(["DescribeInstances"]);
  });

  it("is used for that batch only", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Size: 1 }] });
    await expect(s3.bucket("b").objects.all().delete()).rejects.toThrow(UnexpectedResponseError);
    expect(operationsOf(mock)).toEqual(["ListObjectsV2"]);
  });
});

describe("any batch", () => {
  it("acts on exactly the resources that the collection yields", async () => {
    const listing = fc.record({
      pages: fc.array(fc.nat(6), { minLength: 1, maxLength: 8 }),
      modulo: fc.option(fc.integer({ min: 1, max: 4 })),
      limit: fc.option(fc.nat(20)),
      isLimitFirst: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(listing, async ({ pages, modulo, limit, isLimitFirst }) => {
        const ends = pages.reduce<number[]>((sums, size) => [...sums, (sums.at(-1) ?? 0) + size], []);
        const deleted: string[][] = [];
        const send = async ({
          input,
        }: {
          input: { Delete?: { Objects: { Key: string }[] }; ContinuationToken?: string };
        }) => {
          if (input.Delete) {
            deleted.push(input.Delete.Objects.map(({ Key }) => Key));
            return {};
          }
          const page = Number(input.ContinuationToken ?? 0);
          const [start = 0, end = 0] = [page === 0 ? 0 : ends[page - 1], ends[page]];
          const Contents = Array.from({ length: end - start }, (_, index) => ({ Key: keyOf(start + index) }));
          return { Contents, ...(page + 1 < pages.length && { NextContinuationToken: String(page + 1) }) };
        };
        let objects = new S3Resource({ client: { config: {}, send } })
          .bucket("b")
          .objects.filter({ Prefix: "key" });
        if (limit !== null && isLimitFirst) objects = objects.limit(limit);
        if (modulo !== null) objects = objects.where((object) => indexOf(object) % modulo === 0);
        if (limit !== null && !isLimitFirst) objects = objects.limit(limit);
        const expected: string[][] = [];
        for await (const page of objects.pages()) {
          if (page.length > 0) expected.push(page.toArray().map(({ key }) => key));
        }
        const outputs = await objects.delete();
        expect(deleted).toEqual(expected);
        expect(outputs).toHaveLength(expected.length);
      }),
      { numRuns: 300 },
    );
  });
});
