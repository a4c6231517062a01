export * from "./generated/index.js";
export type { FilterCondition, FilterPolicy, FilterPolicyScope } from "./subscription/filter-policy.js";
export type { FilterPolicyOptions } from "./subscription/set-filter-policy.js";
export type { NotificationDetails, OutgoingNotification } from "./topic/outgoing-notification.js";
export type { SubscribableQueue } from "./topic/subscribable-queue.js";
export type { SubscribeOptions, SubscriptionPlan } from "./topic/subscribe.js";
export type { MessageAttribute, MessageAttributes } from "../core/batch/entries/message-parts.js";
export type { SendMessagesOptions, SentMessage, SentMessages } from "../core/batch/entries/send-all.js";
export {
  MessageTooLargeError,
  SendMessagesError,
  type UnsentMessage,
} from "../core/errors/sending-errors.js";
export type { AttributeValues } from "../core/resource/attributes/attribute-record.js";
export type {
  JsonDocument,
  JsonValue,
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
export type { TagMap } from "../core/tags/tags.js";
export type { AttributeValue, TopicAttributes } from "./topic/attributes.js";
