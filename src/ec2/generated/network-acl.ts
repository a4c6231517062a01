// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateNetworkAclEntryCommand,
  type CreateNetworkAclEntryCommandInput,
  type CreateNetworkAclEntryCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteNetworkAclCommand,
  type DeleteNetworkAclCommandInput,
  type DeleteNetworkAclCommandOutput,
  DeleteNetworkAclEntryCommand,
  type DeleteNetworkAclEntryCommandInput,
  type DeleteNetworkAclEntryCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNetworkAclsCommand,
  type DescribeNetworkAclsCommandOutput,
  type EC2Client,
  type NetworkAcl as Shape,
  ReplaceNetworkAclAssociationCommand,
  type ReplaceNetworkAclAssociationCommandInput,
  type ReplaceNetworkAclAssociationCommandOutput,
  ReplaceNetworkAclEntryCommand,
  type ReplaceNetworkAclEntryCommandInput,
  type ReplaceNetworkAclEntryCommandOutput,
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
import { Vpc } from "./vpc.js";

/** `meta.identifiers` of NetworkAcl. */
export interface NetworkAclIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A list of stateless rules for the traffic into and out of subnets. Created by `ec2.networkAcl(id)`,
 * without a request.
 */
export class NetworkAcl extends LoadableResource<EC2Client, Shape, NetworkAclIdentifiers> {
  static override readonly resourceName: string = "NetworkAcl";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    rules: "entries",
    subnets: "associations",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidNetworkAclID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the network ACL. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the network ACL. */
  get networkAclId(): string {
    return this.identifiers.id;
  }

  /** Any associations between the network ACL and your subnets */
  get associations(): NonNullable<Shape["Associations"]> {
    return this.attribute("Associations") ?? [];
  }

  /** The entries (rules) in the network ACL. */
  get entries(): NonNullable<Shape["Entries"]> {
    return this.attribute("Entries") ?? [];
  }

  /** Indicates whether this is the default network ACL for the VPC. */
  get isDefault(): Shape["IsDefault"] {
    return this.attribute("IsDefault");
  }

  /** Any tags assigned to the network ACL. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ID of the VPC for the network ACL. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The ID of the Amazon Web Services account that owns the network ACL. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
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

  /** The VPC referenced by `VpcId`, or `undefined`. Makes no request; load the resource first. */
  get vpc(): Vpc | undefined {
    const id = this.attribute("VpcId");
    return id ? new Vpc({ id }, this.context) : undefined;
  }

  /**
   * Creates an entry (a rule) in a network ACL with the specified rule number. Each network ACL has a
   * set of numbered ingress rules and a separate set of numbered egress rules. When determining whether
   * a packet should be allowed in or out of a subnet associated with the ACL, we process the entries in
   * the ACL according to the rule numbers, in ascending order. Each network ACL has a set of ingress
   * rules and a separate set of egress rules.
   *
   * Calls
   * [CreateNetworkAclEntry](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html).
   */
  async createEntry<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateNetworkAclEntryCommandInput, "NetworkAclId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, CreateNetworkAclEntryCommandOutput>> {
    const command = new CreateNetworkAclEntryCommand({ ...sdkInput(input), NetworkAclId: this.id });
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
   * Deletes the specified network ACL. You can't delete the ACL if it's associated with any subnets. You
   * can't delete the default network ACL.
   *
   * Calls
   * [DeleteNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNetworkAclCommandInput, "NetworkAclId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNetworkAclCommandOutput>> {
    const command = new DeleteNetworkAclCommand({ ...sdkInput(input), NetworkAclId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the specified ingress or egress entry (rule) from the specified network ACL.
   *
   * Calls
   * [DeleteNetworkAclEntry](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html).
   */
  async deleteEntry<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNetworkAclEntryCommandInput, "NetworkAclId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNetworkAclEntryCommandOutput>> {
    const command = new DeleteNetworkAclEntryCommand({ ...sdkInput(input), NetworkAclId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Changes which network ACL a subnet is associated with. By default when you create a subnet, it's
   * automatically associated with the default network ACL. For more information, see
   * [Network ACLs](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html) in the
   * *Amazon VPC User Guide*.
   *
   * Calls
   * [ReplaceNetworkAclAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html).
   */
  async replaceAssociation<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReplaceNetworkAclAssociationCommandInput, "NetworkAclId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReplaceNetworkAclAssociationCommandOutput>> {
    const command = new ReplaceNetworkAclAssociationCommand({ ...sdkInput(input), NetworkAclId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Replaces an entry (rule) in a network ACL. For more information, see
   * [Network ACLs](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html) in the
   * *Amazon VPC User Guide*.
   *
   * Calls
   * [ReplaceNetworkAclEntry](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html).
   */
  async replaceEntry<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReplaceNetworkAclEntryCommandInput, "NetworkAclId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReplaceNetworkAclEntryCommandOutput>> {
    const command = new ReplaceNetworkAclEntryCommand({ ...sdkInput(input), NetworkAclId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the network ACL if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidNetworkAclID.NotFound"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeNetworkAclsCommand({ NetworkAclIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeNetworkAclsCommand({ Filters: [{ Name: "network-acl-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.NetworkAcls ?? [], (found) => found.NetworkAclId);
  }
}

/** The attributes in a response of DescribeNetworkAcls. */
function pick(output: DescribeNetworkAclsCommandOutput): Shape | undefined {
  return output.NetworkAcls?.[0];
}
