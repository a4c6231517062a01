// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeletePlacementGroupCommand,
  type DeletePlacementGroupCommandInput,
  type DeletePlacementGroupCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribePlacementGroupsCommand,
  type DescribePlacementGroupsCommandOutput,
  type EC2Client,
  type PlacementGroup as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { InstanceCollection } from "./instance-collection.js";

/** `meta.identifiers` of PlacementGroup. */
export interface PlacementGroupIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A group that determines how instances are placed relative to each other. Created by
 * `ec2.placementGroup(name)`, without a request.
 */
export class PlacementGroup extends LoadableResource<EC2Client, Shape, PlacementGroupIdentifiers> {
  static override readonly resourceName: string = "PlacementGroup";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = { status: "state" };
  static override readonly notFoundErrors: readonly string[] = ["InvalidPlacementGroup.Unknown"];
  static override readonly bulkSize: number = 200;

  /** The name of the placement group. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the placement group. */
  get groupName(): string {
    return this.identifiers.name;
  }

  /** The state of the placement group. */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The placement strategy. */
  get strategy(): Shape["Strategy"] {
    return this.attribute("Strategy");
  }

  /** The number of partitions. Valid only if **strategy** is set to `partition`. */
  get partitionCount(): Shape["PartitionCount"] {
    return this.attribute("PartitionCount");
  }

  /** The ID of the placement group. */
  get groupId(): Shape["GroupId"] {
    return this.attribute("GroupId");
  }

  /** Any tags applied to the placement group. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The Amazon Resource Name (ARN) of the placement group. */
  get groupArn(): Shape["GroupArn"] {
    return this.attribute("GroupArn");
  }

  /**
   * The spread level for the placement group. *Only* Outpost placement groups can be spread across
   * hosts.
   */
  get spreadLevel(): Shape["SpreadLevel"] {
    return this.attribute("SpreadLevel");
  }

  /** Reserved for future use. */
  get linkedGroupId(): Shape["LinkedGroupId"] {
    return this.attribute("LinkedGroupId");
  }

  /** The service provider that manages the Placement Group. */
  get operator(): Shape["Operator"] {
    return this.attribute("Operator");
  }

  /** The ID of the parent placement group. */
  get parentGroupId(): Shape["ParentGroupId"] {
    return this.attribute("ParentGroupId");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<CreateTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new CreateTagsCommand({
        Resources: [requireAttribute(this, this.attribute("GroupId"), "GroupId")],
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<DeleteTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new DeleteTagsCommand({
        Resources: [requireAttribute(this, this.attribute("GroupId"), "GroupId")],
        Tags: given.map((Key) => ({ Key })),
      }),
      options,
    );
  }

  /**
   * The instances in the placement group. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, {
      Filters: [{ Name: "placement-group-name", Values: [this.name] }],
    });
  }

  /**
   * Deletes the specified placement group. You must terminate all instances in the placement group
   * before you can delete the placement group. You cannot delete a placement group that is a parent of a
   * cluster placement group. Delete the cluster placement groups first. For more information, see
   * [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the
   * *Amazon EC2 User Guide*.
   *
   * Calls
   * [DeletePlacementGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePlacementGroup.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeletePlacementGroupCommandInput, "GroupName">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeletePlacementGroupCommandOutput>> {
    const command = new DeletePlacementGroupCommand({ ...sdkInput(input), GroupName: this.name });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the placement group if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeletePlacementGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePlacementGroup.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidPlacementGroup.Unknown"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribePlacementGroupsCommand({ GroupNames: [this.name] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribePlacementGroupsCommand({ Filters: [{ Name: "group-name", Values: [...ids] }] }),
      options,
    );
    return byId(output.PlacementGroups ?? [], (found) => found.GroupName);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribePlacementGroups. */
function pick(output: DescribePlacementGroupsCommandOutput): Shape | undefined {
  return output.PlacementGroups?.[0];
}
