import { CreateKeyPairCommand, DescribeInstancesCommand, type Instance } from "@aws-sdk/client-ec2";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { toTable } from "../../../../src/core/resource/to-table.js";
import { mockedEC2, mockedS3 } from "../../../support/mocked-roots.js";

const { ec2, mock } = mockedEC2();
const { s3 } = mockedS3();

const listed = (instance: Instance) =>
  mock.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances: [instance] }] });

const running: Instance = {
  InstanceId: "i-1",
  InstanceType: "t3.micro",
  State: { Code: 16, Name: "running" },
  LaunchTime: new Date("2026-03-01T12:00:00Z"),
  EbsOptimized: false,
  SecurityGroups: [{ GroupId: "sg-1" }],
  Tags: [{ Key: "Name", Value: "web" }],
};

describe("a table of resources", () => {
  it("has identifiers, the Name tag and the short attributes", async () => {
    listed(running);
    expect(toTable(await ec2.instances.toArray())).toEqual([
      {
        id: "i-1",
        "tagMap.Name": "web",
        instanceType: "t3.micro",
        "state.Name": "running",
        launchTime: "2026-03-01T12:00:00.000Z",
        ebsOptimized: false,
      },
    ]);
  });

  it("is what console.table shows", async () => {
    listed(running);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    console.table(toTable(await ec2.instances.toArray(), ["id", "state.Name"]));
    const shown = stripVTControlCharacters(String(log.mock.calls[0]?.[0]));
    log.mockRestore();
    expect(shown).toMatch(/id +│ state\.Name/);
    expect(shown).toMatch(/'i-1' +│ 'running'/);
  });

  it("has at most eight columns unless columns are named", async () => {
    const many = Object.fromEntries(
      ["ImageId", "KeyName", "VpcId", "SubnetId", "Platform"].map((name) => [name, name]),
    );
    listed({ ...running, ...many });
    const [row = {}] = toTable(await ec2.instances.toArray());
    expect(Object.keys(row)).toHaveLength(8);
  });

  it("shows the named columns and parts of structures", async () => {
    listed(running);
    const instances = await ec2.instances.toArray();
    expect(toTable(instances, ["id", "state.Name", "tagMap.Project", "vpc", "securityGroups"])).toEqual([
      {
        id: "i-1",
        "state.Name": "running",
        "tagMap.Project": undefined,
        vpc: undefined,
        securityGroups: '[{"GroupId":"sg-1"}]',
      },
    ]);
  });

  it("shows the identifiers of resources without a snapshot", () => {
    expect(toTable([s3.object("photos", "cat.jpg")])).toEqual([{ bucketName: "photos", key: "cat.jpg" }]);
    expect(() => toTable([ec2.instance("i-1")], ["state.Name"])).toThrow(/load/);
  });

  it("omits secrets", async () => {
    mock
      .on(CreateKeyPairCommand)
      .resolves({ KeyName: "k", KeyPairId: "key-1", KeyMaterial: "-----SECRET-----" });
    const pair = await ec2.createKeyPair({ KeyName: "k" });
    expect(JSON.stringify(toTable([pair]))).not.toContain("SECRET");
  });

  it("refuses values that are not resources, and columns that they do not have", () => {
    expect(() => toTable(["i-1"] as never)).toThrow(
      new TypeError('toTable expects resources, but one is "i-1".'),
    );
    expect(() => toTable([ec2.instance("i-1")], ["staet.Name" as never])).toThrow(
      'Instance(id="i-1") has no staet. A column is a property of the resource',
    );
  });
});
