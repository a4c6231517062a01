// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteMessageBatchCommand,
  type DeleteMessageBatchCommandInput,
  type DeleteMessageBatchCommandOutput,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  type ReceiveMessageCommandOutput,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { nameAt } from "../../../../../src/core/batch/batch-id.js";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { Message, type MessageIdentifiers } from "./message.js";

/** The input of `filter`: that of ReceiveMessage, without the members that the collection sets. */
export type MessageFilter = ReadonlyInput<Omit<ReceiveMessageCommandInput, "QueueUrl">>;

const receiveMessage: ListOperation<
  SQSClient,
  Message,
  ReceiveMessageCommandInput,
  ReceiveMessageCommandOutput
> = {
  name: "ReceiveMessage",
  selectors: {},
  tokens: [],
  pageSize: { member: "MaxNumberOfMessages", max: 10 },
  command: (input) => new ReceiveMessageCommand(input),
  items: (output, { context, fixed }) =>
    (output.Messages ?? []).map(
      (message) =>
        new Message(
          { queueUrl: fixed("QueueUrl"), receiptHandle: present(message.ReceiptHandle, "ReceiptHandle") },
          context,
          message,
        ),
    ),
};

/**
 * Messages that
 * [ReceiveMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html)
 * lists; lazy, and iterable any number of times.
 */
export class MessageCollection extends Collection<
  SQSClient,
  Message,
  MessageFilter,
  ReceiveMessageCommandOutput
> {
  static override readonly collectionName: string = "MessageCollection";

  /** @internal */
  constructor(context: Context<SQSClient>, fixed: object, query?: Query<Message>) {
    super(receiveMessage, context, fixed, query);
  }

  /**
   * The given messages, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(messages: Known<Message | string>): this {
    return this.known<MessageIdentifiers>(messages, {
      classes: ["Message"],
      parent: { queueUrl: "QueueUrl" },
      own: { receiptHandle: ["receiptHandle"] },
      make: (identifiers) => new Message(identifiers, this.context),
    });
  }

  /**
   * Deletes up to ten messages from the specified queue. This is a batch version of `DeleteMessage.` The
   * result of the action on each message is reported individually in the response.
   *
   * Calls
   * [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the messages, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteMessageBatchCommandInput, "QueueUrl" | "Entries">> = {},
    options?: BatchOptions,
  ): Promise<DeleteMessageBatchCommandOutput[]> {
    return this.batch<DeleteMessageBatchCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteMessageBatchCommand,
        command: (messages) =>
          new DeleteMessageBatchCommand({
            ...sdkInput(input),
            QueueUrl: messages[0].queueUrl,
            Entries: messages.map((message, position) => ({
              Id: String(position),
              ReceiptHandle: message.receiptHandle,
            })),
          }),
        id: (message) => message.receiptHandle,
        ends: true,
        failures: (answer, messages) =>
          (answer.Failed ?? []).map((failure) => ({
            id: nameAt(messages, failure.Id, (message) => message.receiptHandle),
            code: failure.Code ?? "",
            message: failure.Message ?? "",
          })),
        max: 10,
      },
      options,
    );
  }
}
