import { Session } from "tucuxi";
import { CloudFormationResource } from "tucuxi/cloudformation";
import { S3Resource } from "tucuxi/s3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useMinistack } from "../../../servers/ministack/vitest.js";

const aws = useMinistack();
let session: Session;
let cloudformation: CloudFormationResource;

beforeEach(() => {
  session = new Session(aws.config);
  cloudformation = session.resource(CloudFormationResource);
});
afterEach(() => session.destroy());

const fast = { pollInterval: 0.05 };

const queue = (description: string) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Description: description,
  Parameters: { Name: { Type: "String" } },
  Resources: { Queue: { Type: "AWS::SQS::Queue", Properties: { QueueName: { Ref: "Name" } } } },
  Outputs: { Name: { Value: { "Fn::GetAtt": ["Queue", "QueueName"] } } },
});

// moto omits the outputs and parameters of stacks that change sets created.
it("resolves a deployment with its outputs, and reports whether anything changed", async () => {
  const stack = cloudformation.stack("shop");
  const options = { parameters: { Name: "orders" }, pollInterval: 0.05 };
  const made = await stack.deploy(queue("one"), options);
  expect(made).toEqual({ changed: true, outputs: { Name: "orders" } });
  expect(stack.parameterValues).toEqual({ Name: "orders" });

  const changed = await stack.deploy(queue("one"), { ...options, parameters: { Name: "returns" } });
  expect(changed).toEqual({ changed: true, outputs: { Name: "returns" } });
  const same = await stack.deploy(queue("one"), { ...options, parameters: { Name: "returns" } });
  expect(same).toEqual({ changed: false, outputs: { Name: "returns" } });
});

it("shows the changes first, and creates nothing if they are declined", async () => {
  const stack = cloudformation.stack("shop");
  const options = { parameters: { Name: "orders" }, pollInterval: 0.05 };
  await stack.deploy(queue("one"), options);
  const before = (await stack.changeSets.toArray()).map(String);
  const seen: unknown[] = [];
  const refused = await stack.deploy(queue("one"), {
    ...options,
    parameters: { Name: "returns" },
    review: (changes) => {
      seen.push(...changes.map((change) => change.ResourceChange?.LogicalResourceId));
      return false;
    },
  });
  expect(seen).toEqual(["Queue"]);
  expect(refused).toEqual({ changed: false, outputs: { Name: "orders" } });
  expect((await stack.changeSets.toArray()).map(String)).toEqual(before);
});

it("uploads a large template to the given bucket", async () => {
  const bucket = await session.resource(S3Resource).createBucket({ Bucket: "templates" });
  const large = { ...queue("one"), Metadata: { text: "ä".repeat(30_000) } };
  const stack = cloudformation.stack("shop");
  const deployed = await stack.deploy(large, { parameters: { Name: "orders" }, pollInterval: 0.05, bucket });
  expect(deployed).toEqual({ changed: true, outputs: { Name: "orders" } });
  const [stored] = await bucket.objects.toArray();
  expect(stored?.key).toMatch(/^cloudformation\/[0-9a-f]{64}\.template$/);
  expect(await stack.template()).toMatchObject({ Metadata: large.Metadata });
});

it("names the resources that cannot be deleted", async () => {
  const stack = cloudformation.stack("network");
  const network = { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } };
  await stack.deploy({ Resources: { Network: network, Topic: { Type: "AWS::SNS::Topic" } } }, fast);
  const { physicalResourceId: VpcId } = await stack.resource("Network").load();
  const subnet = { Type: "AWS::EC2::Subnet", Properties: { VpcId, CidrBlock: "10.0.1.0/24" } };
  const within = cloudformation.stack("within");
  await within.deploy({ Resources: { Subnet: subnet } }, fast);
  await stack.delete();
  const waiting = stack.waitUntilDeleteComplete({ minDelay: 0.05 });
  await expect(waiting).rejects.toMatchObject({
    lastState: "DELETE_FAILED",
    cause: { failures: [{ logicalId: "Network", resourceType: "AWS::EC2::VPC" }] },
  });
  await expect(waiting).rejects.toThrow(/Network \(AWS::EC2::VPC\) could not be deleted: .*dependencies/i);

  await within.delete();
  await within.waitUntilDeleteComplete({ minDelay: 0.05 });
  await stack.delete();
  await stack.waitUntilDeleteComplete({ minDelay: 0.05 });
});

it("rejects with the first resource that failed and its reason", async () => {
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Resources: {
      Signal: { Type: "AWS::CloudFormation::WaitConditionHandle" },
      Wait: {
        Type: "AWS::CloudFormation::WaitCondition",
        Properties: { Handle: { Ref: "Signal" }, Timeout: "1" },
      },
    },
  };
  const deploying = cloudformation.stack("waiting").deploy(template, { pollInterval: 0.05 });
  await expect(deploying).rejects.toMatchObject({
    name: "DeploymentError",
    logicalId: "Wait",
    resourceType: "AWS::CloudFormation::WaitCondition",
    reason: expect.stringContaining("timed out") as string,
  });
});
