import { describe, expect, it } from "vitest";
import { loadSdk, type PathResult } from "../../../codegen/sdk/index.js";

const ec2 = loadSdk("@aws-sdk/client-ec2");
const s3 = loadSdk("@aws-sdk/client-s3");
const elb = loadSdk("@aws-sdk/client-elastic-load-balancing");

describe("shapes", () => {
  it("list their members", () => {
    const instance = ec2.expectShape("Instance");
    expect(instance.kind).toBe("structure");
    expect(instance.members).toEqual(expect.arrayContaining(["InstanceId", "State", "VpcId"]));
    expect(instance.member("State")).toMatchObject({ kind: "structure", name: "InstanceState" });
    expect(instance.member("LaunchTime")).toMatchObject({ kind: "simple", name: "timestamp" });
    expect(instance.member("AmiLaunchIndex")?.name).toBe("number");
    expect(instance.member("EbsOptimized")?.name).toBe("boolean");
    expect(instance.member("Nothing")).toBeUndefined();
  });

  it("of lists and maps have an element", () => {
    const tags = ec2.expectShape("Instance").member("Tags");
    expect(tags).toMatchObject({ kind: "list", name: "TagList" });
    expect(tags?.element?.name).toBe("Tag");
    const head = s3.expectOperation("HeadObject").output;
    expect(head.member("Metadata")?.kind).toBe("map");
    expect(head.member("Metadata")?.element?.name).toBe("string");
    expect(s3.expectShape("Object").member("ChecksumAlgorithm")?.element?.name).toBe("string");
  });

  it("have the exported type even if its name differs", () => {
    expect(s3.expectShape("Object").typeName).toBe("_Object");
    expect(s3.expectShape("_Object").name).toBe("Object");
    expect(s3.expectOperation("ListObjectsV2").output.resolvePath("Contents[]")).toMatchObject({
      shape: { name: "Object", typeName: "_Object" },
    });
    expect(elb.expectOperation("CreateLoadBalancer").input.typeName).toBe("CreateAccessPointInput");
  });

  it("have members with translated traits", () => {
    const { input } = s3.expectOperation("PutObject");
    expect(input.memberTraits("Bucket")).toMatchObject({ httpLabel: 1 });
    expect(input.memberTraits("ContentType")).toMatchObject({ httpHeader: "Content-Type" });
    expect(input.memberTraits("Nothing")).toEqual({});
  });

  it("are reported with a suggestion if they do not exist", () => {
    expect(ec2.shape("DescribeInstances")).toBeUndefined();
    expect(() => ec2.expectShape("Instanse")).toThrow(/no structure Instanse\. Did you mean Instance\?/);
  });
});

describe("isSensitive", () => {
  it("checks the member and its contents", () => {
    const keyPair = ec2.expectShape("KeyPair");
    expect(keyPair.isSensitive("KeyMaterial")).toBe(true);
    expect(keyPair.member("KeyMaterial")?.isSensitive()).toBe(true);
    expect(keyPair.isSensitive("KeyName")).toBe(false);
    expect(keyPair.isSensitive("Nothing")).toBe(false);
    expect(s3.expectShape("PutObjectRequest").isSensitive("SSECustomerKey")).toBe(true);
  });
});

function summary(result: PathResult): string {
  if (!result.ok) return result.message;
  const owner = result.owner ? `${result.owner.shape.name}.${result.owner.member}` : "none";
  return `${result.shape.name}, ${result.many ? "many" : "one"}, owner ${owner}`;
}

describe("resolvePath", () => {
  const instances = ec2.expectOperation("DescribeInstances").output;
  const instance = ec2.expectShape("Instance");

  it.each([
    ["Reservations[].Instances[]", "Instance, many, owner Reservation.Instances"],
    ["Reservations[0].Instances[0]", "Instance, one, owner Reservation.Instances"],
    ["Reservations[0].Instances[].Tags[0].Key", "string, many, owner Tag.Key"],
    ["NextToken", "string, one, owner DescribeInstancesResult.NextToken"],
    ["Reservations", "ReservationList, one, owner DescribeInstancesResult.Reservations"],
    ["@", "DescribeInstancesResult, one, owner none"],
  ])("follows %s", (path, expected) => {
    expect(summary(instances.resolvePath(path))).toBe(expected);
  });

  it("follows members of members, items of lists and keys of maps", () => {
    expect(summary(instance.resolvePath("State.Name"))).toBe("string, one, owner InstanceState.Name");
    expect(instance.member("Tags")?.resolvePath("[].Key")).toMatchObject({ ok: true, many: true });
    const head = s3.expectOperation("HeadObject").output;
    expect(summary(head.resolvePath("Metadata.owner"))).toBe("string, one, owner map.owner");
  });

  it("names the failing segment and its shape, with suggestions", () => {
    expect(instances.resolvePath("Reservations[].Instance[]")).toEqual({
      ok: false,
      message:
        'Path "Reservations[].Instance[]": Reservation has no member "Instance". Did you mean Instances?',
      segment: "Instance",
      shapeName: "Reservation",
      candidates: ["Instances"],
    });
  });

  it.each([
    ["Reservations.Instances", 'ReservationList is a list: write [] or [0] before ".Instances"'],
    ["NextToken[]", "string is not a list"],
    ["NextToken.Length", 'string has no member "Length"'],
    ["", "is neither a member name"],
    [".NextToken", "is neither a member name"],
    ["Reservations[].", '"." is neither a member name'],
    ["Reservations[x]", '"[x]" is neither a member name'],
    ["Reservations[]Instances", "is neither a member name"],
  ])("fails for %j", (path, reason) => {
    const result = instances.resolvePath(path);
    expect(result.ok).toBe(false);
    expect(summary(result)).toContain(reason);
  });
});
