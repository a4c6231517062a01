import { describe, expect, it } from "vitest";
import type { MessageHandler } from "../../../../src/sqs/index.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("invalid input of queue.consume", () => {
  it.each<[string, unknown, object, new () => Error]>([
    ["a missing handler", "handler", {}, TypeError],
    ["a concurrency of 0", () => undefined, { concurrency: 0 }, RangeError],
    ["a batch size of 11", () => undefined, { batchSize: 11 }, RangeError],
    ["a batch size of 0", () => undefined, { batchSize: 0 }, RangeError],
    ["a wait of 21 s", () => undefined, { waitTimeSeconds: 21 }, RangeError],
    ["a visibility of 0", () => undefined, { visibilityTimeout: 0 }, RangeError],
    ["a heartbeat of 0", () => undefined, { heartbeat: 0 }, RangeError],
    ["too slow a heartbeat", () => undefined, { heartbeat: 30, visibilityTimeout: 30 }, RangeError],
    ["a negative delay", () => undefined, { retryDelay: -1 }, RangeError],
    ["a string for a number", () => undefined, { concurrency: "3" }, TypeError],
    ["an onError that is not a function", () => undefined, { onError: true }, TypeError],
    ["attribute names that are no list", () => undefined, { messageAttributeNames: "All" }, TypeError],
    ["an attribute name that is no string", () => undefined, { messageAttributeNames: [1] }, TypeError],
    ["an unknown option", () => undefined, { concurency: 3 }, TypeError],
  ])("is refused: %s", (_, handler, options, ErrorClass) => {
    const { queue, requests } = newQueue();
    expect(() => queue.consume(handler as MessageHandler, options)).toThrow(ErrorClass);
    expect(requests).toEqual({});
  });
});

it.each([
  ["handleMessage", "Use the first argument"],
  ["handleMessageTimeout", "Use handlerTimeout, in seconds"],
  ["heartbeatInterval", "Use heartbeat, in seconds"],
  ["shouldDeleteMessages", "Use queue.messages"],
  ["terminateVisibilityTimeout", "Use retryDelay"],
  ["batchsize", "Did you mean batchSize?"],
])("the option %s is refused with what to use instead", (option, hint) => {
  expect(() => newQueue().queue.consume(() => undefined, { [option]: 1 })).toThrow(hint);
});

it.each<[string, unknown, RegExp]>([
  ["null", null, /must be a plain object/],
  ["a number", 5, /must be a plain object/],
  ["an unknown option", { timeoutMs: 5 }, /There is no option timeoutMs/],
  ["a negative time limit", { timeout: -1 }, /timeout must be a number of seconds/],
])("consumer.drain refuses %s", (_, options, message) => {
  const consumer = newQueue().consume(() => undefined);
  expect(() => consumer.drain(options as object)).toThrow(message);
});
