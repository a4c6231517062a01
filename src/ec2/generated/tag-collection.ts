// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteTagsCommand,
  type DeleteTagsCommandInput,
  type DeleteTagsCommandOutput,
  DescribeTagsCommand,
  type DescribeTagsCommandInput,
  type DescribeTagsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { batchId } from "../../core/batch/batch-id.js";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { groupByTag } from "../tag/group-by-tag.js";
import { Tag, type TagIdentifiers } from "./tag.js";

/** The input of `filter`: that of DescribeTags, without the members that the collection sets. */
export type TagFilter = ReadonlyInput<Omit<DescribeTagsCommandInput, "NextToken">>;

const describeTags: ListOperation<EC2Client, Tag, DescribeTagsCommandInput, DescribeTagsCommandOutput> = {
  name: "DescribeTags",
  selectors: { Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeTagsCommand(input),
  items: (output, { context }) =>
    (output.Tags ?? []).map(
      (tag) =>
        new Tag(
          {
            resourceId: present(tag.ResourceId, "ResourceId"),
            key: present(tag.Key, "Key"),
            value: tag.Value ?? "",
          },
          context,
          tag,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Tags that
 * [DescribeTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html) lists;
 * lazy, and iterable any number of times.
 */
export class TagCollection extends Collection<EC2Client, Tag, TagFilter, DescribeTagsCommandOutput> {
  static override readonly collectionName: string = "TagCollection";

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Tag>) {
    super(describeTags, context, fixed, query);
  }

  /**
   * The given tags, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    tags: Known<
      | Tag
      | { readonly resourceId: string; readonly key: string; readonly value: string }
      | { readonly ResourceId: string; readonly Key: string; readonly Value: string }
    >,
  ): this {
    return this.known<TagIdentifiers>(tags, {
      classes: ["Tag"],
      own: { resourceId: ["resourceId", "ResourceId"], key: ["key", "Key"], value: ["value", "Value"] },
      mayBeEmpty: ["value"],
      make: (identifiers) => new Tag(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified set of tags from the specified set of resources.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the tags, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteTagsCommandInput, "Resources" | "Tags">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteTagsCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteTagsCommand,
        command: (tags) =>
          new DeleteTagsCommand({
            ...sdkInput(input),
            Resources: tags.map((tag) => tag.resourceId),
            Tags: [{ Key: tags[0].key, Value: tags[0].value }],
          }),
        id: (tag) => batchId(tag.resourceId, tag.key, tag.value),
        ends: true,
        max: 1000,
        group: groupByTag,
      },
      options,
    );
  }
}
