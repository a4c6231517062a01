import type { PublishBatchCommandInput, PublishBatchCommandOutput } from "@aws-sdk/client-sns";
import { describe, expectTypeOf, it } from "vitest";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type { JsonValue, PolicyDocument, SentMessages, Topic } from "../../src/sns/index.js";

declare const topic: Topic;

describe("publishing", () => {
  it("in a batch accepts the SDK's input without the topic", () => {
    expectTypeOf(topic.publishBatch)
      .parameter(0)
      .toEqualTypeOf<ReadonlyInput<Omit<PublishBatchCommandInput, "TopicArn">>>();
    const entries = [{ Id: "1", Message: "one" }] as const;
    expectTypeOf(
      topic.publishBatch({ PublishBatchRequestEntries: entries }),
    ).resolves.toEqualTypeOf<PublishBatchCommandOutput>();
    // @ts-expect-error the topic is filled in
    void topic.publishBatch({ TopicArn: "arn", PublishBatchRequestEntries: [] });
    // @ts-expect-error an entry needs its Id
    void topic.publishBatch({ PublishBatchRequestEntries: [{ Message: "one" }] });
  });

  it("of any number accepts strings and JSON", () => {
    expectTypeOf(topic.publishAll(["one", { json: { id: 2 } }])).resolves.toEqualTypeOf<SentMessages>();
    // @ts-expect-error a number is not a notification
    void topic.publishAll([1]);
  });
});

describe("attributes", () => {
  it("are typed, in addition to the raw strings", () => {
    expectTypeOf(topic.attributes).toExtend<Partial<Record<string, string>>>();
    expectTypeOf(topic.subscriptionsConfirmed).toEqualTypeOf<number>();
    expectTypeOf(topic.fifoTopic).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(topic.policy).toEqualTypeOf<PolicyDocument>();
    expectTypeOf(topic.deliveryPolicy).toEqualTypeOf<JsonValue | undefined>();
  });
});
