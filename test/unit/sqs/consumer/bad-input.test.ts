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
    ["an unknown option", () => undefined, { concurency: 3 }, TypeError],
  ])("is refused: %s", (_, handler, options, ErrorClass) => {
    const { queue, requests } = newQueue();
    expect(() => queue.consume(handler as MessageHandler, options)).toThrow(ErrorClass);
    expect(requests).toEqual({});
  });
});
