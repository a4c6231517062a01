// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddPermissionCommand,
  type AddPermissionCommandInput,
  type AddPermissionCommandOutput,
  ChangeMessageVisibilityBatchCommand,
  type ChangeMessageVisibilityBatchCommandInput,
  type ChangeMessageVisibilityBatchCommandOutput,
  DeleteMessageBatchCommand,
  type DeleteMessageBatchCommandInput,
  type DeleteMessageBatchCommandOutput,
  DeleteQueueCommand,
  type DeleteQueueCommandInput,
  type DeleteQueueCommandOutput,
  GetQueueAttributesCommand,
  type GetQueueAttributesCommandOutput,
  type GetQueueAttributesResult as Shape,
  ListQueueTagsCommand,
  PurgeQueueCommand,
  type PurgeQueueCommandInput,
  type PurgeQueueCommandOutput,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  RemovePermissionCommand,
  type RemovePermissionCommandInput,
  type RemovePermissionCommandOutput,
  type SQSClient,
  SendMessageCommand,
  type SendMessageCommandInput,
  type SendMessageCommandOutput,
  SetQueueAttributesCommand,
  type SetQueueAttributesCommandInput,
  type SetQueueAttributesCommandOutput,
  TagQueueCommand,
  type TagQueueCommandOutput,
  UntagQueueCommand,
  type UntagQueueCommandOutput,
} from "@aws-sdk/client-sqs";
import type { SendMessagesOptions } from "../../core/batch/entries/send-all.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { isWholeInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { booleanIn, dateIn, numberIn } from "../../core/resource/attributes/attribute-map.js";
import { type PolicyDocument, parseJson, parsePolicy } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, copyTagMap, tagKeys, toTagRecord } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { ConsumeOptions, MessageHandler } from "../consumer/consume-options.js";
import type { Consumer } from "../consumer/consumer.js";
import { consume as consumeOf } from "../queue/consume.js";
import { deadLetterQueue as deadLetterQueueOf } from "../queue/dead-letter-queue.js";
import { messages as messagesOf } from "../queue/messages.js";
import type { RedriveProgress } from "../queue/move.js";
import { type QueueAttributes, queueAttributes } from "../queue/queue-attributes.js";
import type { RedriveAllowPolicy, RedrivePolicy } from "../queue/redrive-policy.js";
import { type RedriveOptions, redrive as redriveOf } from "../queue/redrive.js";
import {
  type MessagesToSend,
  type SendMessagesResult,
  sendMessages as sendMessagesOf,
} from "../queue/send-messages.js";
import { type SendOptions, send as sendOf, sendJson as sendJsonOf } from "../queue/send.js";
import { waitUntilEmpty as waitUntilEmptyOf } from "../queue/wait-until-empty.js";
import type { MessageStream } from "../receiving/message-stream.js";
import { Message } from "./message.js";
import { QueueDeadLetterSourceQueueCollection } from "./queue-dead-letter-source-queue-collection.js";

/** `meta.identifiers` of Queue. */
export interface QueueIdentifiers extends Readonly<Record<string, string>> {
  readonly url: string;
}

/** A queue of messages. Created by `sqs.queue(url)`, without a request. */
export class Queue extends LoadableResource<SQSClient, Shape, QueueIdentifiers> {
  static override readonly resourceName: string = "Queue";
  /** @internal */
  static override readonly rootName: string = "SQSResource";
  static override readonly notFoundErrors: readonly string[] = [
    "QueueDoesNotExist",
    "AWS.SimpleQueueService.NonExistentQueue",
  ];

  /** The URL of the queue. */
  get url(): string {
    return this.identifiers.url;
  }

  /** A map of attributes to their respective values. */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /** The ARN of the queue. */
  get queueArn(): string {
    return this.required(this.attribute("Attributes")?.QueueArn, "QueueArn");
  }

  /** The approximate number of messages that can be received. */
  get approximateNumberOfMessages(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "ApproximateNumberOfMessages"),
      "ApproximateNumberOfMessages",
    );
  }

  /** The approximate number of messages in flight: received, and neither deleted nor visible again. */
  get approximateNumberOfMessagesNotVisible(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "ApproximateNumberOfMessagesNotVisible"),
      "ApproximateNumberOfMessagesNotVisible",
    );
  }

  /** The approximate number of delayed messages, which cannot be received yet. */
  get approximateNumberOfMessagesDelayed(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "ApproximateNumberOfMessagesDelayed"),
      "ApproximateNumberOfMessagesDelayed",
    );
  }

  /** When the queue was created. */
  get createdTimestamp(): Date {
    return this.required(
      dateIn(this.attribute("Attributes"), "CreatedTimestamp", "seconds"),
      "CreatedTimestamp",
    );
  }

  /** When the queue was last changed. */
  get lastModifiedTimestamp(): Date {
    return this.required(
      dateIn(this.attribute("Attributes"), "LastModifiedTimestamp", "seconds"),
      "LastModifiedTimestamp",
    );
  }

  /** How long a message that was received stays hidden from other receivers, in seconds. */
  get visibilityTimeout(): number {
    return this.required(numberIn(this.attribute("Attributes"), "VisibilityTimeout"), "VisibilityTimeout");
  }

  /** The maximum size of a message, with its attributes, in bytes. */
  get maximumMessageSize(): number {
    return this.required(numberIn(this.attribute("Attributes"), "MaximumMessageSize"), "MaximumMessageSize");
  }

  /** How long the queue keeps a message, in seconds. */
  get messageRetentionPeriod(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "MessageRetentionPeriod"),
      "MessageRetentionPeriod",
    );
  }

  /** How long a new message is delayed unless the message says otherwise, in seconds. */
  get delaySeconds(): number {
    return this.required(numberIn(this.attribute("Attributes"), "DelaySeconds"), "DelaySeconds");
  }

  /** How long a receive waits for messages unless the call says otherwise, in seconds. */
  get receiveMessageWaitTimeSeconds(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "ReceiveMessageWaitTimeSeconds"),
      "ReceiveMessageWaitTimeSeconds",
    );
  }

  /** The access policy of the queue. */
  get policy(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("Attributes")?.Policy, "Policy");
  }

  /** The redrive policy: the dead-letter queue for messages that were received too often. */
  get redrivePolicy(): RedrivePolicy | undefined {
    return parseJson(this.attribute("Attributes")?.RedrivePolicy, "RedrivePolicy") as
      RedrivePolicy | undefined;
  }

  /** The redrive allow policy: which queues may use this one as their dead-letter queue. */
  get redriveAllowPolicy(): RedriveAllowPolicy | undefined {
    return parseJson(this.attribute("Attributes")?.RedriveAllowPolicy, "RedriveAllowPolicy") as
      RedriveAllowPolicy | undefined;
  }

  /** Whether it is a FIFO queue; `undefined` for a standard queue. */
  get fifoQueue(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "FifoQueue");
  }

  /** Whether a FIFO queue detects duplicates by the hash of the body. */
  get contentBasedDeduplication(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "ContentBasedDeduplication");
  }

  /** The scope in which a FIFO queue detects duplicates: `messageGroup` or `queue`. */
  get deduplicationScope(): string | undefined {
    return this.attribute("Attributes")?.DeduplicationScope;
  }

  /** The scope of a FIFO queue's throughput limit: `perQueue` or `perMessageGroupId`. */
  get fifoThroughputLimit(): string | undefined {
    return this.attribute("Attributes")?.FifoThroughputLimit;
  }

  /** The KMS key that encrypts the messages. */
  get kmsMasterKeyId(): string | undefined {
    return this.attribute("Attributes")?.KmsMasterKeyId;
  }

  /** How long a data key is reused before KMS is called again, in seconds. */
  get kmsDataKeyReusePeriodSeconds(): number | undefined {
    return numberIn(this.attribute("Attributes"), "KmsDataKeyReusePeriodSeconds");
  }

  /** Whether the messages are encrypted with keys that SQS owns. */
  get sqsManagedSseEnabled(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "SqsManagedSseEnabled");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListQueueTags](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new ListQueueTagsCommand({ QueueUrl: this.url }), options);
    return copyTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagQueueCommandOutput> {
    const given = toTagRecord(tags);
    if (Object.keys(given).length === 0) return { $metadata: {} };
    return this.act(new TagQueueCommand({ QueueUrl: this.url, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagQueueCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagQueueCommand({ QueueUrl: this.url, TagKeys: given }), options);
  }

  /**
   * The messages of the queue, as an endless iteration that polls for 20 s at a time; `.limit(n)` and `.untilEmpty()`
   * make it end. Messages that were received but not yielded are given back when the loop ends.
   *
   * Calls [ReceiveMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html).
   *
   * @example
   * for await (const message of queue.messages.untilEmpty()) {
   *   console.log(message.messageId);
   *   await message.delete();
   * }
   */
  get messages(): MessageStream {
    return messagesOf(this, this.handle);
  }

  /** The message, by its receipt handle. Makes no request. */
  message(receiptHandle: string): Message {
    return new Message({ queueUrl: this.url, receiptHandle }, this.context);
  }

  /**
   * The queues that use this one as their dead-letter queue. Lists by
   * [ListDeadLetterSourceQueues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html).
   */
  get deadLetterSourceQueues(): QueueDeadLetterSourceQueueCollection {
    return new QueueDeadLetterSourceQueueCollection(this.context, { QueueUrl: this.url });
  }

  /**
   * Adds a permission to a queue for a specific
   * [principal](https://docs.aws.amazon.com/general/latest/gr/glos-chap.html#P). This allows sharing
   * access to the queue.
   *
   * Calls
   * [AddPermission](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html).
   */
  async addPermission(
    input: ReadonlyInput<Omit<AddPermissionCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<AddPermissionCommandOutput> {
    return this.act(new AddPermissionCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Changes the visibility timeout of multiple messages. This is a batch version of
   * `ChangeMessageVisibility.` The result of the action on each message is reported individually in the
   * response. You can send up to 10 `ChangeMessageVisibility` requests with each
   * `ChangeMessageVisibilityBatch` action.
   *
   * Failed entries are in `Failed` of the response; `queue.messages.of(messages).changeVisibility`
   * throws for them.
   *
   * Calls
   * [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html).
   */
  async changeMessageVisibilityBatch(
    input: ReadonlyInput<Omit<ChangeMessageVisibilityBatchCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<ChangeMessageVisibilityBatchCommandOutput> {
    return this.ask(
      new ChangeMessageVisibilityBatchCommand({ ...sdkInput(input), QueueUrl: this.url }),
      options,
    );
  }

  /**
   * Deletes the queue specified by the `QueueUrl`, regardless of the queue's contents.
   *
   * Calls
   * [DeleteQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteQueueCommandInput, "QueueUrl">> = {},
    options?: CallOptions,
  ): Promise<DeleteQueueCommandOutput> {
    return this.retire(new DeleteQueueCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Deletes up to ten messages from the specified queue. This is a batch version of `DeleteMessage.` The
   * result of the action on each message is reported individually in the response.
   *
   * Failed entries are in `Failed` of the response; `queue.messages.of(messages).delete` throws for
   * them.
   *
   * Calls
   * [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html).
   */
  async deleteMessages(
    input: ReadonlyInput<Omit<DeleteMessageBatchCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<DeleteMessageBatchCommandOutput> {
    return this.ask(new DeleteMessageBatchCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Deletes available messages in a queue (including in-flight messages) specified by the `QueueURL`
   * parameter.
   *
   * Deletes every message of the queue. The service takes up to 60 seconds, and refuses another purge of
   * the same queue during that time with `PurgeQueueInProgress`.
   *
   * Calls
   * [PurgeQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html).
   */
  async purge(
    input: ReadonlyInput<Omit<PurgeQueueCommandInput, "QueueUrl">> = {},
    options?: CallOptions,
  ): Promise<PurgeQueueCommandOutput> {
    return this.act(new PurgeQueueCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Retrieves one or more messages (up to 10), from the specified queue. Using the `WaitTimeSeconds`
   * parameter enables long-poll support. For more information, see
   * [Amazon SQS Long Polling](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-long-polling.html)
   * in the *Amazon SQS Developer Guide*.
   *
   * One request, for at most ten messages; `queue.messages` loops over all messages.
   *
   * Calls
   * [ReceiveMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html).
   * Resolves to the resources, with the data of the response.
   */
  async receiveMessages(
    input: ReadonlyInput<Omit<ReceiveMessageCommandInput, "QueueUrl">> = {},
    options?: CallOptions,
  ): Promise<Message[]> {
    const output = await this.ask(
      new ReceiveMessageCommand({ ...sdkInput(input), QueueUrl: this.url }),
      options,
    );
    return (output.Messages ?? []).map(
      (message) =>
        new Message(
          { queueUrl: this.url, receiptHandle: present(message.ReceiptHandle, "ReceiptHandle") },
          this.context,
          message,
        ),
    );
  }

  /**
   * Revokes any permissions in the queue policy that matches the specified `Label` parameter.
   *
   * Calls
   * [RemovePermission](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html).
   */
  async removePermission(
    input: ReadonlyInput<Omit<RemovePermissionCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<RemovePermissionCommandOutput> {
    return this.act(new RemovePermissionCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Delivers a message to the specified queue.
   *
   * Calls
   * [SendMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html).
   */
  async sendMessage(
    input: ReadonlyInput<Omit<SendMessageCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<SendMessageCommandOutput> {
    return this.ask(new SendMessageCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
  }

  /**
   * Sets the value of one or more queue attributes, like a policy. When you change a queue's attributes,
   * the change can take up to 60 seconds for most of the attributes to propagate throughout the Amazon
   * SQS system. Changes made to the `MessageRetentionPeriod` attribute can take up to 15 minutes and
   * will impact existing messages in the queue potentially causing them to be expired and deleted if the
   * `MessageRetentionPeriod` is reduced below the age of existing messages.
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * `Attributes` takes text, numbers, booleans, and policies as objects or as JSON text.
   *
   * Calls
   * [SetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html).
   *
   * @example
   * await queue.setAttributes({ VisibilityTimeout: 60 });
   *
   * @throws `TypeError` for an attribute that is neither text, a number, a boolean nor a JSON document
   */
  async setAttributes(
    attributes:
      | QueueAttributes
      | (ReadonlyInput<Omit<SetQueueAttributesCommandInput, "QueueUrl" | "Attributes">> & {
          readonly Attributes: QueueAttributes | undefined;
        }),
    options?: CallOptions,
  ): Promise<SetQueueAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<SetQueueAttributesCommandInput, "QueueUrl" | "Attributes">> & {
      readonly Attributes: QueueAttributes | undefined;
    } = !isWholeInput(attributes, "Attributes") ? { Attributes: attributes } : attributes;
    if (input.Attributes && Object.keys(input.Attributes).length === 0) return { $metadata: {} };
    return this.act(
      new SetQueueAttributesCommand({
        ...sdkInput<Omit<SetQueueAttributesCommandInput, "QueueUrl" | "Attributes">>(input),
        QueueUrl: this.url,
        Attributes: queueAttributes(input.Attributes, "Attributes"),
      }),
      options,
    );
  }

  /**
   * Deletes the queue if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"], () =>
      this.delete({}, options),
    );
  }

  /**
   * Passes the messages of the queue to a handler, several at a time, until the consumer is drained. A message is deleted
   * when its handler returns, and given back when it throws. In a FIFO group one message is handled at a time, in order.
   *
   * Calls [ReceiveMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html),
   * [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
   * [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
   * and, for the default visibility timeout,
   * [GetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html).
   *
   * @example
   * const consumer = queue.consume(async (message) => console.log(message.messageId), { concurrency: 20 });
   * process.once("SIGTERM", () => void consumer.drain());
   * await consumer.finished;
   *
   * @throws `TypeError` for a handler that is not a function, `RangeError` for a number out of range
   */
  consume(handler: MessageHandler, options: ConsumeOptions = {}): Consumer {
    return consumeOf(this, this.handle, handler, options);
  }

  /**
   * The queue to which messages of this one are moved after too many receives; `undefined` if there is none. Loads the
   * queue unless it is loaded.
   *
   * Calls [GetQueueUrl](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html).
   */
  deadLetterQueue(options?: CallOptions): Promise<Queue | undefined> {
    return deadLetterQueueOf(this, this.handle, options);
  }

  /**
   * Moves the messages of this dead-letter queue back to the queues that they came from, or to another one, and resolves
   * when all are moved. An abort, or an error of `onProgress`, cancels the move; messages that were moved by then stay moved.
   *
   * Calls [StartMessageMoveTask](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html),
   * [ListMessageMoveTasks](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html)
   * before it and until it has ended, and
   * [CancelMessageMoveTask](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html)
   * to cancel it.
   *
   * @example
   * const dead = await queue.deadLetterQueue();
   * await dead?.redrive({ onProgress: ({ moved, total }) => console.log(moved, total) });
   *
   * @throws `RedriveError` if it fails, is cancelled by another caller, or is not listed by the service; with the status
   *   `RUNNING`, if a poll fails or the move cannot be cancelled, and it continues: its `taskHandle` cancels it. After an
   *   abort, that is the `cause` of the `AbortError`. `TypeError` or `RangeError` for invalid options, before any request
   */
  redrive(options: RedriveOptions = {}): Promise<RedriveProgress> {
    return redriveOf(this, this.handle, options);
  }

  /**
   * Sends one message with this text.
   *
   * Calls [SendMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html).
   *
   * @example
   * await queue.send("hello", { delay: 30, attributes: { kind: "greeting" } });
   *
   * @throws `MessageTooLargeError`, before anything is sent; `TypeError` for a body that is empty or not a string
   */
  send(body: string, options: SendOptions = {}): Promise<SendMessageCommandOutput> {
    return sendOf(this, this.handle, body, options);
  }

  /**
   * Sends one message with a value as JSON; `message.json()` parses it.
   *
   * Calls [SendMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html).
   *
   * @example
   * await queue.sendJson({ id: "o-7", total: 12 });
   *
   * @throws `MessageTooLargeError`, before anything is sent; `TypeError` for a value that JSON cannot represent
   */
  sendJson(value: unknown, options: SendOptions = {}): Promise<SendMessageCommandOutput> {
    return sendJsonOf(this, this.handle, value, options);
  }

  /**
   * Sends any number of messages from an array or any sync or async iterable, in batches within the limits for entries
   * and bytes, with several requests in flight. To a FIFO queue, the messages of a group are sent in order, and none
   * after one that failed. Messages that fail because of the service are retried.
   *
   * With the SDK's own input, `{ Entries }`, it sends that one request, and failures are in the `Failed` of its output.
   *
   * Calls [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html).
   *
   * @example
   * await queue.sendMessages(["one", { json: { id: 2 } }, { body: "three", delay: 30 }]);
   *
   * @throws `SendMessagesError`, a `BatchActionError`, if some were not sent: those are its `unsent`
   */
  sendMessages<Given extends MessagesToSend>(
    messages: Given,
    options: SendMessagesOptions = {},
  ): Promise<SendMessagesResult<Given>> {
    return sendMessagesOf(this, this.handle, messages, options);
  }

  /**
   * Waits until the queue has no messages: none to receive, none in flight, none delayed, in three consecutive polls,
   * because the counts are approximate. Polls every 5 s, up to 120 times by default.
   *
   * Calls [GetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html).
   *
   * @throws `WaiterTimeoutError` when time or attempts run out
   */
  waitUntilEmpty(options: WaiterOptions = {}): Promise<Queue> {
    return waitUntilEmptyOf(this, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetQueueAttributesCommand({ QueueUrl: this.url, AttributeNames: ["All"] }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetQueueAttributes. */
function pick(output: GetQueueAttributesCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
