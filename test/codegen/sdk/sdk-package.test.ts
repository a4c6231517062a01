import { describe, expect, it } from "vitest";
import { loadSdk, nearMatches } from "../../../codegen/sdk/index.js";

const ec2 = loadSdk("@aws-sdk/client-ec2");
const s3 = loadSdk("@aws-sdk/client-s3");
const elb = loadSdk("@aws-sdk/client-elastic-load-balancing");

describe("loadSdk", () => {
  it("reads a package once", () => {
    expect(loadSdk("@aws-sdk/client-s3")).toBe(s3);
  });

  it("finds the client's class, version and operations", () => {
    expect([ec2, s3, elb].map((sdk) => sdk.clientName)).toEqual([
      "EC2Client",
      "S3Client",
      "ElasticLoadBalancingClient",
    ]);
    expect(s3.version).toMatch(/^3\.\d+\.\d+$/);
    expect(ec2.operationNames).toContain("DescribeInstances");
    expect(ec2.operationNames).not.toContain("DescribeInstancesResult");
    expect(elb.operationNames).toContain("AddTags");
  });

  it("finds the package's exports at run time", () => {
    expect(ec2.exportsValue("StopInstancesCommand")).toBe(true);
    expect(ec2.exportsValue("waitUntilInstanceRunning")).toBe(true);
    expect(ec2.exportsValue("PutObjectCommand")).toBe(false);
  });
});

describe("operations", () => {
  it("have a command, an input and an output", () => {
    const operation = elb.expectOperation("AddTags");
    expect(operation.commandName).toBe("AddTagsCommand");
    expect(operation.input.members).toEqual(["LoadBalancerNames", "Tags"]);
    expect(operation.output.kind).toBe("structure");
  });

  it("may have an output without members", () => {
    const { output } = ec2.expectOperation("RebootInstances");
    expect([output.kind, output.name, output.members]).toEqual(["structure", "Unit", []]);
  });

  it("are reported with a suggestion if they do not exist", () => {
    expect(ec2.operation("StopInstance")).toBeUndefined();
    expect(ec2.operation("Instance")).toBeUndefined();
    expect(() => ec2.expectOperation("StopInstance")).toThrow(
      /client-ec2 has no operation StopInstance\. Did you mean .*StopInstances/,
    );
  });
});

describe("paginators", () => {
  it("name the tokens and the page size", () => {
    expect(ec2.paginator("DescribeInstances")).toEqual({
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
    });
    expect(s3.paginator("ListObjectsV2")).toEqual({
      inputToken: "ContinuationToken",
      outputToken: "NextContinuationToken",
      pageSize: "MaxKeys",
    });
  });

  it("may have no page size", () => {
    expect(elb.paginator("DescribeLoadBalancers")).toEqual({
      inputToken: "Marker",
      outputToken: "NextMarker",
      pageSize: undefined,
    });
  });

  it("exist only for paginated operations", () => {
    expect(ec2.paginator("StopInstances")).toBeUndefined();
    expect(s3.paginator("ListObjectVersions")).toBeUndefined();
  });

  it("use members that the operations have", () => {
    for (const sdk of [ec2, s3, elb]) {
      for (const name of sdk.operationNames) {
        const paginator = sdk.paginator(name);
        if (!paginator) continue;
        const { input, output } = sdk.expectOperation(name);
        expect(input.members).toEqual(
          expect.arrayContaining([paginator.inputToken, paginator.pageSize ?? paginator.inputToken]),
        );
        expect(output.resolvePath(paginator.outputToken)).toMatchObject({ ok: true });
      }
    }
  });
});

it("finds near matches, best first", () => {
  expect(nearMatches("Vpcid", ["SubnetId", "VpcIds", "VpcId"])).toEqual(["VpcId", "VpcIds"]);
  expect(nearMatches("Zebra", ["SubnetId", "VpcId"])).toEqual([]);
});
