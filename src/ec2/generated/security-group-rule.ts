// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSecurityGroupRulesCommand,
  type DescribeSecurityGroupRulesCommandOutput,
  type EC2Client,
  type ModifySecurityGroupRulesCommandOutput,
  type RevokeSecurityGroupEgressCommandOutput,
  type RevokeSecurityGroupIngressCommandOutput,
  type SecurityGroupRule as Shape,
  type SecurityGroupRuleRequest,
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
import { modify as modifyOf, revoke as revokeOf } from "../security-group-rule/rule.js";
import { SecurityGroup } from "./security-group.js";
import { Tag } from "./tag.js";

/** `meta.identifiers` of SecurityGroupRule. */
export interface SecurityGroupRuleIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * One rule of a security group. boto3 has no resource for it. Created by `ec2.securityGroupRule(id)`,
 * without a request.
 */
export class SecurityGroupRule extends LoadableResource<EC2Client, Shape, SecurityGroupRuleIdentifiers> {
  static override readonly resourceName: string = "SecurityGroupRule";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    cidr: "cidrIpv4",
    group: "groupId",
    port: "fromPort and toPort",
    protocol: "ipProtocol",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidSecurityGroupRuleId.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the security group rule. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the security group rule. */
  get securityGroupRuleId(): string {
    return this.identifiers.id;
  }

  /** The ID of the security group. */
  get groupId(): Shape["GroupId"] {
    return this.attribute("GroupId");
  }

  /** The ID of the Amazon Web Services account that owns the security group. */
  get groupOwnerId(): Shape["GroupOwnerId"] {
    return this.attribute("GroupOwnerId");
  }

  /** Indicates whether the security group rule is an outbound rule. */
  get isEgress(): Shape["IsEgress"] {
    return this.attribute("IsEgress");
  }

  /**
   * The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
   * [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
   *
   * Use `-1` to specify all protocols.
   */
  get ipProtocol(): Shape["IpProtocol"] {
    return this.attribute("IpProtocol");
  }

  /**
   * If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or
   * ICMPv6, this is the ICMP type or -1 (all ICMP types).
   */
  get fromPort(): Shape["FromPort"] {
    return this.attribute("FromPort");
  }

  /**
   * If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6,
   * this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end
   * port must be -1 (all ICMP codes).
   */
  get toPort(): Shape["ToPort"] {
    return this.attribute("ToPort");
  }

  /** The IPv4 CIDR range. */
  get cidrIpv4(): Shape["CidrIpv4"] {
    return this.attribute("CidrIpv4");
  }

  /** The IPv6 CIDR range. */
  get cidrIpv6(): Shape["CidrIpv6"] {
    return this.attribute("CidrIpv6");
  }

  /** The ID of the prefix list. */
  get prefixListId(): Shape["PrefixListId"] {
    return this.attribute("PrefixListId");
  }

  /** Describes the security group that is referenced in the rule. */
  get referencedGroupInfo(): Shape["ReferencedGroupInfo"] {
    return this.attribute("ReferencedGroupInfo");
  }

  /** The security group rule description. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** The tags applied to the security group rule. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ARN of the security group rule. */
  get securityGroupRuleArn(): Shape["SecurityGroupRuleArn"] {
    return this.attribute("SecurityGroupRuleArn");
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
   * The security group referenced by `GroupId`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get securityGroup(): SecurityGroup | undefined {
    const id = this.attribute("GroupId");
    return id ? new SecurityGroup({ id }, this.context) : undefined;
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
   * Revokes the security group rule if it exists, and resolves to whether it existed: `false` only for
   * the service's own not-found errors.
   */
  async revokeIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidSecurityGroupRuleId.NotFound"], () => this.revoke(options));
  }

  /**
   * Replaces the contents of the rule. Loads the rule first if necessary, because the service also requires its
   * group.
   *
   * Calls [ModifySecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html).
   */
  modify(
    rule: SecurityGroupRuleRequest,
    options?: CallOptions,
  ): Promise<ModifySecurityGroupRulesCommandOutput> {
    return modifyOf(this, this.handle, rule, options);
  }

  /**
   * Removes the rule from its group. Loads the rule first if necessary, because inbound and outbound rules have
   * different operations.
   *
   * Calls [RevokeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html)
   * or
   * [RevokeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
   */
  revoke(
    options?: CallOptions,
  ): Promise<RevokeSecurityGroupIngressCommandOutput | RevokeSecurityGroupEgressCommandOutput> {
    return revokeOf(this, this.handle, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeSecurityGroupRulesCommand({ SecurityGroupRuleIds: [this.id] }), options),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeSecurityGroupRulesCommand({
        Filters: [{ Name: "security-group-rule-id", Values: [...ids] }],
      }),
      options,
    );
    return byId(output.SecurityGroupRules ?? [], (found) => found.SecurityGroupRuleId);
  }
}

/** The attributes in a response of DescribeSecurityGroupRules. */
function pick(output: DescribeSecurityGroupRulesCommandOutput): Shape | undefined {
  return output.SecurityGroupRules?.[0];
}
