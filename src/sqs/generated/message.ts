// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type {
  ChangeMessageVisibilityCommandInput,
  ChangeMessageVisibilityCommandOutput,
  DeleteMessageCommandInput,
  DeleteMessageCommandOutput,
  Message as Shape,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { dateIn, numberIn } from "../../core/resource/attributes/attribute-map.js";
import { Resource } from "../../core/resource/resource.js";
import {
  json as jsonOf,
  s3Events as s3EventsOf,
  snsNotification as snsNotificationOf,
} from "../message/body.js";
import type { S3EventRecord } from "../message/s3-events.js";
import type { SnsNotification } from "../message/sns-notification.js";
import {
  changeVisibility as changeVisibilityOf,
  deleteMessage,
  giveBack as giveBackOf,
} from "../message/visibility.js";
import { Queue } from "./queue.js";

/** `meta.identifiers` of Message. */
export interface MessageIdentifiers extends Readonly<Record<string, string>> {
  readonly queueUrl: string;
  readonly receiptHandle: string;
}

/**
 * A received message. `queue.receiveMessages()`, `queue.messages` and `queue.consume()` return
 * messages with their data. Created by `sqs.message(queueUrl, receiptHandle)`, without a request.
 */
export class Message extends Resource<SQSClient, Shape, MessageIdentifiers> {
  static override readonly resourceName: string = "Message";
  /** @internal */
  static override readonly rootName: string = "SQSResource";
  static override readonly sensitive: readonly string[] = ["Body", "MessageAttributes"];

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
  get messageId(): NonNullable<Shape["MessageId"]> {
    return this.requiredAttribute("MessageId");
  }

  /** An MD5 digest of the non-URL-encoded message body string. */
  get md5OfBody(): NonNullable<Shape["MD5OfBody"]> {
    return this.requiredAttribute("MD5OfBody");
  }

  /** The message's contents (not URL-encoded). */
  get body(): NonNullable<Shape["Body"]> {
    return this.requiredAttribute("Body");
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

  /** The number of times that the message was received without being deleted, including this time. */
  get approximateReceiveCount(): number | undefined {
    return numberIn(this.attribute("Attributes"), "ApproximateReceiveCount");
  }

  /** When the message was received for the first time. */
  get approximateFirstReceiveTimestamp(): Date | undefined {
    return dateIn(this.attribute("Attributes"), "ApproximateFirstReceiveTimestamp", "milliseconds");
  }

  /** When the message was sent. */
  get sentTimestamp(): Date | undefined {
    return dateIn(this.attribute("Attributes"), "SentTimestamp", "milliseconds");
  }

  /** The sender of the message: an IAM user or role, or an IP address. */
  get senderId(): string | undefined {
    return this.attribute("Attributes")?.SenderId;
  }

  /** The message group that the message belongs to. */
  get messageGroupId(): string | undefined {
    return this.attribute("Attributes")?.MessageGroupId;
  }

  /** The token by which a FIFO queue detects duplicates. */
  get messageDeduplicationId(): string | undefined {
    return this.attribute("Attributes")?.MessageDeduplicationId;
  }

  /** The sequence number of the message in a FIFO queue: a number with 20 digits. */
  get sequenceNumber(): string | undefined {
    return this.attribute("Attributes")?.SequenceNumber;
  }

  /** The trace header of AWS X-Ray. */
  get awsTraceHeader(): string | undefined {
    return this.attribute("Attributes")?.AWSTraceHeader;
  }

  /** In a dead-letter queue, the ARN of the source queue of the message. */
  get deadLetterQueueSourceArn(): string | undefined {
    return this.attribute("Attributes")?.DeadLetterQueueSourceArn;
  }

  /** The queue. Makes no request. */
  queue(): Queue {
    return new Queue({ url: this.queueUrl }, this.context);
  }

  /**
   * Deletes the message if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ReceiptHandleIsInvalid"], () => this.delete({}, options));
  }

  /**
   * Hides the message from other receivers for this many seconds from now on; 0 makes it visible immediately. Accepts the
   * seconds, or the SDK's own input.
   *
   * Calls [ChangeMessageVisibility](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html).
   * The service's error names the queue and the message.
   *
   * @example
   * await message.changeVisibility(120);
   */
  changeVisibility(
    timeout: number | Omit<ChangeMessageVisibilityCommandInput, "QueueUrl" | "ReceiptHandle">,
    options?: CallOptions,
  ): Promise<ChangeMessageVisibilityCommandOutput> {
    return changeVisibilityOf(this, this.handle, timeout, options);
  }

  /**
   * Deletes the message. It must still belong to this receiver: the service rejects an expired receipt handle, and its
   * error then names the queue and the message.
   *
   * Calls [DeleteMessage](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html).
   */
  delete(
    input: Omit<DeleteMessageCommandInput, "QueueUrl" | "ReceiptHandle"> = {},
    options?: CallOptions,
  ): Promise<DeleteMessageCommandOutput> {
    return deleteMessage(this, this.handle, input, options);
  }

  /**
   * Gives the message back to the queue: it can be received again immediately, or after this many seconds.
   *
   * Calls [ChangeMessageVisibility](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html).
   *
   * @throws `TypeError` or `RangeError` unless the delay is a whole number of seconds
   * @example
   * await message.giveBack(30);
   */
  giveBack(delay = 0, options?: CallOptions): Promise<void> {
    return giveBackOf(this, this.handle, delay, options);
  }

  /**
   * The body, parsed as JSON. Its type is `unknown` unless given; it is not validated.
   *
   * @example
   * const { id } = message.json<{ id: string }>();
   *
   * @throws `MessageBodyError`, which does not show the body, if it is not JSON
   */
  json<T = unknown>(): T {
    return jsonOf(this);
  }

  /**
   * The S3 events in the body, sent by the bucket directly or through an SNS topic; keys are decoded. Empty for the test
   * event that S3 sends when notifications are set up.
   *
   * @example
   * for (const { bucketName, key } of message.s3Events()) await s3.object(bucketName, key).load();
   *
   * @throws `MessageBodyError` for a body without S3 events
   */
  s3Events(): S3EventRecord[] {
    return s3EventsOf(this);
  }

  /**
   * The SNS notification in the body: its `message` is the published text, and its `json()` parses that. `undefined` if
   * the body is not a notification, as with raw message delivery.
   *
   * @example
   * const order = message.snsNotification()?.json<Order>() ?? message.json<Order>();
   */
  snsNotification(): SnsNotification | undefined {
    return snsNotificationOf(this);
  }
}
