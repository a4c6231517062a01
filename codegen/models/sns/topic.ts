import { argument, certain, entry, id, item, one, resource, response, sub } from "../../model/index.js";
import { subscriptionItem } from "./subscription.js";
import { attributeValue } from "./attributes.js";

const own = { TopicArn: id("arn") };

export const Topic = resource({
  doc: "A topic, to which messages are published.",
  identifiers: { arn: { doc: "The ARN of the topic." } },
  shape: "GetTopicAttributesResponse",
  load: {
    operation: "GetTopicAttributes",
    params: own,
    path: "@",
    notFound: ["NotFound", "NotFoundException"],
  },
  attributeMap: {
    member: "Attributes",
    entries: {
      DisplayName: entry("text", "The name that email and SMS subscribers see."),
      Owner: certain("text", "The account that the topic belongs to."),
      Policy: certain("policy", "The access policy of the topic."),
      SubscriptionsConfirmed: certain("number", "The number of confirmed subscriptions."),
      SubscriptionsDeleted: certain("number", "The number of deleted subscriptions."),
      SubscriptionsPending: certain("number", "The number of subscriptions that are pending confirmation."),
      MaximumMessageSize: entry("number", "The maximum size of a message, in bytes."),
      DeliveryPolicy: entry("json", "The retry policy for deliveries over HTTP."),
      EffectiveDeliveryPolicy: entry(
        "json",
        "The effective delivery policy, including the service's defaults.",
      ),
      FifoTopic: entry("boolean", "Whether it is a FIFO topic; `undefined` for a standard topic."),
      ContentBasedDeduplication: entry(
        "boolean",
        "Whether a FIFO topic detects duplicates by the hash of the message.",
      ),
      FifoThroughputScope: entry(
        "text",
        "The scope of a FIFO topic's throughput limit: `Topic` or `MessageGroup`.",
      ),
      ArchivePolicy: entry(
        "json",
        "The archive policy of a FIFO topic: how long messages are kept for replays.",
      ),
      BeginningArchiveTime: entry("text", "The time from which messages of a FIFO topic can be replayed."),
      KmsMasterKeyId: entry("text", "The KMS key that encrypts the messages."),
      SignatureVersion: entry("text", "How notifications are signed: `1` with SHA1, `2` with SHA256."),
      TracingConfig: entry("text", "The AWS X-Ray tracing mode: `PassThrough` or `Active`."),
    },
  },
  tags: {
    get: {
      operation: "ListTagsForResource",
      params: { ResourceArn: id("arn") },
      path: "Tags",
      tokens: false,
    },
    add: { operation: "TagResource", params: { ResourceArn: id("arn") }, member: "Tags" },
    remove: { operation: "UntagResource", params: { ResourceArn: id("arn") }, keys: "TagKeys" },
  },
  list: {
    operation: "ListTopics",
    path: "Topics[]",
    identifiers: { arn: item("TopicArn") },
    item: "id",
    selectors: [],
  },
  // The service's response is the same if it does not exist.
  end: { isSilent: true },
  actions: {
    addPermission: { operation: "AddPermission", effect: "changes", params: own },
    confirmSubscription: {
      operation: "ConfirmSubscription",
      effect: "changes",
      note: "The token is in the message that the service sends to the endpoint.",
      params: own,
      returns: one("Subscription", { arn: response("SubscriptionArn") }),
    },
    delete: { operation: "DeleteTopic", params: own },
    publishBatch: {
      operation: "PublishBatch",
      effect: "reads",
      params: own,
      note: "One request, for at most ten messages; `publishAll` takes any number.",
      failures: { path: "Failed", id: ["Id"], code: "Code", message: "Message" },
    },
    publish: { operation: "Publish", effect: "reads", params: own },
    removePermission: { operation: "RemovePermission", effect: "changes", params: own },
    setAttributes: { operation: "SetTopicAttributes", params: own, documents: attributeValue },
  },
  custom: {
    publishAll: "topic/publish-all",
    subscribe: "topic/subscribe",
    unsubscribe: "topic/unsubscribe",
  },
  has: { subscription: sub("Subscription", { arn: argument() }) },
  hasMany: {
    subscriptions: {
      type: "Subscription",
      params: own,
      doc: "The subscriptions of the topic.",
      list: { operation: "ListSubscriptionsByTopic", path: "Subscriptions[]", ...subscriptionItem },
    },
  },
});
