// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListDeadLetterSourceQueuesCommand,
  type ListDeadLetterSourceQueuesCommandInput,
  type ListDeadLetterSourceQueuesCommandOutput,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { QueueCollectionBase } from "./queue-collection-base.js";
import { Queue, type QueueIdentifiers } from "./queue.js";

/** What `filter` takes: the input of ListDeadLetterSourceQueues, less what the collection fills in. */
export type QueueDeadLetterSourceQueueFilter = ReadonlyInput<
  Omit<ListDeadLetterSourceQueuesCommandInput, "QueueUrl" | "NextToken">
>;

const listDeadLetterSourceQueues: ListOperation<
  SQSClient,
  Queue,
  ListDeadLetterSourceQueuesCommandInput,
  ListDeadLetterSourceQueuesCommandOutput
> = {
  name: "ListDeadLetterSourceQueues",
  selectors: {},
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", default: 1000, max: 1000 },
  command: (input) => new ListDeadLetterSourceQueuesCommand(input),
  items: (output, { context }) => (output.queueUrls ?? []).map((queue) => new Queue({ url: queue }, context)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Queues that
 * [ListDeadLetterSourceQueues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class QueueDeadLetterSourceQueueCollection extends QueueCollectionBase<
  QueueDeadLetterSourceQueueFilter,
  ListDeadLetterSourceQueuesCommandOutput
> {
  static override readonly collectionName: string = "QueueDeadLetterSourceQueueCollection";

  /** @internal */
  constructor(context: Context<SQSClient>, fixed: object, query?: Query<Queue>) {
    super(listDeadLetterSourceQueues, context, fixed, query);
  }

  /**
   * These queues in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of queues without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(queues: Known<Queue | string>): this {
    return this.known<QueueIdentifiers>(queues, {
      classes: ["Queue"],
      own: { url: ["url"] },
      make: (identifiers) => new Queue(identifiers, this.context),
    });
  }

  /**
   * The same queues with all of their attributes: those of each page are loaded before they are handed
   * out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that comes
   * after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls
   * [GetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }
}
