import {
  argument,
  id,
  item,
  many,
  one,
  parent,
  position,
  resource,
  response,
  service,
  sub,
  value,
} from "../../../../codegen/model/index.js";

// Lists that give names only, a map of texts with typed getters, tags as a map, a batch whose entries have an id of their
// own.

const own = { QueueUrl: id("url") };

const Queue = resource({
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
      CreatedTimestamp: { type: "seconds", doc: "When the queue was created.", always: true },
      FifoQueue: { type: "boolean", doc: "Whether it keeps messages in order." },
      Policy: { type: "policy", doc: "Who may use the queue." },
      RedrivePolicy: {
        type: "json",
        doc: "The dead-letter queue, and the number of receives after which a message is moved there.",
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
    delete: { operation: "DeleteQueue", params: own },
    purge: { operation: "PurgeQueue", params: own },
    receiveMessages: {
      operation: "ReceiveMessage",
      effect: "reads",
      params: own,
      returns: many("Message", { queueUrl: id("url"), receiptHandle: item("ReceiptHandle") }, "Messages[]"),
    },
    setAttributes: {
      operation: "SetQueueAttributes",
      params: own,
      shorthand: { name: "attributes", member: "Attributes", record: true },
    },
  },
  has: { message: sub("Message", { queueUrl: id("url"), receiptHandle: argument() }) },
  hasMany: {
    deadLetterSourceQueues: {
      type: "Queue",
      params: own,
      doc: "The queues whose dead letters come here.",
      list: {
        operation: "ListDeadLetterSourceQueues",
        path: "queueUrls[]",
        identifiers: { url: item("@") },
        item: "id",
        selectors: [],
        pageSize: { default: 1000, max: 1000 },
      },
    },
    messages: { type: "Message", params: own, doc: "The messages of one receive." },
  },
});

const Message = resource({
  doc: "A message that was received.",
  identifiers: {
    queueUrl: { doc: "The URL of the queue." },
    receiptHandle: { member: "ReceiptHandle" },
  },
  shape: "Message",
  list: {
    operation: "ReceiveMessage",
    path: "Messages[]",
    identifiers: { queueUrl: parent("QueueUrl"), receiptHandle: item("ReceiptHandle") },
    selectors: [],
    pageSize: { member: "MaxNumberOfMessages", max: 10 },
    tokens: false,
  },
  actions: {
    delete: {
      operation: "DeleteMessage",
      params: { QueueUrl: id("queueUrl"), ReceiptHandle: id("receiptHandle") },
    },
  },
  batchActions: {
    delete: {
      operation: "DeleteMessageBatch",
      params: {
        QueueUrl: id("queueUrl"),
        "Entries[*].Id": position(),
        "Entries[*].ReceiptHandle": id("receiptHandle"),
      },
      names: ["receiptHandle"],
      failures: { path: "Failed", id: { position: "Id" }, code: "Code", message: "Message" },
      max: 10,
    },
  },
  has: { queue: sub("Queue", { url: id("queueUrl") }) },
});

export const sqs = service({
  name: "sqs",
  package: "@aws-sdk/client-sqs",
  apiReference: "AWSSimpleQueueService/latest/APIReference",
  root: "SQSResource",
  doc: "Amazon Simple Queue Service, a part of it.",
  createdTags: { member: "tags" },
  resources: { Message, Queue },
  uncalled: { "*": "This is only a fixture." },
  actions: {
    createQueue: {
      operation: "CreateQueue",
      tagged: true,
      returns: one("Queue", { url: response("QueueUrl") }),
    },
    getQueueByName: { operation: "GetQueueUrl", returns: one("Queue", { url: response("QueueUrl") }) },
  },
  hasMany: { queues: { type: "Queue" } },
});
