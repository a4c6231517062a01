import type { DescribeInstancesCommandInput, DescribeInstancesCommandOutput } from "@aws-sdk/client-ec2";
import type { DeleteObjectsCommandOutput, ListObjectsV2CommandInput } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions } from "../../../src/core/call/call-options.js";
import type { ReadonlyInput } from "../../../src/core/call/input/readonly-input.js";
import type { Page } from "../../../src/core/paging/page.js";
import type { EC2Resource, Instance, InstanceCollection, InstanceFilter } from "../../../src/ec2/index.js";
import type { LoadBalancerCollection } from "../../../src/elb/index.js";
import type { ObjectSummaryCollection, ObjectSummaryFilter, S3Resource } from "../../../src/s3/index.js";

declare const ec2: EC2Resource;
declare const s3: S3Resource;
declare const instances: InstanceCollection;
declare const objects: ObjectSummaryCollection;

describe("a collection", () => {
  it("yields its resources by loop, by page and in arrays", async () => {
    for await (const instance of instances) expectTypeOf(instance).toEqualTypeOf<Instance>();
    for await (const page of instances.pages()) {
      expectTypeOf(page).toEqualTypeOf<Page<Instance, DescribeInstancesCommandOutput>>();
      expectTypeOf(page.response).toEqualTypeOf<DescribeInstancesCommandOutput>();
      expectTypeOf(page.at(0)).toEqualTypeOf<Instance | undefined>();
      expectTypeOf(page.cursor).toEqualTypeOf<string | undefined>();
      for (const instance of page) expectTypeOf(instance).toEqualTypeOf<Instance>();
    }
    expectTypeOf(instances.toArray()).resolves.toEqualTypeOf<Instance[]>();
    expectTypeOf(instances.first()).resolves.toEqualTypeOf<Instance | undefined>();
  });

  it("keeps its type in a chain", () => {
    expectTypeOf(
      ec2.instances.all().filter({}).limit(1).pageSize(5).with({}),
    ).toEqualTypeOf<InstanceCollection>();
    expectTypeOf(instances.where(() => true).startFrom("cursor")).toEqualTypeOf<InstanceCollection>();
    expectTypeOf(instances.with).parameters.toEqualTypeOf<[options: CallOptions]>();
  });

  it("can be filtered by predicates on its resources, including async ones", () => {
    instances.where(({ state }) => state?.Name === "running");
    instances.where(async (instance) => (await instance.load()).vpc !== undefined);
    // @ts-expect-error a predicate must return a boolean
    instances.where(({ state }) => state?.Name);
    // @ts-expect-error not an attribute of an instance
    instances.where(({ size }) => size > 0);
  });
});

describe("a filter", () => {
  it("is the SDK's input without what the collection fills in", () => {
    expectTypeOf<InstanceFilter>().toEqualTypeOf<
      ReadonlyInput<Omit<DescribeInstancesCommandInput, "NextToken">>
    >();
    expectTypeOf<ObjectSummaryFilter>().toEqualTypeOf<
      ReadonlyInput<Omit<ListObjectsV2CommandInput, "Bucket" | "ContinuationToken">>
    >();
    instances.filter({
      Filters: [{ Name: "tag:Name", Values: ["web"] }],
      InstanceIds: ["i-1"],
      MaxResults: 5,
    });
    objects.filter({ Prefix: "tmp/", Delimiter: "/", MaxKeys: 100 });
  });

  it("accepts neither the parent nor page tokens nor misspelt members", () => {
    // @ts-expect-error the bucket is the parent
    s3.bucket("b").objects.filter({ Bucket: "x" });
    // @ts-expect-error page tokens are for startFrom
    instances.filter({ NextToken: "x" });
    // @ts-expect-error page tokens are for startFrom
    objects.filter({ ContinuationToken: "x" });
    // @ts-expect-error page tokens are for startFrom
    s3.bucket("b").objectVersions.filter({ KeyMarker: "x" });
    // @ts-expect-error page tokens are for startFrom
    (({}) as LoadBalancerCollection).filter({ Marker: "x" });
    // @ts-expect-error a misspelt member
    instances.filter({ Filter: [] });
    // @ts-expect-error a misspelt member of a filter
    instances.filter({ Filters: [{ name: "x" }] });
    // @ts-expect-error ids must be a list
    instances.filter({ InstanceIds: "i-1" });
    // @ts-expect-error an argument is required
    instances.filter();
  });
});

describe("a batch action", () => {
  it("resolves to the outputs of its calls", () => {
    expectTypeOf(objects.delete()).resolves.toEqualTypeOf<DeleteObjectsCommandOutput[]>();
  });

  it("does not accept identifiers of the items", () => {
    // @ts-expect-error the instances are those of the collection
    void instances.terminate({ InstanceIds: ["i-1"] });
    // @ts-expect-error the objects are those of the collection
    void objects.delete({ Delete: { Objects: [] } });
    // @ts-expect-error the bucket is the parent
    void objects.delete({ Bucket: "other" });
    // @ts-expect-error an option is not an input
    void instances.terminate({ dryRun: true });
    void objects.delete({ Delete: { Quiet: true }, BypassGovernanceRetention: true });
    // @ts-expect-error tags are required
    void instances.createTags();
  });
});
