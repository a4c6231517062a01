import { argument, id, item, one, resource, response, sub } from "../../model/index.js";
import { subscriptionItem } from "./subscription.js";

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
      DisplayName: { type: "text", doc: "The name that subscribers by email and SMS see." },
      Owner: { type: "text", doc: "The account that the topic belongs to.", always: true },
      Policy: { type: "policy", doc: "Who may use the topic.", always: true },
      SubscriptionsConfirmed: {
        type: "number",
        doc: "How many subscriptions are confirmed.",
        always: true,
      },
      SubscriptionsDeleted: { type: "number", doc: "How many subscriptions were deleted.", always: true },
      SubscriptionsPending: {
        type: "number",
        doc: "How many subscriptions wait to be confirmed.",
        always: true,
      },
      MaximumMessageSize: { type: "number", doc: "The most bytes that a message may have." },
      DeliveryPolicy: { type: "json", doc: "How failed deliveries over HTTP are repeated." },
      EffectiveDeliveryPolicy: {
        type: "json",
        doc: "The same, with what the service adds where the topic says nothing.",
      },
      FifoTopic: { type: "boolean", doc: "Whether it is a FIFO topic; `undefined` for a standard topic." },
      ContentBasedDeduplication: {
        type: "boolean",
        doc: "Whether a FIFO topic tells duplicates by the hash of the message.",
      },
      FifoThroughputScope: {
        type: "text",
        doc: "What the throughput limit of a FIFO topic is for: `Topic` or `MessageGroup`.",
      },
      ArchivePolicy: { type: "json", doc: "How long a FIFO topic keeps its messages for replays." },
      BeginningArchiveTime: { type: "text", doc: "From when on a FIFO topic has its messages for replays." },
      KmsMasterKeyId: { type: "text", doc: "The KMS key that encrypts the messages." },
      SignatureVersion: {
        type: "text",
        doc: "How notifications are signed: `1` with SHA1, `2` with SHA256.",
      },
      TracingConfig: { type: "text", doc: "How AWS X-Ray traces messages: `PassThrough` or `Active`." },
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
  // The service answers in the same way for what is not there.
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
    setAttributes: { operation: "SetTopicAttributes", params: own },
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
