import { Session } from "tucuxi";
import { CloudFormationResource } from "tucuxi/cloudformation";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let cloudformation: CloudFormationResource;

beforeEach(() => {
  session = new Session(aws.config);
  cloudformation = session.resource(CloudFormationResource);
});
afterEach(() => session.destroy());

const bucket = (name: string) => ({
  // moto's GetTemplateSummary fails without it.
  AWSTemplateFormatVersion: "2010-09-09",
  Parameters: { Name: { Type: "String", Default: name } },
  Resources: { Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: { Ref: "Name" } } } },
  Outputs: { Name: { Value: { Ref: "Bucket" }, Export: { Name: "bucket-name" } } },
});
const fast = { pollInterval: 0.05 };

it("deploys, updates and deletes a stack", async () => {
  const stack = cloudformation.stack("shop");
  // moto omits the outputs and parameters of stacks that change sets created.
  expect(await stack.deploy(bucket("tucuxi-one"), fast)).toMatchObject({ changed: true });
  expect(await stack.template()).toMatchObject({ Resources: { Bucket: { Type: "AWS::S3::Bucket" } } });
  const one = bucket("tucuxi-one");
  const two = { ...one, Resources: { ...one.Resources, Topic: { Type: "AWS::SNS::Topic" } } };
  expect(await stack.deploy(two, fast)).toMatchObject({ changed: true });

  const resources = await stack.resourceSummaries.toArray();
  expect(resources.map(({ logicalId }) => logicalId).sort()).toEqual(["Bucket", "Topic"]);
  const resource = resources.find(({ logicalId }) => logicalId === "Bucket")?.resource();
  await resource?.load();
  expect([resource?.resourceType, resource?.physicalResourceId]).toEqual(["AWS::S3::Bucket", "tucuxi-one"]);
  expect((await cloudformation.stacks.toArray()).map(String)).toEqual([String(stack)]);
  expect((await stack.events.toArray()).length).toBeGreaterThan(0);

  const { stackId } = stack;
  await stack.delete();
  await stack.waitUntilDeleteComplete({ minDelay: 0.05 });
  expect(await stack.exists()).toBe(false);
  const ended = cloudformation.stack(stackId);
  await ended.load();
  expect(ended.stackStatus).toBe("DELETE_COMPLETE");
});

it("creates a stack with the operation itself, as boto3 does", async () => {
  const stack = await cloudformation.createStack(
    { StackName: "plain", TemplateBody: bucket("tucuxi-plain") },
    { tags: { Stage: "test" } },
  );
  await stack.waitUntilCreateComplete({ minDelay: 0.05 });
  expect([stack.outputValues, stack.tagMap]).toEqual([{ Name: "tucuxi-plain" }, { Stage: "test" }]);
  const [exported] = await cloudformation.exports.toArray();
  expect([exported?.name, exported?.value]).toEqual(["bucket-name", "tucuxi-plain"]);
  expect(await stack.deleteIfExists()).toBe(true);
});
