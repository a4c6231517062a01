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
  DeleteSecurityGroupCommand,
  type DeleteSecurityGroupCommandInput,
  type DeleteSecurityGroupCommandOutput,
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
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { LoadableResource } from "../../core/loadable-resource.js";
import { Tag } from "./tag.js";

/** What names it. */
export interface SecurityGroupIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A set of rules for the traffic that instances and other network interfaces let in and out. Made by
 * `ec2.securityGroup(id)`, without a request.
 */
export class SecurityGroup extends LoadableResource<EC2Client, Shape, SecurityGroupIdentifiers> {
  static override readonly resourceName: string = "SecurityGroup";
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidGroup.NotFound",
    "InvalidGroupId.NotFound",
  ];

  /** The ID of the security group. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The same as `id`. */
  get groupId(): string {
    return this.identifiers.id;
  }

  /** The outbound rules associated with the security group. */
  get ipPermissionsEgress(): Shape["IpPermissionsEgress"] {
    return this.attribute("IpPermissionsEgress");
  }

  /** Any tags assigned to the security group. */
  get tags(): Shape["Tags"] {
    return this.attribute("Tags");
  }

  /** The ID of the VPC for the security group. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The ARN of the security group. */
  get securityGroupArn(): Shape["SecurityGroupArn"] {
    return this.attribute("SecurityGroupArn");
  }

  /** The Amazon Web Services account ID of the owner of the security group. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** The name of the security group. */
  get groupName(): Shape["GroupName"] {
    return this.attribute("GroupName");
  }

  /** A description of the security group. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** The inbound rules associated with the security group. */
  get ipPermissions(): Shape["IpPermissions"] {
    return this.attribute("IpPermissions");
  }

  /**
   * Adds the specified outbound (egress) rules to a security group.
   *
   * Calls
   * [AuthorizeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html).
   */
  async authorizeEgress(
    input: Omit<AuthorizeSecurityGroupEgressCommandInput, "GroupId"> = {},
    options?: CallOptions,
  ): Promise<AuthorizeSecurityGroupEgressCommandOutput> {
    return this.act(new AuthorizeSecurityGroupEgressCommand({ ...input, GroupId: this.id }), options);
  }

  /**
   * Adds the specified inbound (ingress) rules to a security group.
   *
   * Calls
   * [AuthorizeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html).
   */
  async authorizeIngress(
    input: Omit<AuthorizeSecurityGroupIngressCommandInput, "GroupId"> = {},
    options?: CallOptions,
  ): Promise<AuthorizeSecurityGroupIngressCommandOutput> {
    return this.act(new AuthorizeSecurityGroupIngressCommand({ ...input, GroupId: this.id }), options);
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to one resource for each that was asked for, in the same order.
   */
  async createTags(input: Omit<CreateTagsCommandInput, "Resources">, options?: CallOptions): Promise<Tag[]> {
    await this.act(new CreateTagsCommand({ ...input, Resources: [this.id] }), options);
    return (input.Tags ?? []).map(
      (tag) =>
        new Tag({ resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" }, this.context),
    );
  }

  /**
   * Deletes a security group.
   *
   * Calls
   * [DeleteSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html).
   */
  async delete(
    input: Omit<DeleteSecurityGroupCommandInput, "GroupId"> = {},
    options?: CallOptions,
  ): Promise<DeleteSecurityGroupCommandOutput> {
    return this.act(new DeleteSecurityGroupCommand({ ...input, GroupId: this.id }), options);
  }

  /**
   * Removes the specified outbound (egress) rules from the specified security group.
   *
   * Calls
   * [RevokeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
   */
  async revokeEgress(
    input: Omit<RevokeSecurityGroupEgressCommandInput, "GroupId"> = {},
    options?: CallOptions,
  ): Promise<RevokeSecurityGroupEgressCommandOutput> {
    return this.act(new RevokeSecurityGroupEgressCommand({ ...input, GroupId: this.id }), options);
  }

  /**
   * Removes the specified inbound (ingress) rules from a security group.
   *
   * Calls
   * [RevokeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html).
   */
  async revokeIngress(
    input: Omit<RevokeSecurityGroupIngressCommandInput, "GroupId"> = {},
    options?: CallOptions,
  ): Promise<RevokeSecurityGroupIngressCommandOutput> {
    return this.act(new RevokeSecurityGroupIngressCommand({ ...input, GroupId: this.id }), options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeSecurityGroupsCommand({ GroupIds: [this.id] }), options));
  }
}

/** The data of the resource in a response of DescribeSecurityGroups. */
function pick(output: DescribeSecurityGroupsCommandOutput): Shape | undefined {
  return output.SecurityGroups?.[0];
}
