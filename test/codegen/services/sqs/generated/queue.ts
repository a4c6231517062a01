// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
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
  type SQSClient,
  SetQueueAttributesCommand,
  type SetQueueAttributesCommandInput,
  type SetQueueAttributesCommandOutput,
  TagQueueCommand,
  type TagQueueCommandOutput,
  UntagQueueCommand,
  type UntagQueueCommandOutput,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";
import { booleanIn, dateIn, numberIn } from "../../../../../src/core/resource/attributes/attribute-map.js";
import {
  type AttributeValues,
  isRecordOf,
  toTexts,
} from "../../../../../src/core/resource/attributes/attribute-record.js";
import {
  type JsonValue,
  type PolicyDocument,
  parseJson,
  parsePolicy,
} from "../../../../../src/core/resource/attributes/documents.js";
import { withoutMetadata } from "../../../../../src/core/resource/attributes/metadata.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { type TagMap, copyTagMap, tagKeys, toTagRecord } from "../../../../../src/core/tags/tags.js";
import { MessageCollection } from "./message-collection.js";
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

  /** About how many messages can be received. */
  get approximateNumberOfMessages(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "ApproximateNumberOfMessages"),
      "ApproximateNumberOfMessages",
    );
  }

  /** When the queue was created. */
  get createdTimestamp(): Date {
    return this.required(
      dateIn(this.attribute("Attributes"), "CreatedTimestamp", "seconds"),
      "CreatedTimestamp",
    );
  }

  /** Whether it keeps messages in order. */
  get fifoQueue(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "FifoQueue");
  }

  /** Who may use the queue. */
  get policy(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("Attributes")?.Policy, "Policy");
  }

  /** The dead-letter queue, and the number of receives after which a message is moved there. */
  get redrivePolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.RedrivePolicy, "RedrivePolicy");
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

  /** The message, by its receipt handle. Makes no request. */
  message(receiptHandle: string): Message {
    return new Message({ queueUrl: this.url, receiptHandle }, this.context);
  }

  /**
   * The queues whose dead letters come here. Lists by
   * [ListDeadLetterSourceQueues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html).
   */
  get deadLetterSourceQueues(): QueueDeadLetterSourceQueueCollection {
    return new QueueDeadLetterSourceQueueCollection(this.context, { QueueUrl: this.url });
  }

  /**
   * The messages of one receive. Lists by
   * [ReceiveMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html).
   */
  get messages(): MessageCollection {
    return new MessageCollection(this.context, { QueueUrl: this.url });
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
   * Deletes available messages in a queue (including in-flight messages) specified by the `QueueURL`
   * parameter.
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
   * Sets the value of one or more queue attributes, like a policy. When you change a queue's attributes,
   * the change can take up to 60 seconds for most of the attributes to propagate throughout the Amazon
   * SQS system. Changes made to the `MessageRetentionPeriod` attribute can take up to 15 minutes and
   * will impact existing messages in the queue potentially causing them to be expired and deleted if the
   * `MessageRetentionPeriod` is reduced below the age of existing messages.
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [SetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html).
   */
  async setAttributes(
    attributes: AttributeValues | ReadonlyInput<Omit<SetQueueAttributesCommandInput, "QueueUrl">>,
    options?: CallOptions,
  ): Promise<SetQueueAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<SetQueueAttributesCommandInput, "QueueUrl">> = isRecordOf(
      attributes,
      "Attributes",
    )
      ? { Attributes: toTexts(attributes) }
      : attributes;
    if (input.Attributes && Object.keys(input.Attributes).length === 0) return { $metadata: {} };
    return this.act(new SetQueueAttributesCommand({ ...sdkInput(input), QueueUrl: this.url }), options);
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
