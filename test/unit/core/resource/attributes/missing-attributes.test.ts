import { DescribeInstancesCommand, DescribeSubnetsCommand } from "@aws-sdk/client-ec2";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { EC2Resource, type Instance } from "../../../../../src/ec2/index.js";
import {
  allowMissingAttributes,
  AttributeMissingError,
  isTucuxiError,
  Session,
} from "../../../../../src/index.js";
import { mockedEC2 } from "../../../../support/mocked-roots.js";

/** An instance of a root, loaded from a response with nothing but its id. */
async function bare(ec2: EC2Resource, mock: ReturnType<typeof mockedEC2>["mock"]): Promise<Instance> {
  mock
    .on(DescribeInstancesCommand)
    .resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1", NetworkInterfaces: [] }] }] });
  return ec2.instance("i-1").load();
}

describe("an attribute that the service always sends", () => {
  it("throws if a response lacks it, with the solution in the message", async () => {
    const { ec2, mock } = mockedEC2();
    const instance = await bare(ec2, mock);
    expect(() => instance.state).toThrow(AttributeMissingError);
    expect(() => instance.state).toThrow(
      /^Instance\(id="i-1"\) has no State, which AWS always returns\. .*missingAttributes: "undefined"/,
    );
    const error = thrownBy(() => instance.state);
    expect(isTucuxiError(error, "AttributeMissing")).toBe(true);
    expect(error).toMatchObject({ attribute: "State", identifiers: { id: "i-1" } });
  });

  it("is undefined if the client is allowed to omit it", async () => {
    const { ec2, mock } = mockedEC2();
    const instance = await bare(ec2, mock);
    allowMissingAttributes(ec2.meta.client);
    expect(instance.state).toBeUndefined();
  });

  it.each([
    ["a root", () => new EC2Resource({ region: "eu-west-1", missingAttributes: "undefined" })],
    [
      "a session",
      () => new Session({ region: "eu-west-1", missingAttributes: "undefined" }).resource(EC2Resource),
    ],
  ])("is undefined if %s allows it", async (_, make) => {
    const ec2 = make();
    const instance = await bare(ec2, mockClient(ec2.meta.client));
    expect(instance.state).toBeUndefined();
    expect(instance.launchTime).toBeUndefined();
  });

  it("also has members that the service always sends", async () => {
    const { ec2, mock } = mockedEC2();
    const instance = { InstanceId: "i-1", State: { Code: 16 } };
    mock.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances: [instance] }] });
    const loaded = await ec2.instance("i-1").load();
    expect(() => loaded.state).toThrow(
      /^Instance\(id="i-1"\) has no State\.Name, which AWS always returns\./,
    );
    allowMissingAttributes(ec2.meta.client);
    expect(loaded.state).toEqual({ Code: 16 });
  });

  it("also makes what it identifies certain", async () => {
    const { ec2, mock } = mockedEC2();
    const subnet = { SubnetId: "subnet-1" };
    mock
      .on(DescribeSubnetsCommand)
      .resolvesOnce({ Subnets: [{ ...subnet, VpcId: "vpc-1" }] })
      .resolves({ Subnets: [subnet] });
    expect((await ec2.subnet("subnet-1").load()).vpc.id).toBe("vpc-1");
    const other = await ec2.subnet("subnet-1").load();
    expect(() => other.vpc).toThrow(/has no VpcId, which AWS always returns/);
  });

  it("is not loaded before the first load", () => {
    const { ec2 } = mockedEC2();
    expect(() => ec2.instance("i-1").state).toThrow(/has no State yet/);
  });
});

describe("an attribute that the service may omit", () => {
  it("is undefined, or an empty list, also in derived attributes", async () => {
    const { ec2, mock } = mockedEC2();
    const instance = await bare(ec2, mock);
    expect(instance.publicIpAddress).toBeUndefined();
    expect(instance.securityGroups).toEqual([]);
    expect(instance.tags).toEqual([]);
    expect(instance.networkInterfaces).toEqual([]);
    expect(instance.meta.data).toEqual({ InstanceId: "i-1", NetworkInterfaces: [] });
  });
});

function thrownBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}
