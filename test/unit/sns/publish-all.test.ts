import { PublishBatchCommand, type PublishBatchRequestEntry } from "@aws-sdk/client-sns";
import { beforeEach, describe, expect, it } from "vitest";
import { inputsOf, mockedSNS } from "../../support/mocked-roots.js";

const { mock, sns } = mockedSNS();
const arn = "arn:aws:sns:eu-west-1:123456789012:orders";
const topic = sns.topic(arn);

beforeEach(() => {
  mock.reset();
});

function accept({
  PublishBatchRequestEntries: entries,
}: {
  PublishBatchRequestEntries: PublishBatchRequestEntry[];
}) {
  return { Successful: entries.map(({ Id }) => ({ Id, MessageId: `m-${Id}` })) };
}

describe("publishing messages in batches", () => {
  it("throws the failures that publishBatch reports", async () => {
    mock.on(PublishBatchCommand).resolves({
      Successful: [{ Id: "a", MessageId: "m" }],
      Failed: [{ Id: "b", Code: "InvalidParameter", Message: "no", SenderFault: true }],
    });
    const PublishBatchRequestEntries = ["a", "b"].map((Id) => ({ Id, Message: Id }));
    await expect(topic.publishBatch({ PublishBatchRequestEntries })).rejects.toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: "b", code: "InvalidParameter", message: "no" }],
    });
  });

  it("splits by ten and by size", async () => {
    mock.on(PublishBatchCommand).callsFake(accept);
    const many = Array.from({ length: 23 }, (_, index) => ({ json: { index }, attributes: { kind: "n" } }));
    expect(await topic.publishAll(many)).toEqual({ sent: 23 });
    expect(inputsOf(mock).map((input) => (input.PublishBatchRequestEntries as unknown[]).length)).toEqual([
      10, 10, 3,
    ]);
    mock.resetHistory();
    await topic.publishAll(Array.from({ length: 3 }, () => "x".repeat(150_000)));
    expect(mock.calls()).toHaveLength(3);
  });

  it("retries server errors, and reports what was not published", async () => {
    mock
      .on(PublishBatchCommand)
      .resolvesOnce({
        Successful: [],
        Failed: [
          { Id: "0", Code: "InternalError", SenderFault: false },
          { Id: "1", Code: "InvalidParameter", SenderFault: true },
        ],
      })
      .callsFake(accept);
    await expect(topic.publishAll(["a", "b"])).rejects.toMatchObject({
      code: "BatchActionFailed",
      succeeded: ["0"],
      unsent: [{ position: 1, message: "b" }],
    });
  });

  it("requires a group for a FIFO topic", async () => {
    const call = sns.topic(`${arn}.fifo`).publishAll(["a"]);
    await expect(call).rejects.toMatchObject({ failures: [{ id: "0", code: "TypeError" }] });
    expect(mock.calls()).toEqual([]);
  });
});
