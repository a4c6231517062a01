// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteTopicCommand,
  type DeleteTopicCommandInput,
  type DeleteTopicCommandOutput,
  ListTopicsCommand,
  type ListTopicsCommandInput,
  type ListTopicsCommandOutput,
  type SNSClient,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-sns";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { Topic, type TopicIdentifiers } from "./topic.js";

/** What `filter` takes: the input of ListTopics, less what the collection fills in. */
export type TopicFilter = ReadonlyInput<Omit<ListTopicsCommandInput, "NextToken">>;

const listTopics: ListOperation<SNSClient, Topic, ListTopicsCommandInput, ListTopicsCommandOutput> = {
  name: "ListTopics",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new ListTopicsCommand(input),
  items: (output, { context }) =>
    (output.Topics ?? []).map((topic) => new Topic({ arn: present(topic.TopicArn, "TopicArn") }, context)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Topics that [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) lists;
 * lazy, and iterable as often as one likes.
 */
export class TopicCollection extends Collection<SNSClient, Topic, TopicFilter, ListTopicsCommandOutput> {
  static override readonly collectionName: string = "TopicCollection";
  static override readonly itemErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** @internal */
  constructor(context: Context<SNSClient>, fixed: object, query?: Query<Topic>) {
    super(listTopics, context, fixed, query);
  }

  /**
   * These topics in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of topics without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(topics: Known<Topic | string>): this {
    return this.known<TopicIdentifiers>(topics, {
      classes: ["Topic"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Topic(identifiers, this.context),
    });
  }

  /**
   * The same topics with all of their attributes: those of each page are loaded before they are handed
   * out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that comes
   * after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls [GetTopicAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes a topic and all its subscriptions. Deleting a topic might prevent some messages previously
   * sent to the topic from being delivered to subscribers. This action is idempotent, so deleting a
   * topic that does not exist does not result in an error.
   *
   * Calls [DeleteTopic](https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html) once for each,
   * several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs in
   * that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some topics only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTopicCommandInput, "TopicArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTopicCommandOutput[]> {
    return this.batch<DeleteTopicCommandOutput>(
      "delete",
      {
        input,
        command: (topics) => new DeleteTopicCommand({ ...sdkInput(input), TopicArn: topics[0].arn }),
        id: (topic) => topic.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls [TagResource](https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html) once for each,
   * several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs in
   * that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some topics only
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (topics) => new TagResourceCommand({ ResourceArn: topics[0].arn, Tags: given }),
        id: (topic) => topic.arn,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls [UntagResource](https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html) once for
   * each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs
   * in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some topics only
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (topics) => new UntagResourceCommand({ ResourceArn: topics[0].arn, TagKeys: given }),
        id: (topic) => topic.arn,
        max: 1,
      },
      options,
    );
  }
}
