import { certain, entry, id, item, resource } from "../../model/index.js";
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
      SubscriptionArn: entry("text", "The ARN of the subscription."),
      TopicArn: certain("text", "The ARN of the topic."),
      Owner: certain("text", "The account that the subscription belongs to."),
      Protocol: certain("text", "How messages are delivered, such as `sqs`."),
      Endpoint: certain("text", "Where messages are delivered, such as the ARN of a queue."),
      ConfirmationWasAuthenticated: entry(
        "boolean",
        "Whether it was confirmed by an authenticated request, so that only such a request can delete it.",
      ),
      PendingConfirmation: entry("boolean", "Whether it has not been confirmed yet."),
      RawMessageDelivery: entry(
        "boolean",
        "Whether messages are delivered as they were published, without an envelope.",
      ),
      FilterPolicy: entry("json", "The filter for the messages to deliver; without it, all are delivered."),
      FilterPolicyScope: entry(
        "text",
        "What the filter policy applies to: `MessageAttributes` or `MessageBody`.",
      ),
      DeliveryPolicy: entry("json", "The retry policy for deliveries over HTTP."),
      EffectiveDeliveryPolicy: entry(
        "json",
        "The effective delivery policy, including the defaults of the topic and the service.",
      ),
      RedrivePolicy: entry("json", "The dead-letter queue for messages that cannot be delivered."),
      ReplayPolicy: entry("json", "The replay policy, by which a FIFO topic redelivers archived messages."),
      ReplayStatus: entry("text", "The status of the replay."),
      SubscriptionRoleArn: entry("text", "The role for deliveries to Amazon Data Firehose."),
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
