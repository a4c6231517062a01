import { argument, id, item, many, resource, sub, value } from "../../model/index.js";

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
      QueueArn: { type: "text", doc: "The ARN of the queue.", always: true },
      ApproximateNumberOfMessages: {
        type: "number",
        doc: "About how many messages can be received.",
        always: true,
      },
      ApproximateNumberOfMessagesNotVisible: {
        type: "number",
        doc: "About how many messages are in flight: received, and neither deleted nor visible again.",
        always: true,
      },
      ApproximateNumberOfMessagesDelayed: {
        type: "number",
        doc: "About how many messages are delayed, so that they cannot be received yet.",
        always: true,
      },
      CreatedTimestamp: { type: "seconds", doc: "When the queue was created.", always: true },
      LastModifiedTimestamp: { type: "seconds", doc: "When the queue was last changed.", always: true },
      VisibilityTimeout: {
        type: "number",
        doc: "How long a message that was received stays hidden from other receivers, in seconds.",
        always: true,
      },
      MaximumMessageSize: {
        type: "number",
        doc: "The most bytes that a message may have: body and attributes.",
        always: true,
      },
      MessageRetentionPeriod: {
        type: "number",
        doc: "How long the queue keeps a message, in seconds.",
        always: true,
      },
      DelaySeconds: {
        type: "number",
        doc: "How long a new message is delayed unless the message says otherwise, in seconds.",
        always: true,
      },
      ReceiveMessageWaitTimeSeconds: {
        type: "number",
        doc: "How long a receive waits for messages unless the call says otherwise, in seconds.",
        always: true,
      },
      Policy: { type: "policy", doc: "Who may use the queue." },
      RedrivePolicy: {
        type: "json",
        of: "queue/redrive-policy#RedrivePolicy",
        doc: "Where messages go that were received too often: the dead-letter queue.",
      },
      RedriveAllowPolicy: {
        type: "json",
        of: "queue/redrive-policy#RedriveAllowPolicy",
        doc: "Which queues may use this one as their dead-letter queue.",
      },
      FifoQueue: { type: "boolean", doc: "Whether it is a FIFO queue; `undefined` for a standard queue." },
      ContentBasedDeduplication: {
        type: "boolean",
        doc: "Whether a FIFO queue tells duplicates by the hash of the body.",
      },
      DeduplicationScope: {
        type: "text",
        doc: "Where a FIFO queue looks for duplicates: `messageGroup` or `queue`.",
      },
      FifoThroughputLimit: {
        type: "text",
        doc: "What the throughput limit of a FIFO queue is for: `perQueue` or `perMessageGroupId`.",
      },
      KmsMasterKeyId: { type: "text", doc: "The KMS key that encrypts the messages." },
      KmsDataKeyReusePeriodSeconds: {
        type: "number",
        doc: "How long a data key is used before KMS is asked again, in seconds.",
      },
      SqsManagedSseEnabled: {
        type: "boolean",
        doc: "Whether the messages are encrypted by keys that SQS owns.",
      },
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
    pageSize: { default: 1000, max: 1000 },
  },
  actions: {
    addPermission: { operation: "AddPermission", effect: "changes", params: own },
    changeMessageVisibilityBatch: {
      operation: "ChangeMessageVisibilityBatch",
      effect: "reads",
      note: "What failed is in the `Failed` of the response; `queue.messages.of(messages).changeVisibility` throws for it.",
      params: own,
    },
    delete: { operation: "DeleteQueue", params: own },
    deleteMessages: {
      operation: "DeleteMessageBatch",
      effect: "reads",
      note: "What failed is in the `Failed` of the response; `queue.messages.of(messages).delete` throws for it.",
      params: own,
    },
    purge: {
      operation: "PurgeQueue",
      note:
        "Deletes every message of the queue. The service takes up to 60 seconds for it, and refuses another purge of the " +
        "same queue during that time with `PurgeQueueInProgress`.",
      params: own,
    },
    receiveMessages: {
      operation: "ReceiveMessage",
      effect: "reads",
      note: "One request, for at most ten messages; `queue.messages` is a loop over all of them.",
      params: own,
      returns: many("Message", { queueUrl: id("url"), receiptHandle: item("ReceiptHandle") }, "Messages[]"),
    },
    removePermission: { operation: "RemovePermission", effect: "changes", params: own },
    sendMessage: { operation: "SendMessage", effect: "reads", params: own },
    setAttributes: {
      operation: "SetQueueAttributes",
      params: own,
      shorthand: { name: "attributes", member: "Attributes", record: true },
      example: "await queue.setAttributes({ VisibilityTimeout: 60 });",
    },
  },
  hasMany: {
    deadLetterSourceQueues: {
      type: "Queue",
      params: own,
      doc: "The queues that have this one as their dead-letter queue.",
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
