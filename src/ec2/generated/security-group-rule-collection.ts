// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSecurityGroupRulesCommand,
  type DescribeSecurityGroupRulesCommandInput,
  type DescribeSecurityGroupRulesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { type RevokedRules, revokeRules } from "../security-group-rule/revoke-rules.js";
import { SecurityGroupRule, type SecurityGroupRuleIdentifiers } from "./security-group-rule.js";

/** The input of `filter`: that of DescribeSecurityGroupRules, without the members that the collection sets. */
export type SecurityGroupRuleFilter = ReadonlyInput<
  Omit<DescribeSecurityGroupRulesCommandInput, "NextToken">
>;

const describeSecurityGroupRules: ListOperation<
  EC2Client,
  SecurityGroupRule,
  DescribeSecurityGroupRulesCommandInput,
  DescribeSecurityGroupRulesCommandOutput
> = {
  name: "DescribeSecurityGroupRules",
  selectors: { SecurityGroupRuleIds: "ids", Filters: "filters" },
  named: { SecurityGroupRuleIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SecurityGroupRuleIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeSecurityGroupRulesCommand(input),
  items: (output, { context }) =>
    (output.SecurityGroupRules ?? []).map(
      (rule) =>
        new SecurityGroupRule(
          { id: present(rule.SecurityGroupRuleId, "SecurityGroupRuleId") },
          context,
          rule,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Security group rules that
 * [DescribeSecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html)
 * lists; lazy, and iterable any number of times.
 */
export class SecurityGroupRuleCollection extends Collection<
  EC2Client,
  SecurityGroupRule,
  SecurityGroupRuleFilter,
  DescribeSecurityGroupRulesCommandOutput
> {
  static override readonly collectionName: string = "SecurityGroupRuleCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidSecurityGroupRuleId.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<SecurityGroupRule>) {
    super(describeSecurityGroupRules, context, fixed, query);
  }

  /**
   * The given security group rules, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(rules: Known<SecurityGroupRule | string>): this {
    return this.known<SecurityGroupRuleIdentifiers>(rules, {
      classes: ["SecurityGroupRule"],
      own: { id: ["id"] },
      make: (identifiers) => new SecurityGroupRule(identifiers, this.context),
    });
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the security group rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (rules) => new CreateTagsCommand({ Resources: rules.map((rule) => rule.id), Tags: given }),
        id: (rule) => rule.id,
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
   * @throws `TypeError` if nothing selects the security group rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (rules) =>
          new DeleteTagsCommand({
            Resources: rules.map((rule) => rule.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (rule) => rule.id,
      },
      options,
    );
  }

  /**
   * Removes the rules that `.all()`, a filter or `of` selects from their groups, with one call per group and
   * direction of a page, and resolves to the outputs in page order. Rules that were given by their ids are loaded
   * first, 200 per request, because the service requires their group.
   *
   * Calls [RevokeSecurityGroupIngress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html)
   * and
   * [RevokeSecurityGroupEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
   *
   * @throws `TypeError` if nothing selects the rules, or a part of the filter is empty; `BatchActionError` if it failed for some of them
   * @example
   * await ec2.securityGroupRules.of(["sgr-0123456789abcdef0"]).revoke();
   */
  revoke(options?: BatchOptions): Promise<RevokedRules[]> {
    return revokeRules(this, this.handle, options);
  }
}
