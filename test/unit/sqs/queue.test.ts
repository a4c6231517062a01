import {
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  PurgeQueueInProgress,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import { beforeEach, describe, expect, it } from "vitest";
import { inputsOf, mockedSQS } from "../../support/mocked-roots.js";

const { mock, sqs } = mockedSQS();
const url = "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs";

const Attributes = {
  QueueArn: "arn:aws:sqs:eu-west-1:123456789012:jobs",
  ApproximateNumberOfMessages: "12",
  ApproximateNumberOfMessagesNotVisible: "3",
  ApproximateNumberOfMessagesDelayed: "0",
  CreatedTimestamp: "1700000000",
  LastModifiedTimestamp: "1700000001",
  VisibilityTimeout: "30",
  MaximumMessageSize: "1048576",
  MessageRetentionPeriod: "345600",
  DelaySeconds: "0",
  ReceiveMessageWaitTimeSeconds: "0",
  SqsManagedSseEnabled: "true",
  Policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:*"}]}',
  RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:123456789012:jobs-dead","maxReceiveCount":5}',
};

beforeEach(() => {
  mock.reset();
});

describe("a queue's attributes", () => {
  it("are numbers, booleans, dates and documents, in addition to the service's strings", async () => {
    mock.on(GetQueueAttributesCommand, { QueueUrl: url, AttributeNames: ["All"] }).resolves({ Attributes });
    const queue = await sqs.queue(url).load();
    expect(queue.approximateNumberOfMessages).toBe(12);
    expect(queue.createdTimestamp).toEqual(new Date("2023-11-14T22:13:20Z"));
    expect(queue.sqsManagedSseEnabled).toBe(true);
    expect(queue.fifoQueue).toBeUndefined();
    expect(queue.policy?.Statement).toEqual([{ Effect: "Allow", Principal: "*", Action: "sqs:*" }]);
    expect(queue.redrivePolicy).toEqual({
      deadLetterTargetArn: "arn:aws:sqs:eu-west-1:123456789012:jobs-dead",
      maxReceiveCount: 5,
    });
    expect(queue.attributes.VisibilityTimeout).toBe("30");
    expect(queue.visibilityTimeout).toBe(30);
  });

  it("can be set with a record of strings, numbers and booleans", async () => {
    mock.on(SetQueueAttributesCommand).resolves({});
    await sqs.queue(url).setAttributes({ VisibilityTimeout: 60, SqsManagedSseEnabled: false });
    expect(inputsOf(mock)).toEqual([
      { QueueUrl: url, Attributes: { VisibilityTimeout: "60", SqsManagedSseEnabled: "false" } },
    ]);
  });
});

describe("a queue", () => {
  it("is found by its name", async () => {
    mock.on(GetQueueUrlCommand, { QueueName: "jobs" }).resolves({ QueueUrl: url });
    expect((await sqs.getQueueByName({ QueueName: "jobs" })).url).toBe(url);
  });

  it("is listed by its URL", async () => {
    mock.on(ListQueuesCommand).resolves({ QueueUrls: [url] });
    const queues = await sqs.queues.filter({ QueueNamePrefix: "jo" }).toArray();
    expect(queues.map((queue) => queue.url)).toEqual([url]);
    expect(queues[0]?.isLoaded).toBe(false);
  });

  it("does not exist if the service says so", async () => {
    const gone = new QueueDoesNotExist({ message: "The specified queue does not exist.", $metadata: {} });
    mock.on(GetQueueAttributesCommand).rejects(gone);
    mock.on(DeleteQueueCommand).rejects(gone);
    const queue = sqs.queue(url);
    expect(await queue.exists()).toBe(false);
    expect(await queue.deleteIfExists()).toBe(false);
    await expect(queue.load()).rejects.toMatchObject({ code: "ResourceNotFound", cause: gone });
  });
});

describe("queue.purge", () => {
  it("rethrows the service's error for a second purge within 60 seconds", async () => {
    const message = "Only one PurgeQueue operation on jobs is allowed every 60 seconds.";
    const refusal = new PurgeQueueInProgress({ message, $metadata: {} });
    mock.on(PurgeQueueCommand).resolvesOnce({}).rejects(refusal);
    const queue = sqs.queue(url);
    await queue.purge();
    await expect(queue.purge()).rejects.toBe(refusal);
    expect(inputsOf(mock, "PurgeQueue")).toEqual([{ QueueUrl: url }, { QueueUrl: url }]);
  });
});

describe("a received message", () => {
  const received = {
    MessageId: "m-1",
    ReceiptHandle: "r-1",
    Body: "hello",
    MD5OfBody: "5d41402abc4b2a76b9719d911017c592",
    Attributes: {
      ApproximateReceiveCount: "2",
      SentTimestamp: "1700000000000",
      MessageGroupId: "customer-7",
    },
  };

  it("has its data, and typed attributes", async () => {
    mock.on(ReceiveMessageCommand).resolves({ Messages: [received] });
    const [message] = await sqs.queue(url).receiveMessages({ MaxNumberOfMessages: 10 });
    expect(message?.body).toBe("hello");
    expect(message?.approximateReceiveCount).toBe(2);
    expect(message?.sentTimestamp).toEqual(new Date(1700000000000));
    expect(message?.messageGroupId).toBe("customer-7");
    expect(message?.sequenceNumber).toBeUndefined();
    expect(message?.queue().url).toBe(url);
  });
});
