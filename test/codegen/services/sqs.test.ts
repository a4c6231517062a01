import type { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { BatchActionError } from "../../../src/core/errors/errors.js";
import { serviceError, StubClient } from "../sample/stub-client.js";
import { SQSResource } from "./sqs/generated/index.js";

const URL = "https://sqs/1/jobs";

function sqsWith(answers: ConstructorParameters<typeof StubClient>[0]): {
  sqs: SQSResource;
  stub: StubClient<SQSClient>;
} {
  const stub = new StubClient<SQSClient>(answers);
  return { sqs: new SQSResource({ client: stub.client }), stub };
}

const attributes = {
  QueueArn: "arn:aws:sqs:eu-west-1:1:jobs",
  ApproximateNumberOfMessages: "12",
  CreatedTimestamp: "1700000000",
  FifoQueue: "true",
  Policy: '{"Statement":[]}',
  RedrivePolicy: '{"maxReceiveCount":3}',
};

describe("queues, which two operations list", () => {
  it("are listed by URL from the root, page by page", async () => {
    const { sqs, stub } = sqsWith({
      ListQueues: [{ QueueUrls: ["a"], NextToken: "t" }, { QueueUrls: ["b"] }],
    });
    const queues = await sqs.queues.filter({ QueueNamePrefix: "j" }).toArray();
    expect(queues.map(({ url, isLoaded }) => [url, isLoaded])).toEqual([
      ["a", false],
      ["b", false],
    ]);
    expect(stub.inputs("ListQueues")).toEqual([
      { QueueNamePrefix: "j", MaxResults: 1000 },
      { QueueNamePrefix: "j", MaxResults: 1000, NextToken: "t" },
    ]);
  });

  it("are listed with another operation through their dead-letter queue", async () => {
    const { sqs, stub } = sqsWith({ ListDeadLetterSourceQueues: [{ queueUrls: ["a"] }] });
    const sources = sqs.queue(URL).deadLetterSourceQueues;
    expect(await sources.limit(5).toArray()).toMatchObject([{ url: "a" }]);
    await sources.all().delete();
    expect(stub.inputs("ListDeadLetterSourceQueues")).toEqual([
      { QueueUrl: URL, MaxResults: 5 },
      { QueueUrl: URL, MaxResults: 1000 },
    ]);
    expect(stub.inputs("DeleteQueue")).toEqual([{ QueueUrl: "a" }]);
  });

  it("are loaded one by one if no operation accepts several", async () => {
    const { sqs, stub } = sqsWith({
      ListQueues: [{ QueueUrls: ["a", "gone"] }],
      GetQueueAttributes: [
        ({ QueueUrl }: { QueueUrl: string }) => {
          if (QueueUrl === "gone") throw serviceError("QueueDoesNotExist");
          return { Attributes: attributes };
        },
      ],
    });
    const [queue, ...others] = await sqs.queues.loaded().toArray();
    expect(others).toEqual([]);
    expect(stub.inputs("GetQueueAttributes")).toEqual([
      { QueueUrl: "a", AttributeNames: ["All"] },
      { QueueUrl: "gone", AttributeNames: ["All"] },
    ]);
    expect(queue?.queueArn).toBe(attributes.QueueArn);
  });
});

describe("attributes in a map of strings", () => {
  it("have getters with their actual types", async () => {
    const { sqs } = sqsWith({ GetQueueAttributes: [{ Attributes: attributes }] });
    const queue = await sqs.queue(URL).load();
    expect(queue.approximateNumberOfMessages).toBe(12);
    expect(queue.createdTimestamp).toEqual(new Date(1_700_000_000_000));
    expect(queue.fifoQueue).toBe(true);
    expect(queue.policy).toEqual({ Statement: [] });
    expect(queue.redrivePolicy).toEqual({ maxReceiveCount: 3 });
  });

  it("are given as a record of strings, numbers and booleans", async () => {
    const { sqs, stub } = sqsWith({});
    await sqs.queue(URL).setAttributes({ DelaySeconds: 5, FifoQueue: true });
    expect(stub.inputs("SetQueueAttributes")).toEqual([
      { QueueUrl: URL, Attributes: { DelaySeconds: "5", FifoQueue: "true" } },
    ]);
  });
});

describe("messages that are deleted in batches", () => {
  const messages = {
    Messages: [
      { ReceiptHandle: "h-1", Body: "one" },
      { ReceiptHandle: "h-2", Body: "two" },
    ],
  };

  it("have positions as ids, by which the service identifies failures", async () => {
    const { sqs, stub } = sqsWith({
      ReceiveMessage: [messages],
      DeleteMessageBatch: [{ Failed: [{ Id: "1", Code: "InternalError", Message: "later" }] }],
    });
    const error: unknown = await sqs
      .queue(URL)
      .messages.all()
      .delete()
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(BatchActionError);
    expect(error).toMatchObject({ succeeded: ["h-1"], failures: [{ id: "h-2", code: "InternalError" }] });
    expect(stub.inputs("DeleteMessageBatch")).toEqual([
      {
        QueueUrl: URL,
        Entries: [
          { Id: "0", ReceiptHandle: "h-1" },
          { Id: "1", ReceiptHandle: "h-2" },
        ],
      },
    ]);
  });

  it("are received completely, with the queue among their identifiers", async () => {
    const { sqs } = sqsWith({ ReceiveMessage: [messages] });
    const [first] = await sqs.queue(URL).receiveMessages({ MaxNumberOfMessages: 2 });
    expect(first?.meta.identifiers).toEqual({ queueUrl: URL, receiptHandle: "h-1" });
    expect(first?.body).toBe("one");
  });
});
