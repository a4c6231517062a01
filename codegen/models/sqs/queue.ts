import { argument, certain, entry, id, item, many, resource, sub, value } from "../../model/index.js";

/** Attributes to set, some of which are documents. */
export const attributes = {
  Attributes: {
    module: "queue/queue-attributes",
    function: "queueAttributes",
    note: "`Attributes` takes text, numbers, booleans, and policies as objects or as JSON text.",
    throws: "`TypeError` for an attribute that is neither text, a number, a boolean nor a JSON document",
  },
} as const;

const own = { QueueUrl: id("url") };

export const Queue = resource({
  doc: "A queue of messages.",
  identifiers: { url: { doc: "The URL of the queue." } },
  shape: "GetQueueAttributesResult",
  load: {
    operation: "GetQueueAttributes",
    params: { ...own, "AttributeNames[0]": value("All") },
    path: "@",
    notFound: ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"],
  },
  attributeMap: {
    member: "Attributes",
    entries: {
      QueueArn: certain("text", "The ARN of the queue."),
      ApproximateNumberOfMessages: certain(
        "number",
        "The approximate number of messages that can be received.",
      ),
      ApproximateNumberOfMessagesNotVisible: certain(
        "number",
        "The approximate number of messages in flight: received, and neither deleted nor visible again.",
      ),
      ApproximateNumberOfMessagesDelayed: certain(
        "number",
        "The approximate number of delayed messages, which cannot be received yet.",
      ),
      CreatedTimestamp: certain("seconds", "When the queue was created."),
      LastModifiedTimestamp: certain("seconds", "When the queue was last changed."),
      VisibilityTimeout: certain(
        "number",
        "How long a message that was received stays hidden from other receivers, in seconds.",
      ),
      MaximumMessageSize: certain("number", "The maximum size of a message, with its attributes, in bytes."),
      MessageRetentionPeriod: certain("number", "How long the queue keeps a message, in seconds."),
      DelaySeconds: certain(
        "number",
        "How long a new message is delayed unless the message says otherwise, in seconds.",
      ),
      ReceiveMessageWaitTimeSeconds: certain(
        "number",
        "How long a receive waits for messages unless the call says otherwise, in seconds.",
      ),
      Policy: entry("policy", "The access policy of the queue."),
      RedrivePolicy: {
        type: "json",
        of: "queue/redrive-policy#RedrivePolicy",
        doc: "The redrive policy: the dead-letter queue for messages that were received too often.",
      },
      RedriveAllowPolicy: {
        type: "json",
        of: "queue/redrive-policy#RedriveAllowPolicy",
        doc: "The redrive allow policy: which queues may use this one as their dead-letter queue.",
      },
      FifoQueue: entry("boolean", "Whether it is a FIFO queue; `undefined` for a standard queue."),
      ContentBasedDeduplication: entry(
        "boolean",
        "Whether a FIFO queue detects duplicates by the hash of the body.",
      ),
      DeduplicationScope: entry(
        "text",
        "The scope in which a FIFO queue detects duplicates: `messageGroup` or `queue`.",
      ),
      FifoThroughputLimit: entry(
        "text",
        "The scope of a FIFO queue's throughput limit: `perQueue` or `perMessageGroupId`.",
      ),
      KmsMasterKeyId: entry("text", "The KMS key that encrypts the messages."),
      KmsDataKeyReusePeriodSeconds: entry(
        "number",
        "How long a data key is reused before KMS is called again, in seconds.",
      ),
      SqsManagedSseEnabled: entry("boolean", "Whether the messages are encrypted with keys that SQS owns."),
    },
  },
  tags: {
    get: { operation: "ListQueueTags", params: own, path: "Tags" },
    add: { operation: "TagQueue", params: own, member: "Tags" },
    remove: { operation: "UntagQueue", params: own, keys: "TagKeys" },
  },
  list: {
    operation: "ListQueues",
    path: "QueueUrls[]",
    identifiers: { url: item("@") },
    item: "id",
    selectors: ["QueueNamePrefix"],
    prefixes: { QueueNamePrefix: { of: "url", after: "^.*/" } },
    pageSize: { default: 1000, max: 1000 },
  },
  actions: {
    addPermission: { operation: "AddPermission", effect: "changes", params: own },
    changeMessageVisibilityBatch: {
      operation: "ChangeMessageVisibilityBatch",
      effect: "reads",
      note: "Failed entries are in `Failed` of the response; `queue.messages.of(messages).changeVisibility` throws for them.",
      params: own,
    },
    delete: { operation: "DeleteQueue", params: own },
    deleteMessages: {
      operation: "DeleteMessageBatch",
      effect: "reads",
      note: "Failed entries are in `Failed` of the response; `queue.messages.of(messages).delete` throws for them.",
      params: own,
    },
    purge: {
      operation: "PurgeQueue",
      note:
        "Deletes every message of the queue. The service takes up to 60 seconds, and refuses another purge of the " +
        "same queue during that time with `PurgeQueueInProgress`.",
      params: own,
    },
    receiveMessages: {
      operation: "ReceiveMessage",
      effect: "reads",
      note: "One request, for at most ten messages; `queue.messages` loops over all messages.",
      params: own,
      returns: many("Message", { queueUrl: id("url"), receiptHandle: item("ReceiptHandle") }, "Messages[]"),
    },
    removePermission: { operation: "RemovePermission", effect: "changes", params: own },
    sendMessage: { operation: "SendMessage", effect: "reads", params: own },
    setAttributes: {
      operation: "SetQueueAttributes",
      params: own,
      shorthand: { name: "attributes", member: "Attributes", record: true },
      documents: attributes,
      example: "await queue.setAttributes({ VisibilityTimeout: 60 });",
    },
  },
  hasMany: {
    deadLetterSourceQueues: {
      type: "Queue",
      params: own,
      doc: "The queues that use this one as their dead-letter queue.",
      list: {
        operation: "ListDeadLetterSourceQueues",
        path: "queueUrls[]",
        identifiers: { url: item("@") },
        item: "id",
        selectors: [],
        pageSize: { default: 1000, max: 1000 },
      },
    },
  },
  getters: { messages: "queue/messages" },
  custom: {
    consume: "queue/consume",
    deadLetterQueue: "queue/dead-letter-queue",
    redrive: "queue/redrive",
    send: "queue/send",
    sendJson: "queue/send",
    sendMessages: "queue/send-messages",
    waitUntilEmpty: "queue/wait-until-empty",
  },
  has: { message: sub("Message", { queueUrl: id("url"), receiptHandle: argument() }) },
});
