import { Session } from "tucuxi";
import { CloudFormationResource } from "tucuxi/cloudformation";
import { S3Resource } from "tucuxi/s3";
import { SQSResource } from "tucuxi/sqs";
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

const queue = (QueueName: string) => ({
  Type: "AWS::SQS::Queue",
  Properties: { QueueName, VisibilityTimeout: 30 },
});

it("finds changes made outside of CloudFormation", async () => {
  const stack = cloudformation.stack("queues");
  await stack.deploy({ Resources: { Orders: queue("orders"), Returns: queue("returns") } }, fast);
  expect(await stack.drift({ minDelay: 0.05 })).toEqual([]);

  const sqs = session.resource(SQSResource);
  const orders = await sqs.getQueueByName({ QueueName: "orders" });
  await orders.setAttributes({ Attributes: { VisibilityTimeout: "60" } });
  const [drifted, ...others] = await stack.drift({ minDelay: 0.05 });
  expect(others).toEqual([]);
  expect(drifted).toMatchObject({ logicalId: "Orders", stackResourceDriftStatus: "MODIFIED" });
  expect([drifted?.expectedProperties, drifted?.actualProperties]).toMatchObject([
    { VisibilityTimeout: 30 },
    { VisibilityTimeout: 60 },
  ]);
  expect(drifted?.propertyDifferences).toMatchObject([
    { PropertyPath: "/VisibilityTimeout", ExpectedValue: "30", ActualValue: "60" },
  ]);
  await drifted?.resource().load();

  const { StackResourceDrift } = await stack.resource("Returns").detectDrift();
  expect(StackResourceDrift?.StackResourceDriftStatus).toBe("IN_SYNC");
  const all = await stack.resourceDrifts.toArray();
  expect(all.map(({ logicalId }) => logicalId).sort()).toEqual(["Orders", "Returns"]);
});

it("lists the exports of stacks, and the stacks that import them", async () => {
  const exporter = cloudformation.stack("exporter");
  const topic = { Type: "AWS::SNS::Topic", Properties: { TopicName: "orders" } };
  await exporter.deploy(
    {
      Resources: { Topic: topic },
      Outputs: { Topic: { Value: { Ref: "Topic" }, Export: { Name: "topic-arn" } } },
    },
    fast,
  );
  await cloudformation.stack("importer").deploy(
    {
      Resources: {
        Name: {
          Type: "AWS::SSM::Parameter",
          Properties: { Name: "topic", Type: "String", Value: { "Fn::ImportValue": "topic-arn" } },
        },
      },
    },
    fast,
  );
  const exports = await cloudformation.exports.toArray();
  expect(exports.map(({ name, value }) => [name, value.split(":").at(-1)])).toEqual([
    ["topic-arn", "orders"],
  ]);
  expect(await exports[0]?.imports()).toEqual(["importer"]);
  const of = exports[0]?.stack;
  await of?.load();
  expect(of?.stackId).toBe((await exporter.load()).stackId);
});

it("deploys nested stacks, and reports the reason of a failed one", async () => {
  const bucket = await session.resource(S3Resource).createBucket({ Bucket: "templates" });
  const nested = async (name: string, resources: object) => {
    const object = bucket.object(name);
    const Outputs = { Name: { Value: name } };
    await object.put({ Body: JSON.stringify({ Resources: resources, Outputs }) });
    return { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: await object.url() } };
  };
  const topic = { Topic: { Type: "AWS::SNS::Topic" } };
  const Inner = await nested("inner.json", topic);
  const outer = {
    Resources: { Inner },
    Outputs: { Name: { Value: { "Fn::GetAtt": ["Inner", "Outputs.Name"] } } },
  };
  const stack = cloudformation.stack("outer");
  expect(await stack.deploy(outer, fast)).toEqual({ changed: true, outputs: { Name: "inner.json" } });

  const Signal = { Type: "AWS::CloudFormation::WaitConditionHandle" };
  const Wait = {
    Type: "AWS::CloudFormation::WaitCondition",
    Properties: { Handle: { Ref: "Signal" }, Timeout: "1" },
  };
  const Broken = await nested("broken.json", { Signal, Wait });
  const deploying = cloudformation.stack("broken").deploy({ Resources: { Broken } }, fast);
  await expect(deploying).rejects.toMatchObject({
    code: "DeploymentFailed",
    // ministack returns the reason, but neither the ID nor the events of a nested stack that it could not
    // create.
    logicalPath: ["Broken"],
    reason: expect.stringContaining("timed out") as string,
  });
});
