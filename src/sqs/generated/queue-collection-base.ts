// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteQueueCommand,
  type DeleteQueueCommandInput,
  type DeleteQueueCommandOutput,
  type SQSClient,
  TagQueueCommand,
  type TagQueueCommandOutput,
  UntagQueueCommand,
  type UntagQueueCommandOutput,
} from "@aws-sdk/client-sqs";
import type { BatchOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { type TagMap, tagKeys, toTagRecord } from "../../core/tags/tags.js";
import type { Queue } from "./queue.js";

/** The common base of all collections of queues. */
export abstract class QueueCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Queue, Output> = Page<Queue, Output>,
> extends Collection<SQSClient, Queue, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = [
    "QueueDoesNotExist",
    "AWS.SimpleQueueService.NonExistentQueue",
  ];

  /**
   * Deletes the queue specified by the `QueueUrl`, regardless of the queue's contents.
   *
   * Calls
   * [DeleteQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the queues, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteQueueCommandInput, "QueueUrl">> = {},
    options?: BatchOptions,
  ): Promise<DeleteQueueCommandOutput[]> {
    return this.batch<DeleteQueueCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteQueueCommand,
        command: (queues) => new DeleteQueueCommand({ ...sdkInput(input), QueueUrl: queues[0].url }),
        id: (queue) => queue.url,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the queues, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the queues, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
