import type {
  EC2Client,
  Instance as InstanceShape,
  GroupIdentifier,
  InstanceState,
  InstanceStateName,
  ModifyInstanceAttributeCommandInput,
  ModifyInstanceAttributeCommandOutput,
} from "@aws-sdk/client-ec2";
import type { GetObjectCommandOutput, HeadObjectOutput, S3Client, _Object } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions } from "../../../src/core/call/call-options.js";
import type { ResourceMeta } from "../../../src/core/resource/resource-meta.js";
import type { WaiterOptions } from "../../../src/core/waiter/waiter.js";
import {
  EC2Resource,
  type Image,
  type Instance,
  type InstanceCollection,
  type Subnet,
  type Vpc,
} from "../../../src/ec2/index.js";
import type { ELBResource, LoadBalancer } from "../../../src/elb/index.js";
import type { Bucket, ObjectSummary, ObjectVersion, S3Object, S3Resource } from "../../../src/s3/index.js";

declare const ec2: EC2Resource;
declare const s3: S3Resource;
declare const elb: ELBResource;
declare const instance: Instance;

describe("identifiers", () => {
  it("are strings, never optional", () => {
    expectTypeOf(instance.id).toEqualTypeOf<string>();
    expectTypeOf(instance.instanceId).toEqualTypeOf<string>();
    expectTypeOf<S3Object["bucketName"]>().toEqualTypeOf<string>();
    expectTypeOf<S3Object["key"]>().toEqualTypeOf<string>();
    expectTypeOf<ObjectVersion["id"]>().toEqualTypeOf<string>();
    expectTypeOf<LoadBalancer["name"]>().toEqualTypeOf<string>();
  });

  it("are required by the factories", () => {
    expectTypeOf(ec2.instance).parameters.toEqualTypeOf<[id: string]>();
    expectTypeOf(s3.object).parameters.toEqualTypeOf<[bucketName: string, key: string]>();
    expectTypeOf(ec2.tag).parameters.toEqualTypeOf<[resourceId: string, key: string, value: string]>();
    expectTypeOf(elb.loadBalancer).parameters.toEqualTypeOf<[name: string]>();
    const { INSTANCE_ID: id } = process.env;
    // @ts-expect-error may be undefined
    ec2.instance(id);
    // @ts-expect-error a key is required
    s3.object("bucket");
    // @ts-expect-error so is the name
    s3.bucket();
  });

  it("cannot be assigned", () => {
    // @ts-expect-error read-only
    instance.id = "i-2";
    // @ts-expect-error read-only
    instance.meta.identifiers["id"] = "i-2";
  });
});

describe("attributes", () => {
  it("that refer to resources exclude undefined if the service always sends the id", () => {
    expectTypeOf(instance.image).toEqualTypeOf<Image>();
    // A terminated instance is in no subnet.
    expectTypeOf(instance.subnet).toEqualTypeOf<Subnet | undefined>();
  });

  it("are the SDK's types, without undefined if the service always sends them", () => {
    expectTypeOf(instance.state).toExtend<InstanceState>();
    expectTypeOf(instance.state.Name).toEqualTypeOf<InstanceStateName>();
    expectTypeOf(instance.placement.AvailabilityZone).toEqualTypeOf<string>();
    expectTypeOf(instance.placement.GroupName).toEqualTypeOf<string | undefined>();
    expectTypeOf(instance.launchTime).toEqualTypeOf<Date>();
    expectTypeOf<S3Object["contentLength"]>().toEqualTypeOf<number>();
    expectTypeOf<ObjectSummary["size"]>().toEqualTypeOf<number>();
  });

  it("include undefined if the service may omit them", () => {
    expectTypeOf(instance.publicIpAddress).toEqualTypeOf<string | undefined>();
    expectTypeOf<S3Object["versionId"]>().toEqualTypeOf<HeadObjectOutput["VersionId"]>();
    expectTypeOf<ObjectSummary["owner"]>().toEqualTypeOf<_Object["Owner"]>();
  });

  it("are never undefined if they are lists or maps", () => {
    expectTypeOf(instance.securityGroups).toEqualTypeOf<GroupIdentifier[]>();
    expectTypeOf<S3Object["metadata"]>().toEqualTypeOf<Record<string, string>>();
  });

  it("cannot be assigned", () => {
    // @ts-expect-error read-only
    instance.imageId = "ami-2";
  });
});

describe("actions", () => {
  it("accept the SDK's input without what is filled in, then options, and resolve to the SDK's output", () => {
    expectTypeOf<Omit<ModifyInstanceAttributeCommandInput, "InstanceId">>().toExtend<
      NonNullable<Parameters<typeof instance.modifyAttribute>[0]>
    >();
    expectTypeOf(instance.modifyAttribute({})).resolves.toEqualTypeOf<ModifyInstanceAttributeCommandOutput>();
    expectTypeOf<S3Object["get"]>().returns.resolves.toEqualTypeOf<GetObjectCommandOutput>();
    expectTypeOf<S3Object["get"]>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
  });

  it("do not accept identifiers of the resource", () => {
    // @ts-expect-error the instance is this one
    void instance.stop({ InstanceIds: [] });
    // @ts-expect-error the bucket is this one
    void s3.bucket("b").deleteObjects({ Bucket: "other", Delete: { Objects: [] } });
    // @ts-expect-error the object is this one
    void s3.object("b", "k").delete({ Key: "other" });
    // @ts-expect-error the version is this one
    void s3.object("b", "k").version("v").delete({ VersionId: "other" });
    // @ts-expect-error the load balancer is this one
    void elb.loadBalancer("web").configureHealthCheck({ LoadBalancerName: "other", HealthCheck: undefined });
  });

  it("require what the service requires", () => {
    // @ts-expect-error the keys to delete are required
    void s3.bucket("b").deleteObjects({});
    // @ts-expect-error so is the source of a copy
    void s3.object("b", "k").copyFrom();
    // @ts-expect-error a misspelt member
    void instance.stop({ Forced: true });
    // @ts-expect-error an option is not an input
    void instance.stop({ abortSignal: new AbortController().signal });
  });
});

describe("loading and waiting", () => {
  it("resolve to the same class", () => {
    expectTypeOf(instance.load()).resolves.toEqualTypeOf<Instance>();
    expectTypeOf(instance.reload()).resolves.toEqualTypeOf<Instance>();
    expectTypeOf(instance.exists()).resolves.toEqualTypeOf<boolean>();
    expectTypeOf(instance.waitUntilRunning()).resolves.toEqualTypeOf<Instance>();
    expectTypeOf(instance.waitUntilRunning).parameters.toEqualTypeOf<[options?: WaiterOptions | undefined]>();
    expectTypeOf(s3.bucket("b").waitUntilExists()).resolves.toEqualTypeOf<Bucket>();
  });

  it("accept any return value of onPoll", () => {
    const seen: unknown[] = [];
    void instance.waitUntilRunning({ onPoll: (poll) => seen.push(poll) });
    void instance.waitUntilRunning({ onPoll: async ({ attempt }) => void seen.push(attempt.toFixed()) });
    // @ts-expect-error not a number of seconds
    void instance.waitUntilRunning({ maxWaitTime: "10" });
  });
});

describe("relations", () => {
  it("from data may be undefined; from identifiers they are always defined", () => {
    expectTypeOf(instance.vpc).toEqualTypeOf<Vpc | undefined>();
    expectTypeOf(ec2.vpc("vpc-1").instances).toEqualTypeOf<InstanceCollection>();
    expectTypeOf(s3.bucket("b").object).toEqualTypeOf<(key: string) => S3Object>();
    expectTypeOf<ObjectSummary["bucket"]>().returns.toEqualTypeOf<Bucket>();
  });
});

describe("meta", () => {
  it("has the service's own client, and the SDK's data", () => {
    expectTypeOf(instance.meta).toEqualTypeOf<ResourceMeta<EC2Client, InstanceShape>>();
    expectTypeOf(instance.meta.client).toEqualTypeOf<EC2Client>();
    expectTypeOf(instance.meta.data).toEqualTypeOf<InstanceShape | undefined>();
    expectTypeOf(s3.meta.client).toEqualTypeOf<S3Client>();
  });
});

describe("a root", () => {
  it("accepts the client's configuration, a client, or a stub", () => {
    const root = expectTypeOf(EC2Resource);
    root.toBeConstructibleWith();
    root.toBeConstructibleWith({ region: "eu-west-1", maxAttempts: 5 });
    root.toBeConstructibleWith({ client: {} as EC2Client });
    root.toBeConstructibleWith({ client: { config: {}, send: async () => ({}) } });
    // @ts-expect-error not an option of the client
    void new EC2Resource({ regoin: "eu-west-1" });
  });
});

describe("equality and JSON", () => {
  it("are typed", () => {
    expectTypeOf(instance.equals).parameters.toEqualTypeOf<[other: unknown]>();
    expectTypeOf(instance.uid).toEqualTypeOf<string>();
    expectTypeOf(instance.toJSON().identifiers.id).toEqualTypeOf<string>();
    expectTypeOf(instance.toJSON().data).toEqualTypeOf<Partial<InstanceShape> | undefined>();
  });
});
