import {
  CreateSecurityGroupCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import { DeleteObjectsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { isResource } from "../../../../src/core/resource/is-resource.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { answerInstances, inputsOf, mockedEC2, mockedELB, mockedS3 } from "../../../support/mocked-roots.js";

describe("the identifiers of a resource", () => {
  const { ec2, mock } = mockedEC2();
  const { s3, mock: s3Mock } = mockedS3();
  const { elb } = mockedELB();

  it.each([
    ["an empty string", "", "an empty string"],
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 5, "a number"],
    ["a list", ["i-1"], "a list"],
    ["a boxed string", Object("i-1") as unknown, "a String"],
  ])("are refused by name and before any request if one is %s", (_, id, shown) => {
    const expected = (resource: string, name: string): TypeError =>
      new TypeError(`${resource}: ${name} must be a non-empty string, but it is ${shown}.`);
    expect(() => ec2.instance(id as never)).toThrow(expected("Instance", "id"));
    expect(() => s3.bucket(id as never)).toThrow(expected("Bucket", "name"));
    expect(() => s3.object(id as never, "key")).toThrow(expected("S3Object", "bucketName"));
    expect(() => s3.object("bucket", id as never)).toThrow(expected("S3Object", "key"));
    expect(() => s3.bucket("bucket").object(id as never)).toThrow(expected("S3Object", "key"));
    expect(() => s3.object("b", "k").version(id as never)).toThrow(expected("ObjectVersion", "id"));
    expect(() => ec2.tag("i-1", id as never, "v")).toThrow(expected("Tag", "key"));
    expect(() => elb.loadBalancer(id as never)).toThrow(expected("LoadBalancer", "name"));
    expect([...mock.calls(), ...s3Mock.calls()]).toEqual([]);
  });

  it("may be empty where the service allows it, but not missing", () => {
    expect(ec2.tag("i-1", "Name", "").value).toBe("");
    expect(() => ec2.tag("i-1", "Name", undefined as never)).toThrow(/^Tag: value must be/);
  });

  it("cannot be changed at run time", () => {
    const instance = ec2.instance("i-1");
    expect(() => Object.assign(instance, { id: "i-2" })).toThrow(TypeError);
    expect(() => Object.assign(instance.meta.identifiers, { id: "i-2" })).toThrow(TypeError);
    expect(() => Object.assign(instance["identifiers"], { id: "i-2" })).toThrow(TypeError);
    expect(instance.id).toBe("i-1");
  });

  it("have an alias that needs no request and no data", () => {
    expect(ec2.instance("i-1").instanceId).toBe("i-1");
    expect(ec2.keyPair("me").keyName).toBe("me");
    expect(mock.calls()).toEqual([]);
  });
});

describe("an action", () => {
  it("acts on its own resource, whatever ids the caller passes", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(StopInstancesCommand).resolves({});
    await ec2.instance("i-1").stop({ InstanceIds: ["i-2"], Force: true } as never);
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"], Force: true }]);
  });

  it("keeps the caller's part of a structure that it fills in partly", async () => {
    const { s3, mock } = mockedS3();
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("mine").deleteObjects({ Bucket: "other", Delete: { Objects: [{ Key: "a" }] } } as never);
    expect(inputsOf(mock)).toEqual([{ Bucket: "mine", Delete: { Objects: [{ Key: "a" }] } }]);
  });

  it("does not modify its input", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(StartInstancesCommand).resolves({});
    const input = Object.freeze({ AdditionalInfo: "x" });
    await ec2.instance("i-1").start(input);
    expect(input).toEqual({ AdditionalInfo: "x" });
  });

  it("resolves to the SDK's output object itself", async () => {
    const { ec2, mock } = mockedEC2();
    const output = { StoppingInstances: [{ InstanceId: "i-1" }], $metadata: {} };
    mock.on(StopInstancesCommand).resolves(output);
    expect(await ec2.instance("i-1").stop()).toBe(output);
  });

  it("resolves to resources with ids and data from the same item", async () => {
    const { ec2, mock } = mockedEC2();
    const Instances = [
      { InstanceId: "i-1", ImageId: "ami-1" },
      { InstanceId: "i-2", ImageId: "ami-2" },
    ];
    mock.on(RunInstancesCommand).resolves({ Instances });
    const made = await ec2.createInstances({ MinCount: 2, MaxCount: 2 });
    expect(made.map(({ id, imageId }) => [id, imageId])).toEqual([
      ["i-1", "ami-1"],
      ["i-2", "ami-2"],
    ]);
  });

  it("resolves to a resource without data if the response has none", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(CreateSecurityGroupCommand).resolves({ GroupId: "sg-1" });
    const group = await ec2.createSecurityGroup({ GroupName: "web", Description: "web" });
    expect(group.id).toBe("sg-1");
    expect(group.isLoaded).toBe(false);
  });

  it("throws if a response lacks the id that its model requires", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(RunInstancesCommand).resolves({ Instances: [{}] });
    const error = await ec2.createInstances({ MinCount: 1, MaxCount: 1 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ member: "InstanceId" });
  });

  it("takes an identifier of the result from the caller's input where the model says so", async () => {
    const { s3, mock } = mockedS3();
    mock.on(PutObjectCommand).resolves({});
    const made = await s3.bucket("b").putObject({ Key: "k", Body: "text" });
    expect([made.bucketName, made.key]).toEqual(["b", "k"]);
  });

  it.each([undefined, ""])(
    "refuses %j as an identifier in the caller's input, before any request",
    async (missing) => {
      const { s3, mock } = mockedS3();
      const { elb, mock: elbMock } = mockedELB();
      // A PUT with an empty key would create or configure the bucket.
      await expect(s3.bucket("b").putObject({ Key: missing, Body: "" })).rejects.toThrow(
        "S3Object: key must be",
      );
      await expect(s3.createBucket({ Bucket: missing })).rejects.toThrow("Bucket: name must be");
      const balancer = { LoadBalancerName: missing, Listeners: [] };
      await expect(elb.createLoadBalancer(balancer)).rejects.toThrow("LoadBalancer: name must be");
      expect([...mock.calls(), ...elbMock.calls()]).toEqual([]);
    },
  );

  it("throws the SDK's errors unchanged", async () => {
    const { ec2, mock } = mockedEC2();
    const error = new Error("not now");
    mock.on(StopInstancesCommand).rejects(error);
    await expect(ec2.instance("i-1").stop()).rejects.toBe(error);
  });
});

describe("equality", () => {
  const { ec2 } = mockedEC2();
  const { s3 } = mockedS3();

  it("compares class and identifiers, loaded or not", async () => {
    const { ec2: other, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const loaded = await other.instance("i-1").load();
    expect(ec2.instance("i-1").equals(loaded)).toBe(true);
    expect(ec2.instance("i-1").equals(ec2.instance("i-2"))).toBe(false);
    expect(ec2.image("x").equals(ec2.instance("x"))).toBe(false);
    expect(s3.object("b", "k").equals(s3.objectSummary("b", "k"))).toBe(false);
  });

  it("is false for everything else", () => {
    const instance = ec2.instance("i-1");
    for (const other of [undefined, null, "i-1", instance.uid, { id: "i-1" }, instance.meta, ec2]) {
      expect(instance.equals(other)).toBe(false);
    }
  });

  it("has a uid for Map and Set that is unique to the identifiers", () => {
    const keys = [
      ["a", "b"],
      ["a,b", ""],
      ['a","b', "c"],
      ["a", 'b","c'],
    ].map(([bucket = "", key = ""]) => ec2.tag(bucket, "k", key).uid);
    expect(new Set(keys).size).toBe(keys.length);
    const byUid = new Map([[s3.object("b", "k").uid, 1]]);
    expect(byUid.get(s3.bucket("b").object("k").uid)).toBe(1);
  });

  it("does not depend on how the resource was obtained", () => {
    const version = s3.object("b", "k").version("v");
    expect(version.uid).toBe(s3.objectVersion("b", "k", "v").uid);
    expect(version.object().version("v").equals(version)).toBe(true);
  });
});

describe("isResource", () => {
  it("recognizes resources, also of other copies of the package, and nothing else", () => {
    const { ec2, client } = mockedEC2();
    expect(isResource(ec2.instance("i-1"))).toBe(true);
    expect(isResource({ [Symbol.for("tucuxi.resource")]: 'ec2.Instance:["i-1"]' })).toBe(true);
    for (const other of [undefined, null, "i-1", { id: "i-1" }, ec2, ec2.instances, client]) {
      expect(isResource(other)).toBe(false);
    }
  });
});

describe("nothing is thenable", () => {
  it("whether root, resource, collection, page or meta", async () => {
    const { ec2, mock } = mockedEC2();
    const { s3 } = mockedS3();
    answerInstances(mock, ["i-1"]);
    const things: object[] = [ec2, s3, ec2.instance("i-1"), s3.bucket("b"), ec2.instances, ec2.meta];
    for await (const page of ec2.instances.pages()) things.push(page, page.response);
    for (const thing of things) expect("then" in thing).toBe(false);
    expect(await Promise.resolve(ec2.instances)).toBeInstanceOf(Object);
    expect(mock.calls()).toHaveLength(1);
  });
});

describe("a stub in place of the client", () => {
  it("is used unchanged", async () => {
    const sent: object[] = [];
    const client = Object.freeze({
      config: {},
      send: async (command: { input: object }) => {
        sent.push(command.input);
        return { Reservations: [{ Instances: [{ InstanceId: "i-1", ImageId: "ami-1" }] }] };
      },
    });
    const ec2 = new EC2Resource({ client });
    const instance = await ec2.instance("i-1").load();
    expect(instance.imageId).toBe("ami-1");
    expect(instance.meta.client).toBe(client);
    expect(sent).toEqual([{ InstanceIds: ["i-1"] }]);
  });
});
