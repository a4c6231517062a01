// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssociateDhcpOptionsCommand,
  type AssociateDhcpOptionsCommandInput,
  type AssociateDhcpOptionsCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteDhcpOptionsCommand,
  type DeleteDhcpOptionsCommandInput,
  type DeleteDhcpOptionsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeDhcpOptionsCommand,
  type DescribeDhcpOptionsCommandOutput,
  type DhcpOptions as Shape,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { Tag } from "./tag.js";

/** `meta.identifiers` of DhcpOptions. */
export interface DhcpOptionsIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A set of DHCP options for the instances of VPCs. Created by `ec2.dhcpOptions(id)`, without a
 * request.
 */
export class DhcpOptions extends LoadableResource<EC2Client, Shape, DhcpOptionsIdentifiers> {
  static override readonly resourceName: string = "DhcpOptions";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidDhcpOptionID.NotFound",
    "InvalidDhcpOptionsID.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID of the set of DHCP options. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the set of DHCP options. */
  get dhcpOptionsId(): string {
    return this.identifiers.id;
  }

  /** The ID of the Amazon Web Services account that owns the DHCP options set. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** Any tags assigned to the DHCP options set. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The DHCP options in the set. */
  get dhcpConfigurations(): NonNullable<Shape["DhcpConfigurations"]> {
    return this.attribute("DhcpConfigurations") ?? [];
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
    return this.act(new CreateTagsCommand({ Resources: [this.id], Tags: given }), options);
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
    return this.act(
      new DeleteTagsCommand({ Resources: [this.id], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * Associates a set of DHCP options (that you've previously created) with the specified VPC, or
   * associates no DHCP options with the VPC.
   *
   * Calls
   * [AssociateDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html).
   */
  async associateWithVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssociateDhcpOptionsCommandInput, "DhcpOptionsId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssociateDhcpOptionsCommandOutput>> {
    const command = new AssociateDhcpOptionsCommand({ ...sdkInput(input), DhcpOptionsId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to the resources, in the order of the input.
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Tag[]>> {
    const command = new CreateTagsCommand({ ...sdkInput(input), Resources: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      await this.act(command, options);
      return (input.Tags ?? []).map(
        (tag) =>
          new Tag(
            { resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" },
            this.context,
          ),
      );
    });
  }

  /**
   * Deletes the specified set of DHCP options. You must disassociate the set of DHCP options before you
   * can delete it. You can disassociate the set of DHCP options by associating either a new set of
   * options or the default set of options with the VPC.
   *
   * Calls
   * [DeleteDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteDhcpOptionsCommandInput, "DhcpOptionsId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteDhcpOptionsCommandOutput>> {
    const command = new DeleteDhcpOptionsCommand({ ...sdkInput(input), DhcpOptionsId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the DHCP options if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsID.NotFound"], () =>
      this.delete({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeDhcpOptionsCommand({ DhcpOptionsIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeDhcpOptionsCommand({ Filters: [{ Name: "dhcp-options-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.DhcpOptions ?? [], (found) => found.DhcpOptionsId);
  }
}

/** The attributes in a response of DescribeDhcpOptions. */
function pick(output: DescribeDhcpOptionsCommandOutput): Shape | undefined {
  return output.DhcpOptions?.[0];
}
