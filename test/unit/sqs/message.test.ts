import { inspect } from "node:util";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiptHandleIsInvalid,
  ReceiveMessageCommand,
} from "@aws-sdk/client-sqs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sqs/index.js";
import { inputsOf, mockedSQS } from "../../support/mocked-roots.js";

const { mock, sqs } = mockedSQS();
const url = "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs";
const queue = sqs.queue(url);

beforeEach(() => {
  mock.reset();
});

async function received(Body: string): Promise<Message> {
  mock.on(ReceiveMessageCommand).resolves({ Messages: [{ MessageId: "m-1", ReceiptHandle: "r-1", Body }] });
  const [message] = await queue.receiveMessages();
  if (!message) throw new Error("no message");
  return message;
}

describe("the body of a message", () => {
  it("is read as JSON", async () => {
    expect((await received('{"id":7}')).json()).toEqual({ id: 7 });
  });

  it("does not appear in the error if it is not JSON", async () => {
    const message = await received("secret words");
    const error = await Promise.resolve()
      .then(() => message.json())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "MessageBodyUnreadable", identifiers: { messageId: "m-1" } });
    expect(inspect(error)).not.toContain("secret");
    expect(inspect(message)).not.toContain("secret");
  });

  it("does not appear when a logger writes a message as text or JSON", async () => {
    const message = await received("secret words");
    expect(JSON.stringify({ message, meta: message.meta })).not.toContain("secret");
    expect(inspect({ message, meta: message.meta }, { depth: 10 })).not.toContain("secret");
    expect(JSON.parse(JSON.stringify(message))).toMatchObject({ data: { MessageId: "m-1" } });
  });

  it("is extracted from an SNS notification", async () => {
    const envelope = {
      Type: "Notification",
      MessageId: "n-1",
      TopicArn: "arn:aws:sns:eu-west-1:123456789012:orders",
      Subject: "New",
      Message: '{"id":7}',
      Timestamp: "2026-11-27T06:00:00.000Z",
      MessageAttributes: { kind: { Type: "String", Value: "order" } },
    };
    const notification = (await received(JSON.stringify(envelope))).snsNotification();
    expect(notification).toMatchObject({ messageId: "n-1", subject: "New", attributes: { kind: "order" } });
    expect(notification?.timestamp).toEqual(new Date("2026-11-27T06:00:00Z"));
    expect(notification?.json()).toEqual({ id: 7 });
  });

  it("has the attributes of an SNS notification, whatever their names and values", async () => {
    const names = '"__proto__":{"Value":"a"},"constructor":{"Value":"b"},"none":null,"empty":{}';
    const body = `{"Type":"Notification","MessageId":"n","TopicArn":"t","Message":"m","MessageAttributes":{${names}}}`;
    const { attributes = {} } = (await received(body)).snsNotification() ?? {};
    expect(Object.entries(attributes)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    expect(attributes["toString"]).toBeUndefined();
  });

  it.each(["hello", '{"Type":"Other"}', "[]", "null"])("is not an SNS notification: %s", async (body) => {
    expect((await received(body)).snsNotification()).toBeUndefined();
  });

  const event = {
    Records: [
      {
        eventName: "ObjectCreated:Put",
        eventTime: "2026-11-27T06:00:00.000Z",
        awsRegion: "eu-west-1",
        s3: { bucket: { name: "photos" }, object: { key: "my+cats/%C3%A4.jpg", size: 12, eTag: "e" } },
      },
    ],
  };

  it.each([
    ["the bucket", JSON.stringify(event)],
    [
      "a topic",
      JSON.stringify({ Type: "Notification", MessageId: "n", TopicArn: "t", Message: JSON.stringify(event) }),
    ],
  ])("contains S3 events, sent by %s, with decoded keys", async (_, body) => {
    expect((await received(body)).s3Events()).toMatchObject([
      { eventName: "ObjectCreated:Put", bucketName: "photos", key: "my cats/ä.jpg", size: 12 },
    ]);
  });

  it("contains no S3 events if it is the test event", async () => {
    expect((await received('{"Service":"Amazon S3","Event":"s3:TestEvent"}')).s3Events()).toEqual([]);
  });

  it("is refused if it has no S3 events", async () => {
    const message = await received('{"Records":[{"dynamodb":{}}]}');
    expect(() => message.s3Events()).toThrow("an event of S3");
  });
});

const gone = (): ReceiptHandleIsInvalid =>
  new ReceiptHandleIsInvalid({ message: "The receipt handle has expired.", $metadata: {} });

describe("a message with a stale receipt handle", () => {
  it.each([
    ["delete", (message: Message) => message.delete()],
    ["changeVisibility", (message: Message) => message.changeVisibility(30)],
    ["giveBack", (message: Message) => message.giveBack()],
  ])("is named in the service's error of %s", async (_, call) => {
    mock.on(DeleteMessageCommand).callsFake(() => Promise.reject(gone()));
    mock.on(ChangeMessageVisibilityCommand).callsFake(() => Promise.reject(gone()));
    const message = await received("secret words");
    const error: unknown = await call(message).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReceiptHandleIsInvalid);
    expect(error).toMatchObject({
      message: `The receipt handle has expired. It was about Message(queueUrl="${url}", messageId="m-1").`,
    });
  });
});

describe("the visibility of a message", () => {
  it("is changed in seconds or with the SDK's input", async () => {
    mock.on(ChangeMessageVisibilityCommand).resolves({});
    const message = sqs.message(url, "r-1");
    await message.changeVisibility(30);
    await message.changeVisibility({ VisibilityTimeout: 60 });
    await message.giveBack();
    expect(inputsOf(mock).map(({ VisibilityTimeout }) => VisibilityTimeout)).toEqual([30, 60, 0]);
  });

  it.each([-1, 1.5, Number.NaN])("is refused where it is no number of seconds: %d", async (seconds) => {
    const message = await received("words");
    mock.resetHistory();
    await expect(message.changeVisibility(seconds)).rejects.toThrow(RangeError);
    await expect(message.giveBack(seconds)).rejects.toThrow(RangeError);
    await expect(message.giveBack({} as number)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});
