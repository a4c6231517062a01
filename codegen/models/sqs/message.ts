import { entry, id, resource, sub } from "../../model/index.js";

export const Message = resource({
  doc: "A received message. `queue.receiveMessages()`, `queue.messages` and `queue.consume()` return messages with their data.",
  identifiers: {
    queueUrl: { doc: "The URL of the queue." },
    receiptHandle: { member: "ReceiptHandle" },
  },
  shape: "Message",
  end: { member: "delete", notFound: ["ReceiptHandleIsInvalid"] },
  always: ["Body", "MD5OfBody", "MessageId"],
  // A logger that writes objects as JSON must not write what is in a message.
  sensitive: ["Body", "MessageAttributes"],
  attributeMap: {
    member: "Attributes",
    entries: {
      ApproximateReceiveCount: entry(
        "number",
        "The number of times that the message was received without being deleted, including this time.",
      ),
      ApproximateFirstReceiveTimestamp: entry(
        "milliseconds",
        "When the message was received for the first time.",
      ),
      SentTimestamp: entry("milliseconds", "When the message was sent."),
      SenderId: entry("text", "The sender of the message: an IAM user or role, or an IP address."),
      MessageGroupId: entry("text", "The message group that the message belongs to."),
      MessageDeduplicationId: entry("text", "The token by which a FIFO queue detects duplicates."),
      SequenceNumber: entry(
        "text",
        "The sequence number of the message in a FIFO queue: a number with 20 digits.",
      ),
      AWSTraceHeader: entry("text", "The trace header of AWS X-Ray."),
      DeadLetterQueueSourceArn: entry(
        "text",
        "In a dead-letter queue, the ARN of the source queue of the message.",
      ),
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
