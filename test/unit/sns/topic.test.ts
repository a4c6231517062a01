import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import { beforeEach, describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../../src/sns/index.js";
import { inputsOf, mockedSNS, operationsOf } from "../../support/mocked-roots.js";

const { mock, sns } = mockedSNS();
const arn = "arn:aws:sns:eu-west-1:123456789012:orders";
const queueArn = "arn:aws:sqs:eu-west-1:123456789012:jobs";
const topic = sns.topic(arn);

beforeEach(() => {
  mock.reset();
});

/** A queue with the members that a topic needs; it counts how often its policy was set. */
class FakeQueue {
  readonly queueArn = queueArn;
  policy: PolicyDocument | undefined;
  changes = 0;

  constructor(policy?: PolicyDocument) {
    this.policy = policy;
  }

  async reload(): Promise<this> {
    return this;
  }

  async setAttributes({ Policy = "" }: Readonly<Record<string, string>>): Promise<void> {
    this.changes++;
    this.policy = Policy === "" ? undefined : (JSON.parse(Policy) as PolicyDocument);
  }
}

const other: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [
    { Sid: "own", Effect: "Allow", Principal: "*", Action: "sqs:ReceiveMessage", Resource: queueArn },
  ],
};

describe("a topic", () => {
  it("has typed attributes", async () => {
    const Attributes = {
      TopicArn: arn,
      Owner: "123456789012",
      SubscriptionsConfirmed: "2",
      SubscriptionsPending: "0",
      SubscriptionsDeleted: "1",
      Policy: '{"Version":"2012-10-17","Statement":[]}',
      FifoTopic: "false",
    };
    mock.on(GetTopicAttributesCommand).resolves({ Attributes });
    await topic.load();
    expect(topic.subscriptionsConfirmed).toBe(2);
    expect(topic.fifoTopic).toBe(false);
    expect(topic.policy.Statement).toEqual([]);
    expect(topic.attributes.SubscriptionsDeleted).toBe("1");
  });

  it("is listed by its ARN", async () => {
    mock.on(ListTopicsCommand).resolves({ Topics: [{ TopicArn: arn }] });
    expect((await sns.topics.toArray()).map((one) => one.arn)).toEqual([arn]);
  });

  it("confirms a subscription with its token", async () => {
    mock.on(ConfirmSubscriptionCommand).resolves({ SubscriptionArn: `${arn}:1` });
    const subscription = await topic.confirmSubscription({ Token: "t" });
    expect(subscription.arn).toBe(`${arn}:1`);
    expect(inputsOf(mock)).toEqual([{ Token: "t", TopicArn: arn }]);
  });
});

describe("topic.subscribe", () => {
  it("adds the permission to the queue's policy, and then subscribes it", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    const queue = new FakeQueue(other);
    const subscription = await topic.subscribe(queue, {
      filterPolicy: { kind: ["order"] },
      rawMessageDelivery: true,
    });
    expect(subscription.arn).toBe(`${arn}:1`);
    expect(queue.policy?.Statement).toMatchObject([
      { Sid: "own" },
      {
        Effect: "Allow",
        Principal: { Service: "sns.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: queueArn,
        Condition: { ArnEquals: { "aws:SourceArn": arn } },
      },
    ]);
    expect(inputsOf(mock)).toEqual([
      {
        TopicArn: arn,
        Protocol: "sqs",
        Endpoint: queueArn,
        ReturnSubscriptionArn: true,
        Attributes: { FilterPolicy: '{"kind":["order"]}', RawMessageDelivery: "true" },
      },
    ]);
  });

  it("allows SNS of the opt-in region, if the topic is in one and the queue in another region", async () => {
    const inMilan = sns.topic("arn:aws:sns:eu-south-1:123456789012:orders");
    const plan = await inMilan.subscribe(new FakeQueue(), { dryRun: true });
    expect(plan.policy?.Statement).toMatchObject([
      { Principal: { Service: "sns.eu-south-1.amazonaws.com" } },
    ]);
  });

  it("corrects the principal of its own statement", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: "pending" });
    const inMilan = sns.topic("arn:aws:sns:eu-south-1:123456789012:orders");
    const { policy } = await inMilan.subscribe(new FakeQueue(), { dryRun: true });
    const before = JSON.stringify(policy).replace("sns.eu-south-1.", "sns.");
    const queue = new FakeQueue(JSON.parse(before) as PolicyDocument);
    await inMilan.subscribe(queue);
    expect(queue.policy).toEqual(policy);
  });

  it("can show the plan first", async () => {
    const queue = new FakeQueue();
    const plan = await topic.subscribe(queue, { dryRun: true });
    expect(plan).toMatchObject({ changesPolicy: true, input: { Endpoint: queueArn } });
    expect(plan.policy?.Statement).toHaveLength(1);
    expect(queue.changes).toBe(0);
    expect(mock.calls()).toEqual([]);
  });

  it("leaves a policy unchanged that already allows the topic", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    const queue = new FakeQueue(other);
    await topic.subscribe(queue);
    await topic.subscribe(queue);
    expect(queue.changes).toBe(1);
  });

  it.each<[string, PolicyDocument]>([
    [
      "with a single statement",
      {
        Version: "2012-10-17",
        Statement: {
          Sid: "own",
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:SendMessage",
          Resource: queueArn,
        },
      },
    ],
    ["without statements", { Version: "2012-10-17" } as PolicyDocument],
  ])("adds to a policy %s", async (_, policy) => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    const before = [policy.Statement ?? []].flat();
    const queue = new FakeQueue(policy);
    await topic.subscribe(queue);
    expect(queue.policy?.Statement).toMatchObject([...before, { Resource: queueArn }]);
  });

  it("accepts an equivalent statement that somebody else wrote", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    const queue = new FakeQueue({
      Version: "2012-10-17",
      Statement: {
        Sid: "by-hand",
        Condition: { ArnEquals: { "aws:SourceArn": [arn] } },
        Resource: [queueArn],
        Action: ["sqs:SendMessage"],
        Principal: { Service: ["sns.amazonaws.com"] },
        Effect: "Allow",
      },
    });
    await topic.subscribe(queue);
    expect(queue.changes).toBe(0);
  });

  it("accepts the SDK's own input", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: "pending" });
    await topic.subscribe({ Protocol: "email", Endpoint: "a@example.org" });
    expect(inputsOf(mock)).toMatchObject([{ TopicArn: arn, Protocol: "email", Endpoint: "a@example.org" }]);
  });

  it("refuses a filter policy that is not an object of lists", async () => {
    const filterPolicy = { kind: "order" } as unknown as { kind: string[] };
    await expect(topic.subscribe(new FakeQueue(), { filterPolicy })).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});

const failing = (name: string) => Object.assign(new Error("no"), { name });

describe("an action of several requests", () => {
  it("reports that the policy was changed if the queue cannot be subscribed", async () => {
    const queue = new FakeQueue();
    const denied = failing("AuthorizationError");
    mock.on(SubscribeCommand).rejects(denied);
    await expect(topic.subscribe(queue)).rejects.toMatchObject({
      code: "BatchActionFailed",
      cause: denied,
      succeeded: [`SetQueueAttributes ${queueArn}`],
      failures: [{ id: `Subscribe ${queueArn}`, code: "AuthorizationError" }],
    });
  });

  it("throws the error itself if the policy need not be changed", async () => {
    const denied = failing("AuthorizationError");
    mock.on(SubscribeCommand).rejects(denied);
    const queue = new FakeQueue();
    await topic.subscribe(queue).catch(() => {});
    await expect(topic.subscribe(queue)).rejects.toBe(denied);
  });

  it("reports the subscriptions that were deleted before a failure", async () => {
    const Subscriptions = ["1", "2"].map((id) => ({ SubscriptionArn: `${arn}:${id}`, Endpoint: queueArn }));
    mock.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions });
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    mock.on(UnsubscribeCommand).resolvesOnce({}).rejects(failing("Throttled"));
    const queue = new FakeQueue();
    await topic.subscribe(queue);
    await expect(topic.unsubscribe(queue)).rejects.toMatchObject({
      succeeded: [`Unsubscribe ${arn}:1`],
      failures: [
        { id: `Unsubscribe ${arn}:2`, code: "Throttled" },
        { id: `SetQueueAttributes ${queueArn}`, code: "NotTried" },
      ],
    });
  });

  it("reports that the scope was set, but not the filter policy", async () => {
    mock.on(SetSubscriptionAttributesCommand).resolvesOnce({}).rejects(failing("InvalidParameter"));
    const call = sns.subscription(`${arn}:1`).setFilterPolicy({ kind: ["order"] }, { scope: "MessageBody" });
    await expect(call).rejects.toMatchObject({
      succeeded: ["SetSubscriptionAttributes FilterPolicyScope"],
      failures: [{ id: "SetSubscriptionAttributes FilterPolicy", code: "InvalidParameter" }],
    });
  });
});

describe("topic.unsubscribe", () => {
  it("removes the queue's subscription, and the statement from its policy", async () => {
    mock.on(SubscribeCommand).resolves({ SubscriptionArn: `${arn}:1` });
    mock.on(UnsubscribeCommand).resolves({});
    mock.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [
        { SubscriptionArn: `${arn}:0`, Endpoint: "arn:aws:sqs:eu-west-1:123456789012:other" },
        { SubscriptionArn: `${arn}:1`, Endpoint: queueArn },
      ],
    });
    const queue = new FakeQueue(other);
    await topic.subscribe(queue);
    expect(await topic.unsubscribe(queue)).toBe(true);
    expect(queue.policy).toEqual(other);
    expect(inputsOf(mock, "Unsubscribe")).toEqual([{ SubscriptionArn: `${arn}:1` }]);
  });
});

describe("a subscription", () => {
  it("has typed attributes, and its filter policy as an object", async () => {
    mock.on(GetSubscriptionAttributesCommand).resolves({
      Attributes: { TopicArn: arn, RawMessageDelivery: "true", FilterPolicy: '{"kind":["order"]}' },
    });
    const subscription = await sns.subscription(`${arn}:1`).load();
    expect(subscription.rawMessageDelivery).toBe(true);
    expect(subscription.filterPolicy).toEqual({ kind: ["order"] });
  });

  it("accepts a filter policy as an object", async () => {
    mock.on(SetSubscriptionAttributesCommand).resolves({});
    await sns.subscription("s").setFilterPolicy({ total: [{ numeric: [">", 5] }] }, { scope: "MessageBody" });
    expect(inputsOf(mock)).toMatchObject([
      { AttributeName: "FilterPolicyScope", AttributeValue: "MessageBody" },
      { AttributeName: "FilterPolicy", AttributeValue: '{"total":[{"numeric":[">",5]}]}' },
    ]);
  });

  it("ends with unsubscribe, or with boto3's delete", async () => {
    mock.on(UnsubscribeCommand).resolves({});
    await sns.subscription("s").unsubscribe();
    await sns.subscription("s").delete();
    expect(operationsOf(mock)).toEqual(["Unsubscribe", "Unsubscribe"]);
  });
});
