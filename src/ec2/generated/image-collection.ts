// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeregisterImageCommand,
  type DeregisterImageCommandInput,
  type DeregisterImageCommandOutput,
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  type DescribeImagesCommandOutput,
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
import { Image, type ImageIdentifiers } from "./image.js";

/** The input of `filter`: that of DescribeImages, without the members that the collection sets. */
export type ImageFilter = ReadonlyInput<Omit<DescribeImagesCommandInput, "NextToken">>;

const describeImages: ListOperation<
  EC2Client,
  Image,
  DescribeImagesCommandInput,
  DescribeImagesCommandOutput
> = {
  name: "DescribeImages",
  selectors: { ImageIds: "ids", Owners: "ids", ExecutableUsers: "ids", Filters: "filters" },
  named: { ImageIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["ImageIds"], default: 1000, min: 1, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeImagesCommand(input),
  items: (output, { context }) =>
    (output.Images ?? []).map(
      (image) => new Image({ id: present(image.ImageId, "ImageId") }, context, image),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Images that
 * [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html)
 * lists; lazy, and iterable any number of times.
 */
export class ImageCollection extends Collection<EC2Client, Image, ImageFilter, DescribeImagesCommandOutput> {
  static override readonly collectionName: string = "ImageCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidAMIID.NotFound",
    "InvalidAMIID.Unavailable",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Image>) {
    super(describeImages, context, fixed, query);
  }

  /**
   * The given images, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(images: Known<Image | string>): this {
    return this.known<ImageIdentifiers>(images, {
      classes: ["Image"],
      own: { id: ["id"] },
      make: (identifiers) => new Image(identifiers, this.context),
    });
  }

  /**
   * Deregisters the specified AMI. A deregistered AMI can't be used to launch new instances.
   *
   * Calls
   * [DeregisterImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the images, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async deregister<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeregisterImageCommandInput, "ImageId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeregisterImageCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "deregister",
      {
        input,
        Command: DeregisterImageCommand,
        command: (images) => new DeregisterImageCommand({ ...sdkInput(input), ImageId: images[0].id }),
        id: (image) => image.id,
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
   * @throws `TypeError` if nothing selects the images, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (images) =>
          new CreateTagsCommand({ Resources: images.map((image) => image.id), Tags: given }),
        id: (image) => image.id,
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
   * @throws `TypeError` if nothing selects the images, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (images) =>
          new DeleteTagsCommand({
            Resources: images.map((image) => image.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (image) => image.id,
      },
      options,
    );
  }
}
