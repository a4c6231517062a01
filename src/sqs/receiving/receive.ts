import {
  type Message as MessageData,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { Context } from "../../core/call/context.js";
import { addMiddleware, type Middleware } from "../../core/client/middleware.js";
import { onAbort, throwIfAborted } from "../../core/concurrency/abort.js";
import { isSuccess, type Response } from "../../core/reader/protocol.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { giveData } from "../../core/resource/resource.js";
import { comparesMd5, hasRightMd5 } from "../checksum/attributes-md5.js";
import { MessageChecksumError } from "../errors/message-errors.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";

/** In seconds: the maximum wait of a receive. */
export const LONGEST_WAIT = 20;

/** In milliseconds: how much longer than its wait a receive may take. */
const GRACE = 10_000;

/** In milliseconds: how long a response that has begun may still take after an abort. */
const ANSWER_GRACE = 5_000;

export interface ReceiveOptions {
  readonly abortSignal?: AbortSignal | undefined;
  readonly requestTimeout?: number | undefined;
  /** Sends a single attempt, for a loop that retries itself. */
  readonly isOnce?: boolean;
}

/** Sends one receive. After its response has begun, an abort does not end it: the caller gives the messages back. */
export async function receive(
  queue: Queue,
  context: Context<SQSClient>,
  input: Omit<ReceiveMessageCommandInput, "QueueUrl">,
  { abortSignal, requestTimeout, isOnce = false }: ReceiveOptions,
): Promise<Message[]> {
  throwIfAborted(abortSignal);
  const command = new ReceiveMessageCommand({ ...input, QueueUrl: queue.url });
  const answer = watchAnswer(command);
  const controller = new AbortController();
  let lastChance: NodeJS.Timeout | undefined;
  const end = (): void => controller.abort(abortSignal?.reason);
  const stop = onAbort(abortSignal, () => {
    if (answer.hasBegun) lastChance = setTimeout(end, ANSWER_GRACE);
    else end();
  });
  const options = {
    abortSignal: controller.signal,
    requestTimeout: requestTimeout ?? (input.WaitTimeSeconds ?? LONGEST_WAIT) * 1000 + GRACE,
  };
  try {
    const output = await (isOnce
      ? context.sendOnce(command, options, queue)
      : context.send(command, options, queue));
    return messagesOf(queue, context, output.Messages ?? []);
  } catch (error) {
    if (controller.signal.aborted) throwIfAborted(abortSignal);
    throw error;
  } finally {
    stop();
    clearTimeout(lastChance);
  }
}

/** Detects when the response begins: with its headers, before the SDK has read the body. */
function watchAnswer(command: object): { readonly hasBegun: boolean } {
  const answer = { hasBegun: false };
  const watch: Middleware<object, { readonly response: Response }> = (next) => async (given) => {
    answer.hasBegun = false;
    const result = await next(given);
    answer.hasBegun = isSuccess(result.response);
    return result;
  };
  addMiddleware(command, "tucuxiReceive", { step: "deserialize", priority: "low" }, watch);
  return answer;
}

function messagesOf(
  queue: Queue,
  { client }: Context<SQSClient>,
  received: readonly MessageData[],
): Message[] {
  if (comparesMd5(client)) refuseWrongMd5(received);
  return received.map((data) => {
    return giveData(queue.message(present(data.ReceiptHandle, "ReceiptHandle")), data);
  });
}

function refuseWrongMd5(received: readonly MessageData[]): void {
  const wrong = received.filter((data) => !hasRightMd5(data.MessageAttributes, data.MD5OfMessageAttributes));
  if (wrong.length > 0) throw new MessageChecksumError(wrong.map(({ MessageId = "" }) => MessageId));
}
