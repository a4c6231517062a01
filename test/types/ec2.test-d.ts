import type {
  RunInstancesCommandInput,
  StopInstancesCommandInput,
  StopInstancesCommandOutput,
  TerminateInstancesCommandOutput,
} from "@aws-sdk/client-ec2";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type { CallOptions } from "../../src/core/call/call-options.js";
import { loadAll } from "../../src/core/resource/loading/load-all.js";
import type { TagMap } from "../../src/core/tags/tags.js";
import type { EC2Resource, Instance, NetworkInterface, Route, Vpc } from "../../src/ec2/index.js";

declare const ec2: EC2Resource;
declare const instance: Instance;

describe("dry runs", () => {
  it("resolve to a boolean, and nothing else does", () => {
    expectTypeOf(instance.stop()).resolves.toEqualTypeOf<StopInstancesCommandOutput>();
    expectTypeOf(instance.stop({}, { dryRun: true })).resolves.toEqualTypeOf<boolean>();
    expectTypeOf(instance.stop(undefined, { dryRun: true })).resolves.toEqualTypeOf<boolean>();
    const all = ec2.instances.all();
    expectTypeOf(all.terminate()).resolves.toEqualTypeOf<TerminateInstancesCommandOutput[]>();
    expectTypeOf(all.terminate({}, { dryRun: true })).resolves.toEqualTypeOf<boolean>();
  });

  it("resolve to either type if the option is not known at compile time", () => {
    const maybe = Math.random() > 0.5;
    expectTypeOf(instance.stop({}, { dryRun: maybe })).resolves.toEqualTypeOf<
      StopInstancesCommandOutput | boolean
    >();
    expectTypeOf(ec2.createVpc({}, { dryRun: maybe, tags: {} })).resolves.toEqualTypeOf<Vpc | boolean>();
  });

  it("depend on dryRun only: other options do not change the result type", () => {
    const options: CallOptions = {};
    expectTypeOf(instance.stop({}, options)).resolves.toEqualTypeOf<StopInstancesCommandOutput>();
    expectTypeOf(instance.stop({}, { dryRun: false })).resolves.toEqualTypeOf<StopInstancesCommandOutput>();
    // @ts-expect-error an unknown option
    void instance.stop({}, { dryrun: true });
  });

  it("exist only where EC2 supports them", () => {
    // @ts-expect-error ReplaceIamInstanceProfileAssociation has no DryRun
    void ec2.iamInstanceProfileAssociation("a").replace({ IamInstanceProfile: {} }, { dryRun: true });
  });
});

describe("inputs", () => {
  it("are the SDK's without what the resource fills in", () => {
    expectTypeOf(instance.stop)
      .parameter(0)
      .toEqualTypeOf<ReadonlyInput<Omit<StopInstancesCommandInput, "InstanceIds">> | undefined>();
    expectTypeOf<RunInstancesCommandInput>().toExtend<Parameters<typeof ec2.createInstances>[0]>();
    expectTypeOf(ec2.createInstances)
      .parameter(0)
      .toHaveProperty("UserData")
      .toEqualTypeOf<string | Uint8Array | undefined>();
    // @ts-expect-error the SDK's own members are required as there
    void ec2.createInstances({ ImageId: "ami-1" });
    // @ts-expect-error the subnet is filled in
    void ec2.subnet("subnet-1").createInstances({ MinCount: 1, MaxCount: 1, SubnetId: "subnet-2" });
    // @ts-expect-error the route identifies the rule
    void ec2.route("rtb-1", "10.0.0.0/16").delete({ DestinationIpv6CidrBlock: "::/0" });
  });

  it("accept tags in the options of methods that create taggable resources", () => {
    void ec2.createVpc({ CidrBlock: "10.0.0.0/16" }, { tags: { Name: "net" } });
    // @ts-expect-error deleting a security group creates nothing
    void ec2.securityGroup("sg-1").delete({}, { tags: { Name: "net" } });
  });
});

describe("results", () => {
  it("are one resource or an array", () => {
    expectTypeOf(ec2.createVpc({})).resolves.toEqualTypeOf<Vpc>();
    expectTypeOf(ec2.createInstances({ MinCount: 1, MaxCount: 1 })).resolves.toEqualTypeOf<Instance[]>();
  });

  it("may be undefined if a response may lack them, but a list is only empty", () => {
    expectTypeOf(instance.vpc).toEqualTypeOf<Vpc | undefined>();
    expectTypeOf(instance.networkInterfaces).toEqualTypeOf<NetworkInterface[]>();
    expectTypeOf(ec2.routeTable("rtb-1").routes).toEqualTypeOf<Route[]>();
    expectTypeOf(instance.tagMap).toEqualTypeOf<TagMap>();
  });

  it("keep the class in loadAll and in waiters", () => {
    expectTypeOf(loadAll([instance]))
      .resolves.toHaveProperty("loaded")
      .toEqualTypeOf<Instance[]>();
    expectTypeOf(instance.waitUntilRunning()).resolves.toEqualTypeOf<Instance>();
    expectTypeOf(
      instance.waitUntil(({ state }) => state?.Name === "running"),
    ).resolves.toEqualTypeOf<Instance>();
  });
});
