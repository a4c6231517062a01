import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import {
  argumentError,
  checkFunction,
  checkList,
  checkText,
  checkWholeNumber,
} from "../../core/text/argument-checks.js";
import { MOST_ENTRIES } from "../../core/batch/entries/send-entries.js";
import { checkVisibility } from "../receiving/check-visibility.js";
import { LONGEST_WAIT } from "../receiving/receive.js";
import type { ConsumeOptions, MessageHandler, RetryDelay } from "./consume-options.js";

export interface Settings extends ConsumeOptions {
  readonly handler: MessageHandler;
  readonly concurrency: number;
  readonly batchSize: number;
  readonly waitTimeSeconds: number;
  readonly retryDelay: RetryDelay;
  readonly messageAttributeNames: readonly string[];
}

const KNOWN = [
  "abortSignal",
  "batchSize",
  "concurrency",
  "handlerTimeout",
  "heartbeat",
  "messageAttributeNames",
  "onError",
  "retryDelay",
  "visibilityTimeout",
  "waitTimeSeconds",
] as const satisfies readonly (keyof ConsumeOptions)[];

/** What to use instead of the options of sqs-consumer. */
const COUNTERPARTS = new Map([
  ["attributeNames", "the message's attributes: a consumer requests all system attributes"],
  ["handleMessage", "the first argument: queue.consume(handler, options)"],
  ["handleMessageBatch", "the first argument, which handles one message, and concurrency"],
  ["handleMessageTimeout", "handlerTimeout, in seconds"],
  ["heartbeatInterval", "heartbeat, in seconds"],
  ["messageSystemAttributeNames", "the message's attributes: a consumer requests all system attributes"],
  ["queueUrl", "sqs.queue(url).consume(handler, options)"],
  ["shouldDeleteMessages", "queue.messages, a loop that deletes nothing"],
  ["sqs", "new SQSResource({ client })"],
  ["terminateVisibilityTimeout", "retryDelay, in seconds"],
]);

/** @throws {TypeError} for a wrong type or an unknown option; `RangeError` for a number out of range */
export function settingsOf(handler: MessageHandler, options: ConsumeOptions): Settings {
  if (typeof handler !== "function") throw argumentError("The handler", "a function", handler);
  refuseUnknownOptions(options, KNOWN, COUNTERPARTS);
  const { concurrency = 10, batchSize = MOST_ENTRIES, waitTimeSeconds = LONGEST_WAIT } = options;
  const { retryDelay = 0, messageAttributeNames = ["All"] } = options;
  const { visibilityTimeout, heartbeat, handlerTimeout, onError } = options;
  checkWholeNumber("concurrency", concurrency, 1);
  checkUpTo("batchSize", batchSize, 1, MOST_ENTRIES);
  checkUpTo("waitTimeSeconds", waitTimeSeconds, 0, LONGEST_WAIT);
  if (visibilityTimeout !== undefined) checkVisibility("visibilityTimeout", visibilityTimeout, 1);
  if (heartbeat !== undefined && heartbeat !== false) checkSeconds("heartbeat", heartbeat);
  if (typeof heartbeat === "number" && visibilityTimeout !== undefined && heartbeat >= visibilityTimeout) {
    throw new RangeError(
      `heartbeat must be shorter than visibilityTimeout, but it is ${heartbeat} of ${visibilityTimeout} s.`,
    );
  }
  if (handlerTimeout !== undefined) checkSeconds("handlerTimeout", handlerTimeout);
  if (typeof retryDelay !== "function") checkVisibility("retryDelay", retryDelay);
  checkFunction("onError", onError);
  checkList("messageAttributeNames", messageAttributeNames);
  for (const name of messageAttributeNames) checkText("Each of messageAttributeNames", name);
  const complete = { concurrency, batchSize, waitTimeSeconds, retryDelay, messageAttributeNames };
  return { ...options, ...complete, handler };
}

function checkUpTo(name: string, value: number, least: number, most: number): void {
  checkWholeNumber(name, value, least);
  if (value > most) throw argumentError(name, `a whole number from ${least} to ${most}`, value, RangeError);
}

function checkSeconds(name: string, value: unknown): void {
  if (typeof value === "number" && value > 0 && value !== Number.POSITIVE_INFINITY) return;
  const ErrorClass = typeof value === "number" ? RangeError : TypeError;
  throw argumentError(name, "a number of seconds above 0", value, ErrorClass);
}
