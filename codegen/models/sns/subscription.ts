import { id, item, resource } from "../../model/index.js";
import { attributeValue } from "./attributes.js";

const own = { SubscriptionArn: id("arn") };

/** The attributes that both list operations return. */
export const subscriptionItem = {
  identifiers: { arn: item("SubscriptionArn") },
  item: "id",
  selectors: [],
} as const;

export const Subscription = resource({
  doc: "A subscription of an endpoint, such as a queue, to a topic.",
  identifiers: {
    arn: { doc: "The ARN of the subscription; `PendingConfirmation` for one that is not confirmed." },
  },
  shape: "GetSubscriptionAttributesResponse",
  load: {
    operation: "GetSubscriptionAttributes",
    params: own,
    path: "@",
    notFound: ["NotFound", "NotFoundException"],
  },
  attributeMap: {
    member: "Attributes",
    entries: {
      SubscriptionArn: { type: "text", doc: "The ARN of the subscription." },
      TopicArn: { type: "text", doc: "The ARN of the topic.", always: true },
      Owner: { type: "text", doc: "The account that the subscription belongs to.", always: true },
      Protocol: { type: "text", doc: "How messages are delivered, such as `sqs`.", always: true },
      Endpoint: {
        type: "text",
        doc: "Where messages are delivered, such as the ARN of a queue.",
        always: true,
      },
      ConfirmationWasAuthenticated: {
        type: "boolean",
        doc: "Whether it was confirmed by an authenticated request, so that only such a request can delete it.",
      },
      PendingConfirmation: { type: "boolean", doc: "Whether it has not been confirmed yet." },
      RawMessageDelivery: {
        type: "boolean",
        doc: "Whether messages are delivered as they were published, without an envelope.",
      },
      FilterPolicy: {
        type: "json",
        doc: "The filter for the messages to deliver; without it, all are delivered.",
      },
      FilterPolicyScope: {
        type: "text",
        doc: "What the filter policy applies to: `MessageAttributes` or `MessageBody`.",
      },
      DeliveryPolicy: { type: "json", doc: "The retry policy for deliveries over HTTP." },
      EffectiveDeliveryPolicy: {
        type: "json",
        doc: "The effective delivery policy, including the defaults of the topic and the service.",
      },
      RedrivePolicy: { type: "json", doc: "The dead-letter queue for messages that cannot be delivered." },
      ReplayPolicy: {
        type: "json",
        doc: "The replay policy, by which a FIFO topic redelivers archived messages.",
      },
      ReplayStatus: { type: "text", doc: "The status of the replay." },
      SubscriptionRoleArn: { type: "text", doc: "The role for deliveries to Amazon Data Firehose." },
    },
  },
  list: { operation: "ListSubscriptions", path: "Subscriptions[]", ...subscriptionItem },
  end: { isSilent: true },
  actions: {
    delete: { operation: "Unsubscribe", effect: "ends", params: own },
    unsubscribe: { operation: "Unsubscribe", effect: "ends", params: own, note: "The same as `delete`." },
    setAttributes: { operation: "SetSubscriptionAttributes", params: own, documents: attributeValue },
  },
  custom: { setFilterPolicy: "subscription/set-filter-policy" },
});
