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

/** The input of `filter`: that of ListTopics, without the members that the collection sets. */
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
 * lazy, and iterable any number of times.
 */
export class TopicCollection extends Collection<SNSClient, Topic, TopicFilter, ListTopicsCommandOutput> {
  static override readonly collectionName: string = "TopicCollection";
  static override readonly itemErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** @internal */
  constructor(context: Context<SNSClient>, fixed: object, query?: Query<Topic>) {
    super(listTopics, context, fixed, query);
  }

  /**
   * The given topics, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(topics: Known<Topic | string>): this {
    return this.known<TopicIdentifiers>(topics, {
      classes: ["Topic"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Topic(identifiers, this.context),
    });
  }

  /**
   * The same topics with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining topics are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetTopicAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes a topic and all its subscriptions. Deleting a topic might prevent some messages previously
   * sent to the topic from being delivered to subscribers. This action is idempotent, so deleting a
   * topic that does not exist does not result in an error.
   *
   * Calls [DeleteTopic](https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html) once for each
   * resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the topics, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTopicCommandInput, "TopicArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTopicCommandOutput[]> {
    return this.batch<DeleteTopicCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteTopicCommand,
        command: (topics) => new DeleteTopicCommand({ ...sdkInput(input), TopicArn: topics[0].arn }),
        id: (topic) => topic.arn,
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
   * Calls [TagResource](https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html) once for each
   * resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the topics, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagResource](https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the topics, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
