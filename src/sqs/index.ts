export * from "./generated/index.js";
export type { RedriveAllowPolicy, RedrivePolicy } from "./queue/redrive-policy.js";
export type { AttributeValues } from "../core/resource/attributes/attribute-record.js";
export type {
  JsonValue,
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
export type { TagMap } from "../core/tags/tags.js";
export { backOff, type BackOff } from "./consumer/back-off.js";
export type {
  ConsumeOptions,
  HandlerContext,
  MessageHandler,
  RetryDelay,
} from "./consumer/consume-options.js";
export type { Consumer, DrainOptions } from "./consumer/consumer.js";
export type { ConsumerStats } from "./consumer/consumer-stats.js";
export {
  HandlerTimeoutError,
  MessageBodyError,
  MessageChecksumError,
  MessageExpiredError,
  MessageNotDeletedError,
  RedriveError,
  type RedriveFailure,
} from "./errors/message-errors.js";
export type { S3EventRecord } from "./message/s3-events.js";
export type { SnsNotification } from "./message/sns-notification.js";
export type { MessageFilter, MessageStream } from "./receiving/message-stream.js";
export type { ReceivedMessages } from "./receiving/received-messages.js";
export type { SendOptions } from "./queue/send.js";
export type { MessagesToSend, SendMessagesResult } from "./queue/send-messages.js";
export type {
  JsonMessage,
  OutgoingDetails,
  OutgoingMessage,
  TextMessage,
} from "./sending/outgoing-message.js";
export type { SendMessagesOptions, SentMessage, SentMessages } from "../core/batch/entries/send-all.js";
export {
  MessageTooLargeError,
  SendMessagesError,
  type UnsentMessage,
} from "../core/errors/sending-errors.js";
export type { MessageAttribute, MessageAttributes } from "../core/batch/entries/message-parts.js";
export type { RedriveProgress } from "./queue/move.js";
export type { RedriveOptions } from "./queue/redrive.js";
export type { QueueAttributes, QueueDocuments } from "./queue/queue-attributes.js";
