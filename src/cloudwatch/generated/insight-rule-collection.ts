// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteInsightRulesCommand,
  type DeleteInsightRulesCommandInput,
  type DeleteInsightRulesCommandOutput,
  DescribeInsightRulesCommand,
  type DescribeInsightRulesCommandInput,
  type DescribeInsightRulesCommandOutput,
  DisableInsightRulesCommand,
  type DisableInsightRulesCommandInput,
  type DisableInsightRulesCommandOutput,
  EnableInsightRulesCommand,
  type EnableInsightRulesCommandInput,
  type EnableInsightRulesCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import { batchId } from "../../core/batch/batch-id.js";
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
import { InsightRule, type InsightRuleIdentifiers } from "./insight-rule.js";

/** The input of `filter`: that of DescribeInsightRules, without the members that the collection sets. */
export type InsightRuleFilter = ReadonlyInput<Omit<DescribeInsightRulesCommandInput, "NextToken">>;

const describeInsightRules: ListOperation<
  CloudWatchClient,
  InsightRule,
  DescribeInsightRulesCommandInput,
  DescribeInsightRulesCommandOutput
> = {
  name: "DescribeInsightRules",
  selectors: {},
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 500 },
  maxValues: 100,
  command: (input) => new DescribeInsightRulesCommand(input),
  items: (output, { context }) =>
    (output.InsightRules ?? []).map(
      (rule) => new InsightRule({ name: present(rule.Name, "Name") }, context, rule),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Insight rules that
 * [DescribeInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeInsightRules.html)
 * lists; lazy, and iterable any number of times.
 */
export class InsightRuleCollection extends Collection<
  CloudWatchClient,
  InsightRule,
  InsightRuleFilter,
  DescribeInsightRulesCommandOutput
> {
  static override readonly collectionName: string = "InsightRuleCollection";

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<InsightRule>) {
    super(describeInsightRules, context, fixed, query);
  }

  /**
   * The given insight rules, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(rules: Known<InsightRule | string>): this {
    return this.known<InsightRuleIdentifiers>(rules, {
      classes: ["InsightRule"],
      own: { name: ["name"] },
      make: (identifiers) => new InsightRule(identifiers, this.context),
    });
  }

  /**
   * Permanently deletes the specified Contributor Insights rules.
   *
   * Calls
   * [DeleteInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteInsightRules.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the insight rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteInsightRulesCommandInput, "RuleNames">> = {},
    options?: BatchOptions,
  ): Promise<DeleteInsightRulesCommandOutput[]> {
    return this.batch<DeleteInsightRulesCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteInsightRulesCommand,
        command: (rules) =>
          new DeleteInsightRulesCommand({ ...sdkInput(input), RuleNames: rules.map((rule) => rule.name) }),
        id: (rule) => rule.name,
        ends: true,
        failures: (answer) =>
          (answer.Failures ?? []).map((failure) => ({
            id: batchId(failure.FailureResource),
            code: failure.FailureCode ?? "",
            message: failure.FailureDescription ?? "",
          })),
        max: 100,
      },
      options,
    );
  }

  /**
   * Disables the specified Contributor Insights rules. When rules are disabled, they do not analyze log
   * groups and do not incur costs.
   *
   * Calls
   * [DisableInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableInsightRules.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the insight rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async disable(
    input: ReadonlyInput<Omit<DisableInsightRulesCommandInput, "RuleNames">> = {},
    options?: BatchOptions,
  ): Promise<DisableInsightRulesCommandOutput[]> {
    return this.batch<DisableInsightRulesCommandOutput>(
      "disable",
      {
        input,
        Command: DisableInsightRulesCommand,
        command: (rules) =>
          new DisableInsightRulesCommand({ ...sdkInput(input), RuleNames: rules.map((rule) => rule.name) }),
        id: (rule) => rule.name,
        failures: (answer) =>
          (answer.Failures ?? []).map((failure) => ({
            id: batchId(failure.FailureResource),
            code: failure.FailureCode ?? "",
            message: failure.FailureDescription ?? "",
          })),
        max: 100,
      },
      options,
    );
  }

  /**
   * Enables the specified Contributor Insights rules. When rules are enabled, they immediately begin
   * analyzing log data.
   *
   * Calls
   * [EnableInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableInsightRules.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the insight rules, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async enable(
    input: ReadonlyInput<Omit<EnableInsightRulesCommandInput, "RuleNames">> = {},
    options?: BatchOptions,
  ): Promise<EnableInsightRulesCommandOutput[]> {
    return this.batch<EnableInsightRulesCommandOutput>(
      "enable",
      {
        input,
        Command: EnableInsightRulesCommand,
        command: (rules) =>
          new EnableInsightRulesCommand({ ...sdkInput(input), RuleNames: rules.map((rule) => rule.name) }),
        id: (rule) => rule.name,
        failures: (answer) =>
          (answer.Failures ?? []).map((failure) => ({
            id: batchId(failure.FailureResource),
            code: failure.FailureCode ?? "",
            message: failure.FailureDescription ?? "",
          })),
        max: 100,
      },
      options,
    );
  }
}
