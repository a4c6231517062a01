// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AuthorizeSecurityGroupEgressCommand,
  type AuthorizeSecurityGroupEgressCommandInput,
  type AuthorizeSecurityGroupEgressCommandOutput,
  AuthorizeSecurityGroupIngressCommand,
  type AuthorizeSecurityGroupIngressCommandInput,
  type AuthorizeSecurityGroupIngressCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteSecurityGroupCommand,
  type DeleteSecurityGroupCommandInput,
  type DeleteSecurityGroupCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSecurityGroupsCommand,
  type DescribeSecurityGroupsCommandOutput,
  type EC2Client,
  RevokeSecurityGroupEgressCommand,
  type RevokeSecurityGroupEgressCommandInput,
  type RevokeSecurityGroupEgressCommandOutput,
  RevokeSecurityGroupIngressCommand,
  type RevokeSecurityGroupIngressCommandInput,
  type RevokeSecurityGroupIngressCommandOutput,
  type SecurityGroup as Shape,
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
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { SecurityGroupRuleCollection } from "./security-group-rule-collection.js";
import { Tag } from "./tag.js";
import { securityGroupExistsWaiter } from "./waiters/describe-security-groups.js";

/** `meta.identifiers` of SecurityGroup. */
export interface SecurityGroupIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A set of rules for the inbound and outbound traffic of instances and other network interfaces.
 * Created by `ec2.securityGroup(id)`, without a request.
 */
export class SecurityGroup extends LoadableResource<EC2Client, Shape, SecurityGroupIdentifiers> {
  static override readonly resourceName: string = "SecurityGroup";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    name: "groupName",
    ingress: "ipPermissions",
    egress: "ipPermissionsEgress",
    permissions: "ipPermissions",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidGroup.NotFound",
    "InvalidGroupId.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID of the security group. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the security group. */
  get groupId(): string {
    return this.identifiers.id;
  }

  /** The outbound rules associated with the security group. */
  get ipPermissionsEgress(): NonNullable<Shape["IpPermissionsEgress"]> {
    return this.attribute("IpPermissionsEgress") ?? [];
  }

  /** Any tags assigned to the security group. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ID of the VPC for the security group. */
  get vpcId(): NonNullable<Shape["VpcId"]> {
    return this.requiredAttribute("VpcId");
  }

  /** The ARN of the security group. */
  get securityGroupArn(): Shape["SecurityGroupArn"] {
    return this.attribute("SecurityGroupArn");
  }

  /** The Amazon Web Services account ID of the owner of the security group. */
  get ownerId(): NonNullable<Shape["OwnerId"]> {
    return this.requiredAttribute("OwnerId");
  }

  /** The name of the security group. */
  get groupName(): NonNullable<Shape["GroupName"]> {
    return this.requiredAttribute("GroupName");
  }

  /** A description of the security group. */
  get description(): NonNullable<Shape["Description"]> {
    return this.requiredAttribute("Description");
  }

  /** The inbound rules associated with the security group. */
  get ipPermissions(): NonNullable<Shape["IpPermissions"]> {
    return this.attribute("IpPermissions") ?? [];
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
   * The rules of the group, each with its own ID. Lists by
   * [DescribeSecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html).
   */
  get rules(): SecurityGroupRuleCollection {
    return new SecurityGroupRuleCollection(this.context, {
      Filters: [{ Name: "group-id", Values: [this.id] }],
    });
  }

  /**
   * Adds the specified outbound (egress) rules to a security group.
   *
   * Calls
   * [AuthorizeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html).
   */
  async authorizeEgress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AuthorizeSecurityGroupEgressCommandInput, "GroupId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AuthorizeSecurityGroupEgressCommandOutput>> {
    const command = new AuthorizeSecurityGroupEgressCommand({ ...sdkInput(input), GroupId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Adds the specified inbound (ingress) rules to a security group.
   *
   * Calls
   * [AuthorizeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html).
   */
  async authorizeIngress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AuthorizeSecurityGroupIngressCommandInput, "GroupId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AuthorizeSecurityGroupIngressCommandOutput>> {
    const command = new AuthorizeSecurityGroupIngressCommand({ ...sdkInput(input), GroupId: this.id });
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
   * Deletes a security group.
   *
   * Calls
   * [DeleteSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSecurityGroupCommandInput, "GroupId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSecurityGroupCommandOutput>> {
    const command = new DeleteSecurityGroupCommand({ ...sdkInput(input), GroupId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Removes the specified outbound (egress) rules from the specified security group.
   *
   * Calls
   * [RevokeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
   */
  async revokeEgress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<RevokeSecurityGroupEgressCommandInput, "GroupId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RevokeSecurityGroupEgressCommandOutput>> {
    const command = new RevokeSecurityGroupEgressCommand({ ...sdkInput(input), GroupId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Removes the specified inbound (ingress) rules from a security group.
   *
   * Calls
   * [RevokeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html).
   */
  async revokeIngress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<RevokeSecurityGroupIngressCommandInput, "GroupId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RevokeSecurityGroupIngressCommandOutput>> {
    const command = new RevokeSecurityGroupIngressCommand({ ...sdkInput(input), GroupId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the security group if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidGroup.NotFound", "InvalidGroupId.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `SecurityGroupExists`, which polls
   * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
   * By default every 5 seconds, up to 6 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(securityGroupExistsWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeSecurityGroupsCommand({ GroupIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeSecurityGroupsCommand({ Filters: [{ Name: "group-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.SecurityGroups ?? [], (found) => found.GroupId);
  }
}

/** The attributes in a response of DescribeSecurityGroups. */
function pick(output: DescribeSecurityGroupsCommandOutput): Shape | undefined {
  return output.SecurityGroups?.[0];
}
