import { id, item, resource } from "../../model/index.js";

const own = { SubscriptionArn: id("arn") };

/** What both lists of subscriptions tell of one. */
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
        doc: "Whether it was confirmed by a signed request, so that only one can end it.",
      },
      PendingConfirmation: { type: "boolean", doc: "Whether it waits to be confirmed." },
      RawMessageDelivery: {
        type: "boolean",
        doc: "Whether messages are delivered as they were published, without an envelope.",
      },
      FilterPolicy: { type: "json", doc: "Which messages are delivered; all where there is none." },
      FilterPolicyScope: {
        type: "text",
        doc: "What the filter policy is about: `MessageAttributes` or `MessageBody`.",
      },
      DeliveryPolicy: { type: "json", doc: "How failed deliveries over HTTP are repeated." },
      EffectiveDeliveryPolicy: {
        type: "json",
        doc: "The same, with what the topic and the service add.",
      },
      RedrivePolicy: { type: "json", doc: "The queue that messages go to which cannot be delivered." },
      ReplayPolicy: { type: "json", doc: "From when on a FIFO topic delivers its messages anew." },
      ReplayStatus: { type: "text", doc: "How far that is." },
      SubscriptionRoleArn: { type: "text", doc: "The role by which messages are delivered to Firehose." },
    },
  },
  list: { operation: "ListSubscriptions", path: "Subscriptions[]", ...subscriptionItem },
  end: { isSilent: true },
  actions: {
    delete: { operation: "Unsubscribe", effect: "ends", params: own },
    unsubscribe: { operation: "Unsubscribe", effect: "ends", params: own, note: "The same as `delete`." },
    setAttributes: { operation: "SetSubscriptionAttributes", params: own },
  },
  custom: { setFilterPolicy: "subscription/set-filter-policy" },
});
