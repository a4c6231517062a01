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

const template = (topic: string) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Parameters: { Name: { Type: "String", Default: topic } },
  Resources: { Topic: { Type: "AWS::SNS::Topic", Properties: { TopicName: { Ref: "Name" } } } },
});
const fast = { minDelay: 0.05 };
const Accounts = ["123456789012"];
const Regions = ["eu-west-1", "us-east-1"];

it("creates a stack set with instances, and deletes both", async () => {
  const set = await cloudformation.createStackSet(
    { StackSetName: "topics", TemplateBody: template("one"), Description: "topics" },
    { tags: { Owner: "ada" } },
  );
  await set.load();
  expect([set.description, set.status, set.tagMap]).toEqual(["topics", "ACTIVE", { Owner: "ada" }]);
  expect((await cloudformation.stackSets.toArray()).map(({ name }) => name)).toEqual(["topics"]);

  const { OperationId = "" } = await set.createInstances({ Accounts, Regions });
  expect(await set.waitForOperation(OperationId, fast)).toMatchObject({
    Action: "CREATE",
    Status: "SUCCEEDED",
  });
  expect(await set.operations()).toMatchObject([{ OperationId, Action: "CREATE" }]);
  expect(await set.operationResults({ OperationId })).toHaveLength(2);

  const instances = await set.instances.toArray();
  expect(instances.map(({ account, region }) => [account, region])).toEqual(
    Regions.map((region) => ["123456789012", region]),
  );
  const one = set.instance("123456789012", "eu-west-1");
  await one.load();
  expect([one.status, one.stackSet().name]).toEqual(["CURRENT", "topics"]);

  const { OperationId: deleting = "" } = await set.deleteInstances({
    Accounts,
    Regions,
    RetainStacks: false,
  });
  await set.waitForOperation(deleting, fast);
  expect(await set.instances.toArray()).toEqual([]);
  expect(await set.deleteIfExists()).toBe(true);
});

it("updates a stack set with a new template or the existing one", async () => {
  const set = await cloudformation.createStackSet({ StackSetName: "topics", TemplateBody: template("one") });
  await set.update({ TemplateBody: template("two") });
  await set.reload();
  expect(JSON.parse(set.templateBody ?? "")).toEqual(template("two"));
  await expect(set.update({})).rejects.toThrow(TypeError);
});
