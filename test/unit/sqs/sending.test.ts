import { inspect } from "node:util";
import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { beforeEach, describe, expect, it } from "vitest";
import { attributesMd5 } from "../../../src/sqs/checksum/attributes-md5.js";
import type { SendMessagesError, OutgoingMessage } from "../../../src/sqs/index.js";
import { inputsOf, mockedSQS } from "../../support/mocked-roots.js";

const { mock, sqs } = mockedSQS();
const base = "https://sqs.eu-west-1.amazonaws.com/123456789012";
const queue = sqs.queue(`${base}/jobs`);
const fifo = sqs.queue(`${base}/jobs.fifo`);

type Entry = SendMessageBatchRequestEntry;
type Answer = (entries: readonly Entry[]) => object | Promise<object>;

const accept = (entries: readonly Entry[]): object => ({
  Successful: entries.map(({ Id, MessageBody }) => ({ Id, MessageId: `m-${MessageBody}` })),
});

/** Makes the batches return these responses in turn, and repeat the last one. */
function answer(...answers: readonly Answer[]): void {
  let call = 0;
  mock.on(SendMessageBatchCommand).callsFake(({ Entries }: { Entries: Entry[] }) => {
    const one = answers[Math.min(call++, answers.length - 1)];
    return one?.(Entries);
  });
}

const bodies = (): string[][] =>
  inputsOf(mock, "SendMessageBatch").map(({ Entries }) =>
    (Entries as Entry[]).map(({ MessageBody }) => MessageBody ?? ""),
  );

const failedOf = (error: unknown): SendMessagesError<OutgoingMessage> =>
  error as SendMessagesError<OutgoingMessage>;

beforeEach(() => {
  mock.reset();
  answer(accept);
});

describe("queue.send", () => {
  it("sends a string with its delay and attributes", async () => {
    mock.on(SendMessageCommand).resolves({ MessageId: "m-1" });
    await queue.send("hello", { delay: 5, attributes: { kind: "greeting", count: 2 } });
    expect(inputsOf(mock)).toEqual([
      {
        QueueUrl: queue.url,
        MessageBody: "hello",
        DelaySeconds: 5,
        MessageAttributes: {
          kind: { DataType: "String", StringValue: "greeting" },
          count: { DataType: "Number", StringValue: "2" },
        },
      },
    ]);
  });

  it("sends the JSON of a value", async () => {
    mock.on(SendMessageCommand).resolves({});
    await fifo.sendJson({ id: 7 }, { groupId: "a", deduplicationId: "d" });
    expect(inputsOf(mock)).toMatchObject([
      { MessageBody: '{"id":7}', MessageGroupId: "a", MessageDeduplicationId: "d" },
    ]);
  });

  it("refuses a message over the size limit with its size, and sends nothing", async () => {
    const error: unknown = await queue.send("ä".repeat(600_000)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "MessageTooLarge", size: 1_200_000, limit: 1_048_576 });
    expect(inspect(error)).not.toContain("ää");
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["a missing body", () => queue.send(12_345 as unknown as string)],
    ["an empty string", () => queue.send("")],
    ["a value without JSON", () => queue.sendJson(undefined)],
    ["a value with a bigint", () => queue.sendJson({ secret: 1n })],
    ["a missing group for a FIFO queue", () => fifo.send("hello")],
    ["an unknown option", () => queue.send("hello", { dealy: 3 } as object)],
  ])("refuses %s with a TypeError, and sends nothing", async (_, call) => {
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).not.toMatch(/12345|secret/);
    expect(mock.calls()).toEqual([]);
  });

  it("verifies the checksum of the attributes", async () => {
    const attributes = { kind: { DataType: "String", StringValue: "x" } };
    mock.on(SendMessageCommand).resolvesOnce({ MD5OfMessageAttributes: attributesMd5(attributes) });
    mock.on(SendMessageCommand).resolves({ MD5OfMessageAttributes: "0" });
    await expect(queue.send("a", { attributes: { kind: "y" } })).rejects.toMatchObject({
      code: "MessageChecksumMismatch",
    });
  });
});

describe("the checksum of message attributes", () => {
  it("equals the service's", () => {
    const attributes = {
      timestamp: { DataType: "Number", StringValue: "1493147359900" },
    };
    // From moto's tests, which have it from the service.
    expect(attributesMd5(attributes)).toBe("235c5c510d26fb653d073faed50ae77c");
  });
});

describe("queue.sendMessages", () => {
  it("splits by ten", async () => {
    const sent = await queue.sendMessages(Array.from({ length: 23 }, (_, index) => String(index)));
    expect(sent).toEqual({ sent: 23 });
    expect(bodies().map(({ length }) => length)).toEqual([10, 10, 3]);
  });

  it("splits by size", async () => {
    await queue.sendMessages(Array.from({ length: 5 }, () => "x".repeat(400_000)));
    expect(bodies().map(({ length }) => length)).toEqual([2, 2, 1]);
  });

  it("accepts async sources, values and the SDK's entries", async () => {
    await queue.sendMessages(source());
    expect(inputsOf(mock)).toMatchObject([
      {
        Entries: [
          { Id: "0", MessageBody: "one" },
          { Id: "1", MessageBody: '{"id":2}', DelaySeconds: 3 },
          { Id: "2", MessageBody: "three" },
        ],
      },
    ]);
  });

  it("sends the SDK's own input as a single operation", async () => {
    const output = await queue.sendMessages({ Entries: [{ Id: "a", MessageBody: "one" }] });
    expect(output.Successful).toEqual([{ Id: "a", MessageId: "m-one" }]);
  });

  it("retries server errors, and nothing else", async () => {
    answer(
      () => ({
        Successful: [{ Id: "0", MessageId: "m" }],
        Failed: [
          { Id: "1", SenderFault: false, Code: "InternalError", Message: "no" },
          { Id: "2", SenderFault: true, Code: "InvalidMessageContents", Message: "bad" },
        ],
      }),
      accept,
    );
    const error = failedOf(await queue.sendMessages(["a", "b", "secret"]).catch((thrown: unknown) => thrown));
    expect(bodies()).toEqual([["a", "b", "secret"], ["b"]]);
    expect(error).toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: "2", code: "InvalidMessageContents", message: "bad" }],
      succeeded: ["0", "1"],
    });
    expect(error.name).toBe("SendMessagesError");
    expect(error.unsent).toEqual([
      { position: 2, message: "secret", code: "InvalidMessageContents", reason: "bad" },
    ]);
    expect(inspect(error, { depth: 9 })).not.toContain("secret");
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it("sends the other messages if one is too large", async () => {
    const error = failedOf(
      await queue.sendMessages(["a", "x".repeat(1_100_000), "b"]).catch((thrown: unknown) => thrown),
    );
    expect(error.failures).toMatchObject([{ id: "1", code: "MessageTooLargeError" }]);
    expect(bodies()).toEqual([["a", "b"]]);
  });

  it("stops after the service refuses a request as a whole", async () => {
    const denied = Object.assign(new Error("no"), { name: "AccessDenied", $fault: "client" });
    answer(() => Promise.reject(denied));
    const messages = Array.from({ length: 1000 }, (_, index) => String(index));
    const error = failedOf(
      await queue.sendMessages(messages, { concurrency: 2 }).catch((thrown: unknown) => thrown),
    );
    expect(error.cause).toBe(denied);
    expect(bodies().length).toBeLessThan(5);
  });

  it("keeps the order of each group of a FIFO queue, and stops a group after a failure", async () => {
    const seen: string[] = [];
    answer((entries) => {
      const Successful: object[] = [];
      const Failed: object[] = [];
      for (const { Id, MessageBody = "" } of entries) {
        if (MessageBody === "b-15") Failed.push({ Id, SenderFault: true, Code: "Invalid", Message: "no" });
        else {
          seen.push(MessageBody);
          Successful.push({ Id, MessageId: MessageBody });
        }
      }
      return { Successful, Failed };
    });
    const messages = Array.from({ length: 60 }, (_, index) => {
      const groupId = index % 2 === 0 ? "a" : "b";
      return { body: `${groupId}-${Math.floor(index / 2)}`, groupId };
    });
    const error = failedOf(await fifo.sendMessages(messages).catch((thrown: unknown) => thrown));
    const places = (group: string): number[] =>
      seen.filter((body) => body.startsWith(group)).map((body) => Number(body.slice(2)));
    expect(places("a")).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(places("b")).toEqual([...places("b")].sort((one, other) => one - other));
    // The service accepted the messages in the same request as the failed one; no later one is sent.
    expect(places("b").length).toBeLessThanOrEqual(19);
    expect(error.failures.map(({ code }) => code)).toContain("GroupHeld");
  });

  it("does not retry a message of a FIFO group that another one has overtaken", async () => {
    answer(([, second]) => ({
      Successful: [{ Id: second?.Id, MessageId: "m" }],
      Failed: [{ Id: "0", SenderFault: false, Code: "InternalError", Message: "no" }],
    }));
    const messages = ["one", "two"].map((body) => ({ body, groupId: "a" }));
    await expect(fifo.sendMessages(messages)).rejects.toMatchObject({ succeeded: ["1"] });
    expect(bodies()).toEqual([["one", "two"]]);
  });

  it("rejects with an AbortError that reports what was sent", async () => {
    const controller = new AbortController();
    answer((entries) => {
      controller.abort();
      return accept(entries);
    });
    const messages = Array.from({ length: 100 }, (_, index) => String(index));
    const call = queue.sendMessages(messages, { abortSignal: controller.signal, concurrency: 1 });
    await expect(call).rejects.toMatchObject({ code: "Aborted", cause: { code: "BatchActionFailed" } });
  });

  it("refuses a string, although it is iterable", async () => {
    await expect(queue.sendMessages("hello" as unknown as string[])).rejects.toThrow(TypeError);
    await expect(queue.sendMessages([], { concurrency: 0 })).rejects.toThrow(RangeError);
    await expect(queue.sendMessages([])).resolves.toEqual({ sent: 0 });
  });
});

async function* source(): AsyncGenerator<OutgoingMessage> {
  yield "one";
  yield { json: { id: 2 }, delay: 3 };
  yield { Id: "mine", MessageBody: "three" };
}

it.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("It broke.");
    },
  ],
  ["rejects", () => Promise.reject(new Error("It broke."))],
])("rejects with the error of an onSent that %s, and leaves nothing in flight", async (_, onSent) => {
  const sending = queue.sendMessages(
    Array.from({ length: 500 }, (__, index) => String(index)),
    { concurrency: 2, onSent: () => onSent() as undefined },
  );
  await expect(sending).rejects.toThrow("It broke.");
  const requests = mock.calls().length;
  expect(requests).toBeLessThan(50);
  await new Promise((resolve) => setImmediate(resolve));
  expect(mock.calls()).toHaveLength(requests);
});
