import type { SendMessageCommandOutput } from "@aws-sdk/client-sqs";
import { describe, expectTypeOf, it } from "vitest";
import type {
  Consumer,
  ConsumeOptions,
  HandlerContext,
  Message,
  PolicyDocument,
  Queue,
  RedrivePolicy,
} from "../../src/sqs/index.js";

declare const queue: Queue;
declare const message: Message;

describe("queue.consume", () => {
  it("passes the message and a signal to the handler", () => {
    const consumer = queue.consume((received, context) => {
      expectTypeOf(received).toEqualTypeOf<Message>();
      expectTypeOf(context).toEqualTypeOf<HandlerContext>();
      expectTypeOf(context.abortSignal).toEqualTypeOf<AbortSignal>();
    });
    expectTypeOf(consumer).toEqualTypeOf<Consumer>();
    expectTypeOf(consumer.finished).toEqualTypeOf<Promise<void>>();
    // @ts-expect-error a handler must be a function
    queue.consume("handler");
    // @ts-expect-error it receives messages
    queue.consume((body: string) => body);
  });

  it("accepts the existing options with their types", () => {
    expectTypeOf(queue.consume).parameter(1).toEqualTypeOf<ConsumeOptions | undefined>();
    expectTypeOf<ConsumeOptions["heartbeat"]>().toEqualTypeOf<number | false | undefined>();
    // @ts-expect-error an unknown option
    queue.consume(() => undefined, { concurency: 2 });
    // @ts-expect-error a heartbeat is a number of seconds or false
    queue.consume(() => undefined, { heartbeat: true });
    queue.consume(() => undefined, {
      retryDelay: (count, error, failed) => {
        expectTypeOf(count).toEqualTypeOf<number>();
        expectTypeOf(error).toEqualTypeOf<unknown>();
        expectTypeOf(failed).toEqualTypeOf<Message>();
        return count;
      },
      onError: (error, failed) => {
        expectTypeOf(error).toEqualTypeOf<unknown>();
        expectTypeOf(failed).toEqualTypeOf<Message | undefined>();
      },
    });
  });
});

describe("JSON", () => {
  it("can be sent from any value, and is read as unknown", () => {
    expectTypeOf(queue.sendJson).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(queue.sendJson({ id: 1 }, { delay: 5 })).resolves.toEqualTypeOf<SendMessageCommandOutput>();
    expectTypeOf(message.json()).toEqualTypeOf<unknown>();
    expectTypeOf(message.json<{ id: string }>()).toEqualTypeOf<{ id: string }>();
    expectTypeOf(message.snsNotification()?.json()).toEqualTypeOf<unknown>();
    expectTypeOf(message.snsNotification()?.json<number>()).toEqualTypeOf<number | undefined>();
    // @ts-expect-error the options are those of send
    void queue.sendJson({}, { DelaySeconds: 5 });
    // @ts-expect-error send accepts a string, not an object
    void queue.send({ id: 1 });
  });
});

describe("attributes", () => {
  it("are typed, in addition to the raw strings", () => {
    expectTypeOf(queue.attributes).toExtend<Partial<Record<string, string>>>();
    expectTypeOf(queue.visibilityTimeout).toEqualTypeOf<number>();
    expectTypeOf(queue.createdTimestamp).toEqualTypeOf<Date>();
    expectTypeOf(queue.fifoQueue).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(queue.policy).toEqualTypeOf<PolicyDocument | undefined>();
    expectTypeOf(queue.redrivePolicy).toEqualTypeOf<RedrivePolicy | undefined>();
    expectTypeOf(message.approximateReceiveCount).toEqualTypeOf<number | undefined>();
    expectTypeOf(message.sentTimestamp).toEqualTypeOf<Date | undefined>();
  });
});
