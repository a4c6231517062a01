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

/** The input of `filter`: that of ListDeadLetterSourceQueues, without the members that the collection sets. */
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
 * lists; lazy, and iterable any number of times.
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
   * The given queues, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(queues: Known<Queue | string>): this {
    return this.known<QueueIdentifiers>(queues, {
      classes: ["Queue"],
      own: { url: ["url"] },
      make: (identifiers) => new Queue(identifiers, this.context),
    });
  }

  /**
   * The same queues with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining queues are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetQueueAttributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
