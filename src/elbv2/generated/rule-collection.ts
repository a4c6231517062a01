// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteRuleCommand,
  type DeleteRuleCommandInput,
  type DeleteRuleCommandOutput,
  DescribeRulesCommand,
  type DescribeRulesCommandInput,
  type DescribeRulesCommandOutput,
  type ElasticLoadBalancingV2Client,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { BatchOptions } from "../../core/call/call-options.js";
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
import { Rule, type RuleIdentifiers } from "./rule.js";

/** The input of `filter`: that of DescribeRules, without the members that the collection sets. */
export type RuleFilter = ReadonlyInput<Omit<DescribeRulesCommandInput, "Marker">>;

const describeRules: ListOperation<
  ElasticLoadBalancingV2Client,
  Rule,
  DescribeRulesCommandInput,
  DescribeRulesCommandOutput
> = {
  name: "DescribeRules",
  selectors: { RuleArns: "ids", ListenerArn: "text" },
  named: { RuleArns: "arn" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["RuleArns"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeRulesCommand(input),
  items: (output, { context }) =>
    (output.Rules ?? []).map((rule) => new Rule({ arn: present(rule.RuleArn, "RuleArn") }, context, rule)),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Rules that
 * [DescribeRules](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html)
 * lists; lazy, and iterable any number of times.
 */
export class RuleCollection extends Collection<
  ElasticLoadBalancingV2Client,
  Rule,
  RuleFilter,
  DescribeRulesCommandOutput
> {
  static override readonly collectionName: string = "RuleCollection";
  static override readonly itemErrors: readonly string[] = ["RuleNotFoundException", "RuleNotFound"];

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingV2Client>, fixed: object, query?: Query<Rule>) {
    super(describeRules, context, fixed, query);
  }

  /**
   * The given rules, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(rules: Known<Rule | string>): this {
    return this.known<RuleIdentifiers>(rules, {
      classes: ["Rule"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Rule(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified rule.
   *
   * Calls
   * [DeleteRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRuleCommandInput, "RuleArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteRuleCommandOutput[]> {
    return this.batch<DeleteRuleCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteRuleCommand,
        command: (rules) => new DeleteRuleCommand({ ...sdkInput(input), RuleArn: rules[0].arn }),
        id: (rule) => rule.arn,
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
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<AddTagsCommandOutput>(
      "addTags",
      {
        command: (rules) => new AddTagsCommand({ ResourceArns: rules.map((rule) => rule.arn), Tags: given }),
        id: (rule) => rule.arn,
        max: 20,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<RemoveTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsCommandOutput>(
      "removeTags",
      {
        command: (rules) =>
          new RemoveTagsCommand({ ResourceArns: rules.map((rule) => rule.arn), TagKeys: given }),
        id: (rule) => rule.arn,
        max: 20,
      },
      options,
    );
  }
}
