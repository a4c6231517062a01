import {
  ChangeMessageVisibilityCommand,
  type ChangeMessageVisibilityCommandInput,
  type ChangeMessageVisibilityCommandOutput,
  DeleteMessageCommand,
  type DeleteMessageCommandInput,
  type DeleteMessageCommandOutput,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkWholeNumber } from "../../core/text/argument-checks.js";
import type { Message } from "../generated/message.js";
import { namingMessage } from "./name-message.js";

const own = (message: Message) => ({ QueueUrl: message.queueUrl, ReceiptHandle: message.receiptHandle });

/**
 * Deletes the message. It must still belong to this receiver: the service rejects an expired receipt handle, and its
 * error then names the queue and the message.
 *
 * Calls DeleteMessage.
 */
export async function deleteMessage(
  self: Message,
  handle: Pick<ResourceHandle, "retire">,
  input: Omit<DeleteMessageCommandInput, "QueueUrl" | "ReceiptHandle"> = {},
  options?: CallOptions,
): Promise<DeleteMessageCommandOutput> {
  const command = new DeleteMessageCommand({ ...plainInput(input), ...own(self) });
  return namingMessage(self, () => handle.retire(command, options));
}

/**
 * Hides the message from other receivers for this many seconds from now on; 0 makes it visible immediately. Accepts the
 * seconds, or the SDK's own input.
 *
 * Calls ChangeMessageVisibility. The service's error names the queue and the message.
 *
 * @example
 * await message.changeVisibility(120);
 */
export async function changeVisibility(
  self: Message,
  handle: Pick<ResourceHandle, "ask">,
  timeout: number | Omit<ChangeMessageVisibilityCommandInput, "QueueUrl" | "ReceiptHandle">,
  options?: CallOptions,
): Promise<ChangeMessageVisibilityCommandOutput> {
  const input =
    typeof timeout === "number"
      ? { VisibilityTimeout: checkWholeNumber("VisibilityTimeout", timeout) }
      : plainInput(timeout);
  const command = new ChangeMessageVisibilityCommand({ ...input, ...own(self) });
  return namingMessage(self, () => handle.ask(command, options));
}

/**
 * Gives the message back to the queue: it can be received again immediately, or after this many seconds.
 *
 * Calls ChangeMessageVisibility.
 *
 * @throws `TypeError` or `RangeError` unless the delay is a whole number of seconds
 * @example
 * await message.giveBack(30);
 */
export async function giveBack(
  self: Message,
  handle: Pick<ResourceHandle, "ask">,
  delay = 0,
  options?: CallOptions,
): Promise<void> {
  await changeVisibility(self, handle, checkWholeNumber("delay", delay), options);
}
