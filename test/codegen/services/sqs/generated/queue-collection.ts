// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteQueueCommand,
  type DeleteQueueCommandInput,
  type DeleteQueueCommandOutput,
  ListQueuesCommand,
  type ListQueuesCommandInput,
  type ListQueuesCommandOutput,
  type SQSClient,
  TagQueueCommand,
  type TagQueueCommandOutput,
  UntagQueueCommand,
  type UntagQueueCommandOutput,
} from "@aws-sdk/client-sqs";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { type TagMap, tagKeys, toTagRecord } from "../../../../../src/core/tags/tags.js";
import { Queue, type QueueIdentifiers } from "./queue.js";

/** What `filter` takes: the input of ListQueues, less what the collection fills in. */
export type QueueFilter = Omit<ListQueuesCommandInput, "NextToken">;

const listQueues: ListOperation<SQSClient, Queue, ListQueuesCommandInput, ListQueuesCommandOutput> = {
  name: "ListQueues",
  selectors: { QueueNamePrefix: "text" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", default: 1000, max: 1000 },
  command: (input) => new ListQueuesCommand(input),
  items: (output, { context }) => (output.QueueUrls ?? []).map((queue) => new Queue({ url: queue }, context)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Queues that
 * [ListQueues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class QueueCollection extends Collection<SQSClient, Queue, QueueFilter, ListQueuesCommandOutput> {
  static override readonly collectionName: string = "QueueCollection";
  static override readonly itemErrors: readonly string[] = [
    "QueueDoesNotExist",
    "AWS.SimpleQueueService.NonExistentQueue",
  ];

  /** @internal */
  constructor(context: Context<SQSClient>, fixed: object, query?: Query<Queue>) {
    super(listQueues, context, fixed, query);
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
   * Deletes the queue specified by the `QueueUrl`, regardless of the queue's contents.
   *
   * Calls
   * [DeleteQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some queues only
   */
  async delete(
    input: Omit<DeleteQueueCommandInput, "QueueUrl"> = {},
    options?: BatchOptions,
  ): Promise<DeleteQueueCommandOutput[]> {
    return this.batch<DeleteQueueCommandOutput>(
      "delete",
      {
        input,
        command: (queues) => new DeleteQueueCommand({ ...input, QueueUrl: queues[0].url }),
        id: (queue) => queue.url,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls
   * [TagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some queues only
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagQueueCommandOutput[]> {
    const given = toTagRecord(tags);
    if (Object.keys(given).length === 0) return [];
    return this.batch<TagQueueCommandOutput>(
      "addTags",
      {
        command: (queues) => new TagQueueCommand({ QueueUrl: queues[0].url, Tags: given }),
        id: (queue) => queue.url,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls
   * [UntagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some queues only
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagQueueCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagQueueCommandOutput>(
      "removeTags",
      {
        command: (queues) => new UntagQueueCommand({ QueueUrl: queues[0].url, TagKeys: given }),
        id: (queue) => queue.url,
        max: 1,
      },
      options,
    );
  }
}
