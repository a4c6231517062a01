import type { AttributeValue, PutItemCommandInput } from "@aws-sdk/client-dynamodb";
import type { RunInstancesCommandInput } from "@aws-sdk/client-ec2";
import type { Tag } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { PutObjectCommandInput } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../../src/core/call/input/readonly-input.js";
import type * as ec2 from "../../../src/ec2/index.js";
import type * as elb from "../../../src/elb/index.js";
import type * as elbv2 from "../../../src/elbv2/index.js";
import type * as s3 from "../../../src/s3/index.js";

/** Whether a member's whole input may be readonly, including nested lists. */
type TakesReadonly<Member> = Member extends (...given: infer Given extends unknown[]) => unknown
  ? readonly [...ReadonlyInput<Given>] extends readonly [...Given]
    ? true
    : false
  : true;

/** `Instance.stop` for each member that requires mutable lists, for each class of a module. */
type InsistingOnMutable<Module> = {
  [Name in keyof Module & string]: Module[Name] extends abstract new (...given: never) => infer Instance
    ? {
        [Member in keyof Instance & string]-?: TakesReadonly<Instance[Member]> extends true
          ? never
          : `${Name}.${Member}`;
      }[keyof Instance & string]
    : never;
}[keyof Module & string];

declare class Sample {
  mutable(input: { readonly Ids: string[] }): void;
  deep(input: ReadonlyInput<object>, options: { readonly a: { readonly b?: string[] } }): void;
  readonly(input: { readonly Ids: readonly string[] }, then: (ids: string[]) => void): void;
}

/** A source object of a copy has private members, which an input type cannot have. */
type Copy = "Bucket.copy" | "ObjectSummary.copy" | "S3Object.copy";

describe("every public input", () => {
  it("is found if it requires mutable lists", () => {
    expectTypeOf<InsistingOnMutable<{ Sample: typeof Sample }>>().toEqualTypeOf<
      "Sample.deep" | "Sample.mutable"
    >();
  });

  it("accepts readonly lists in EC2", () => {
    expectTypeOf<InsistingOnMutable<typeof ec2>>().toBeNever();
  });

  it("accepts readonly lists in S3", () => {
    expectTypeOf<InsistingOnMutable<typeof s3>>().toEqualTypeOf<Copy>();
  });

  it("accepts readonly lists in ELB and ELBv2", () => {
    expectTypeOf<InsistingOnMutable<typeof elb>>().toBeNever();
    expectTypeOf<InsistingOnMutable<typeof elbv2>>().toBeNever();
  });
});

declare const root: ec2.EC2Resource;
declare const instance: ec2.Instance;
declare const bucket: s3.Bucket;
declare const balancers: elbv2.ELBv2Resource;
declare const classic: elb.LoadBalancer;

describe("a constant", () => {
  it("declared `as const` is accepted as the input of an action, a create, a filter, a batch and a hand-written function", () => {
    const running = { Filters: [{ Name: "instance-state-name", Values: ["running"] }] } as const;
    root.instances.filter(running);
    root.vpc("vpc-1").instances.filter(running);
    void root.createInstances({
      ImageId: "ami-1",
      MinCount: 1,
      MaxCount: 1,
      SecurityGroupIds: ["sg-1"],
      NetworkInterfaces: [{ DeviceIndex: 0, Groups: ["sg-1"] }],
      UserData: new Uint8Array(),
    } as const);
    const tags = { Tags: [{ Key: "Name", Value: "web" }] } as const;
    void instance.createTags(tags);
    void instance.deleteTags(tags);
    void root.createTags({ Resources: ["i-1"], ...tags } as const);
    void root.instances.all().createTags(tags);
    void bucket.cors().put({
      CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }] },
    } as const);
    void balancers.createLoadBalancer({ Name: "web", Subnets: ["subnet-1"] } as const);
    void classic.registerInstances({ Instances: [{ InstanceId: "i-1" }] } as const);
  });

  it("is refused if a member is wrong", () => {
    // @ts-expect-error a misspelt member of a filter
    root.instances.filter({ Filters: [{ Names: "x", Values: ["y"] }] } as const);
    // @ts-expect-error a value of another type
    root.instances.filter({ Filters: [{ Name: "x", Values: [1] }] } as const);
    // @ts-expect-error not a list
    root.instances.filter({ InstanceIds: "i-1" } as const);
    // @ts-expect-error the instance is filled in
    void instance.createTags({ Tags: [], Resources: ["i-2"] } as const);
    // @ts-expect-error an unknown instance type
    void root.createInstances({ MinCount: 1, MaxCount: 1, InstanceType: "t99.huge" } as const);
    // @ts-expect-error a required member is missing
    void bucket.cors().put({ CORSConfiguration: {} } as const);
  });
});

describe("a readonly input", () => {
  it("keeps values other than structures and lists unchanged", () => {
    expectTypeOf<ReadonlyInput<PutObjectCommandInput>["Body"]>().toEqualTypeOf<
      PutObjectCommandInput["Body"]
    >();
    expectTypeOf<ReadonlyInput<PutObjectCommandInput>["Expires"]>().toEqualTypeOf<Date | undefined>();
    expectTypeOf<ReadonlyInput<RunInstancesCommandInput>["InstanceType"]>().toEqualTypeOf<
      RunInstancesCommandInput["InstanceType"]
    >();
  });

  it("accepts the SDK's own type, with the same optional and required members", () => {
    expectTypeOf<RunInstancesCommandInput>().toExtend<ReadonlyInput<RunInstancesCommandInput>>();
    expectTypeOf<{ readonly MinCount: 1 }>().not.toExtend<ReadonlyInput<RunInstancesCommandInput>>();
    expectTypeOf<ReadonlyInput<Tag[]>>().toEqualTypeOf<
      readonly { readonly Key: string | undefined; readonly Value?: string | undefined }[]
    >();
  });

  it("supports recursive types", () => {
    expectTypeOf<PutItemCommandInput>().toExtend<ReadonlyInput<PutItemCommandInput>>();
    expectTypeOf<{ readonly L: readonly [{ readonly L: readonly [{ readonly S: "x" }] }] }>().toExtend<
      ReadonlyInput<AttributeValue>
    >();
  });
});
