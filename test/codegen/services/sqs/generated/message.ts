// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteMessageCommand,
  type DeleteMessageCommandInput,
  type DeleteMessageCommandOutput,
  type Message as Shape,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Resource } from "../../../../../src/core/resource/resource.js";
import { Queue } from "./queue.js";

/** `meta.identifiers` of Message. */
export interface MessageIdentifiers extends Readonly<Record<string, string>> {
  readonly queueUrl: string;
  readonly receiptHandle: string;
}

/** A message that was received. Created by `sqs.message(queueUrl, receiptHandle)`, without a request. */
export class Message extends Resource<SQSClient, Shape, MessageIdentifiers> {
  static override readonly resourceName: string = "Message";
  /** @internal */
  static override readonly rootName: string = "SQSResource";

  /** The URL of the queue. */
  get queueUrl(): string {
    return this.identifiers.queueUrl;
  }

  /**
   * An identifier associated with the act of receiving the message. A new receipt handle is returned
   * every time you receive a message. When deleting a message, you provide the last received receipt
   * handle to delete the message.
   */
  get receiptHandle(): string {
    return this.identifiers.receiptHandle;
  }

  /**
   * A unique identifier for the message. A `MessageId`is considered unique across all Amazon Web
   * Services accounts for an extended period of time.
   */
  get messageId(): Shape["MessageId"] {
    return this.attribute("MessageId");
  }

  /** An MD5 digest of the non-URL-encoded message body string. */
  get md5OfBody(): Shape["MD5OfBody"] {
    return this.attribute("MD5OfBody");
  }

  /** The message's contents (not URL-encoded). */
  get body(): Shape["Body"] {
    return this.attribute("Body");
  }

  /**
   * A map of the attributes requested in `ReceiveMessage` to their respective values. Supported
   * attributes:
   *
   * - `ApproximateReceiveCount`
   * - `ApproximateFirstReceiveTimestamp`
   * - `MessageDeduplicationId`
   * - `MessageGroupId`
   * - `SenderId`
   * - `SentTimestamp`
   * - `SequenceNumber`
   *
   * `ApproximateFirstReceiveTimestamp` and `SentTimestamp` are each returned as an integer representing
   * the [epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds.
   */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /**
   * An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute to verify
   * that Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating
   * the MD5 digest. For information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
   */
  get md5OfMessageAttributes(): Shape["MD5OfMessageAttributes"] {
    return this.attribute("MD5OfMessageAttributes");
  }

  /**
   * Each message attribute consists of a `Name`, `Type`, and `Value`. For more information, see
   * [Amazon SQS message attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
   * in the *Amazon SQS Developer Guide*.
   */
  get messageAttributes(): NonNullable<Shape["MessageAttributes"]> {
    return this.attribute("MessageAttributes") ?? {};
  }

  /** The queue. Makes no request. */
  queue(): Queue {
    return new Queue({ url: this.queueUrl }, this.context);
  }

  /**
   * Deletes the specified message from the specified queue. To select the message to delete, use the
   * `ReceiptHandle` of the message (*not* the `MessageId` which you receive when you send the message).
   * Amazon SQS can delete a message from a queue even if a visibility timeout setting causes the message
   * to be locked by another consumer. Amazon SQS automatically deletes messages left in a queue longer
   * than the retention period configured for the queue.
   *
   * Calls
   * [DeleteMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteMessageCommandInput, "QueueUrl" | "ReceiptHandle">> = {},
    options?: CallOptions,
  ): Promise<DeleteMessageCommandOutput> {
    return this.retire(
      new DeleteMessageCommand({
        ...sdkInput(input),
        QueueUrl: this.queueUrl,
        ReceiptHandle: this.receiptHandle,
      }),
      options,
    );
  }
}
