// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteLaunchTemplateCommand,
  type DeleteLaunchTemplateCommandInput,
  type DeleteLaunchTemplateCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeLaunchTemplatesCommand,
  type DescribeLaunchTemplatesCommandInput,
  type DescribeLaunchTemplatesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
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
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { LaunchTemplate, type LaunchTemplateIdentifiers } from "./launch-template.js";

/** The input of `filter`: that of DescribeLaunchTemplates, without the members that the collection sets. */
export type LaunchTemplateFilter = ReadonlyInput<Omit<DescribeLaunchTemplatesCommandInput, "NextToken">>;

const describeLaunchTemplates: ListOperation<
  EC2Client,
  LaunchTemplate,
  DescribeLaunchTemplatesCommandInput,
  DescribeLaunchTemplatesCommandOutput
> = {
  name: "DescribeLaunchTemplates",
  selectors: { LaunchTemplateIds: "ids", LaunchTemplateNames: "ids", Filters: "filters" },
  named: { LaunchTemplateIds: "id" },
  tokens: ["NextToken"],
  pageSize: {
    member: "MaxResults",
    notWith: ["LaunchTemplateIds", "LaunchTemplateNames"],
    default: 200,
    min: 1,
    max: 200,
  },
  maxValues: 200,
  command: (input) => new DescribeLaunchTemplatesCommand(input),
  items: (output, { context }) =>
    (output.LaunchTemplates ?? []).map(
      (template) =>
        new LaunchTemplate({ id: present(template.LaunchTemplateId, "LaunchTemplateId") }, context, template),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Launch templates that
 * [DescribeLaunchTemplates](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html)
 * lists; lazy, and iterable any number of times.
 */
export class LaunchTemplateCollection extends Collection<
  EC2Client,
  LaunchTemplate,
  LaunchTemplateFilter,
  DescribeLaunchTemplatesCommandOutput
> {
  static override readonly collectionName: string = "LaunchTemplateCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidLaunchTemplateId.NotFound",
    "InvalidLaunchTemplateId.NotFoundException",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<LaunchTemplate>) {
    super(describeLaunchTemplates, context, fixed, query);
  }

  /**
   * The given launch templates, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(templates: Known<LaunchTemplate | string>): this {
    return this.known<LaunchTemplateIdentifiers>(templates, {
      classes: ["LaunchTemplate"],
      own: { id: ["id"] },
      make: (identifiers) => new LaunchTemplate(identifiers, this.context),
    });
  }

  /**
   * Deletes a launch template. Deleting a launch template deletes all of its versions.
   *
   * Calls
   * [DeleteLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the launch templates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteLaunchTemplateCommandInput, "LaunchTemplateId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteLaunchTemplateCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteLaunchTemplateCommand,
        command: (templates) =>
          new DeleteLaunchTemplateCommand({ ...sdkInput(input), LaunchTemplateId: templates[0].id }),
        id: (template) => template.id,
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
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the launch templates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (templates) =>
          new CreateTagsCommand({ Resources: templates.map((template) => template.id), Tags: given }),
        id: (template) => template.id,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the launch templates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (templates) =>
          new DeleteTagsCommand({
            Resources: templates.map((template) => template.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (template) => template.id,
      },
      options,
    );
  }
}
