// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { Message, type MessageIdentifiers } from "./message.js";
export { QueueCollectionBase } from "./queue-collection-base.js";
export { QueueCollection, type QueueFilter } from "./queue-collection.js";
export {
  QueueDeadLetterSourceQueueCollection,
  type QueueDeadLetterSourceQueueFilter,
} from "./queue-dead-letter-source-queue-collection.js";
export { Queue, type QueueIdentifiers } from "./queue.js";
export { SQSResource, type SQSResourceConfig } from "./sqs-resource.js";
