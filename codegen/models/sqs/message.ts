import { id, resource, sub } from "../../model/index.js";

export const Message = resource({
  doc: "A message that was received. `queue.receiveMessages()`, `queue.messages` and `queue.consume()` give messages with their data.",
  identifiers: {
    queueUrl: { doc: "The URL of the queue." },
    receiptHandle: { member: "ReceiptHandle" },
  },
  shape: "Message",
  end: { member: "delete", notFound: ["ReceiptHandleIsInvalid"] },
  always: ["Body", "MD5OfBody", "MessageId"],
  attributeMap: {
    member: "Attributes",
    entries: {
      ApproximateReceiveCount: {
        type: "number",
        doc: "How often the message was received and not deleted, this time included.",
      },
      ApproximateFirstReceiveTimestamp: {
        type: "milliseconds",
        doc: "When the message was received for the first time.",
      },
      SentTimestamp: { type: "milliseconds", doc: "When the message was sent." },
      SenderId: { type: "text", doc: "Who sent the message: an IAM user or role, or an address." },
      MessageGroupId: { type: "text", doc: "The group in which the message has its place." },
      MessageDeduplicationId: { type: "text", doc: "What tells a FIFO queue that a message is a duplicate." },
      SequenceNumber: {
        type: "text",
        doc: "The place of the message in a FIFO queue: a number of 20 digits.",
      },
      AWSTraceHeader: { type: "text", doc: "The trace header of AWS X-Ray." },
      DeadLetterQueueSourceArn: {
        type: "text",
        doc: "The ARN of the queue that the message was moved from, in a dead-letter queue.",
      },
    },
  },
  custom: {
    changeVisibility: "message/visibility",
    delete: "message/visibility#deleteMessage",
    giveBack: "message/visibility",
    json: "message/body",
    s3Events: "message/body",
    snsNotification: "message/body",
  },
  has: { queue: sub("Queue", { url: id("queueUrl") }) },
});
