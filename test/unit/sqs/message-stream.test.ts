import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message as Data,
  ReceiveMessageCommand,
} from "@aws-sdk/client-sqs";
import { beforeEach, describe, expect, it } from "vitest";
import { collect, inputsOf, mockedSQS } from "../../support/mocked-roots.js";

const { mock, sqs } = mockedSQS();
const url = "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs";
const queue = sqs.queue(url);

beforeEach(() => {
  mock.reset();
  mock.on(ChangeMessageVisibilityBatchCommand).resolves({ Successful: [], Failed: [] });
});

const data = (id: string): Data => ({ MessageId: id, ReceiptHandle: `r-${id}`, Body: id });

/** Makes the receives return these messages in turn, and then none. */
function find(...answers: string[][]): void {
  const stub = mock.on(ReceiveMessageCommand);
  for (const ids of answers) stub.resolvesOnce({ Messages: ids.map(data) });
  stub.resolves({});
}

const given = (): unknown =>
  inputsOf(mock, "ChangeMessageVisibilityBatch").flatMap(({ Entries }) =>
    (Entries as { ReceiptHandle: string; VisibilityTimeout: number }[]).map(
      ({ ReceiptHandle, VisibilityTimeout }) => [ReceiptHandle, VisibilityTimeout],
    ),
  );

const failed = (Id: string, SenderFault: boolean, Code: string) => ({ Id, SenderFault, Code, Message: "no" });

async function throwAtFirst(): Promise<void> {
  for await (const message of queue.messages) throw new Error(message.body);
}

const acknowledged = { Successful: [{ Id: "0" }, { Id: "1" }], Failed: [] };

describe("queue.messages", () => {
  it("iterates over the messages of successive long polls", async () => {
    find(["a", "b"], [], ["c"]);
    const bodies: string[] = [];
    for await (const message of queue.messages.limit(3)) bodies.push(message.body);
    expect(bodies).toEqual(["a", "b", "c"]);
    expect(inputsOf(mock, "ReceiveMessage")).toMatchObject([
      { QueueUrl: url, WaitTimeSeconds: 20, MaxNumberOfMessages: 3 },
      { MaxNumberOfMessages: 1 },
      { MaxNumberOfMessages: 1 },
    ]);
  });

  it("can end at the first receive without messages", async () => {
    find(["a"], ["b"]);
    expect((await collect(queue.messages.untilEmpty())).map(({ body }) => body)).toEqual(["a", "b"]);
  });

  it("returns unprocessed messages when the loop ends early", async () => {
    mock.on(ChangeMessageVisibilityBatchCommand).resolves(acknowledged);
    find(["a", "b", "c"]);
    for await (const message of queue.messages) if (message.body === "a") break;
    expect(given()).toEqual([
      ["r-b", 0],
      ["r-c", 0],
    ]);
  });

  it("returns unprocessed messages when the loop throws, and rethrows its error", async () => {
    mock.on(ChangeMessageVisibilityBatchCommand).resolves(acknowledged);
    find(["a", "b", "c"]);
    await expect(throwAtFirst()).rejects.toThrow("a");
    expect(given()).toHaveLength(2);
  });

  it("rejects with an AbortError, and returns unprocessed messages", async () => {
    mock.on(ChangeMessageVisibilityBatchCommand).resolves(acknowledged);
    find(["a", "b", "c"]);
    const controller = new AbortController();
    const loop = async (): Promise<void> => {
      for await (const _ of queue.messages.with({ abortSignal: controller.signal })) controller.abort();
    };
    await expect(loop()).rejects.toMatchObject({ code: "Aborted" });
    expect(given()).toHaveLength(2);
  });

  it("sends nothing for a limit of 0", async () => {
    expect(await collect(queue.messages.limit(0))).toEqual([]);
    expect(mock.calls()).toEqual([]);
  });

  it("accepts the input of ReceiveMessage", async () => {
    find(["a"]);
    await queue.messages.filter({ VisibilityTimeout: 5, WaitTimeSeconds: 1, MaxNumberOfMessages: 1 }).first();
    expect(inputsOf(mock)).toMatchObject([
      { VisibilityTimeout: 5, WaitTimeSeconds: 1, MessageAttributeNames: ["All"] },
    ]);
  });

  it("cannot be read into an array without a limit", async () => {
    await expect(queue.messages.toArray()).rejects.toThrow(TypeError);
    expect(() => queue.messages.limit(-1)).toThrow(RangeError);
  });
});

describe("received messages", () => {
  it("are deleted ten at a time", async () => {
    mock.on(DeleteMessageBatchCommand).callsFake(({ Entries }: { Entries: { Id: string }[] }) => ({
      Successful: Entries.map(({ Id }) => ({ Id })),
    }));
    await queue.messages.of(Array.from({ length: 23 }, (_, index) => `r-${index}`)).delete();
    const sizes = inputsOf(mock).map(({ Entries }) => (Entries as unknown[]).length);
    expect(sizes).toEqual([10, 10, 3]);
  });

  it("are retried after server errors, and remaining failures are reported", async () => {
    mock
      .on(DeleteMessageBatchCommand)
      .resolvesOnce({
        Successful: [{ Id: "0" }],
        Failed: [failed("1", false, "InternalError"), failed("2", true, "ReceiptHandleIsInvalid")],
      })
      .resolves({ Successful: [{ Id: "1" }], Failed: [] });
    find(["a", "b", "c"]);
    const messages = await queue.messages.limit(3).toArray();
    await expect(queue.messages.of(messages).delete()).rejects.toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: "c", code: "ReceiptHandleIsInvalid" }],
      succeeded: ["a", "b"],
    });
  });

  it("are refused if they belong to another queue", () => {
    expect(() => queue.messages.of([sqs.message("https://other", "r")])).toThrow(TypeError);
  });

  it("can be made visible again", async () => {
    mock.on(ChangeMessageVisibilityBatchCommand).resolves(acknowledged);
    await queue.messages.of(["r-1", "r-2"]).changeVisibility(0);
    expect(given()).toEqual([
      ["r-1", 0],
      ["r-2", 0],
    ]);
    await expect(queue.messages.of(["r-1"]).changeVisibility(50_000)).rejects.toThrow(RangeError);
  });
});
