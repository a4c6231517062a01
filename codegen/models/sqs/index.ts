import { one, response, service } from "../../model/index.js";
import { Message } from "./message.js";
import { attributes, Queue } from "./queue.js";

export const sqs = service({
  name: "sqs",
  package: "@aws-sdk/client-sqs",
  apiReference: "AWSSimpleQueueService/latest/APIReference",
  root: "SQSResource",
  doc: "Amazon Simple Queue Service: queues and their messages.",
  createdTags: { member: "tags" },
  resources: { Message, Queue },
  actions: {
    createQueue: {
      operation: "CreateQueue",
      documents: attributes,
      tagged: true,
      returns: one("Queue", { url: response("QueueUrl") }),
    },
    getQueueByName: { operation: "GetQueueUrl", returns: one("Queue", { url: response("QueueUrl") }) },
  },
  hasMany: { queues: { type: "Queue", doc: "The account's queues." } },
});
