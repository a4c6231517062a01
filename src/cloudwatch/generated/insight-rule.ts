// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteInsightRulesCommand,
  type DeleteInsightRulesCommandInput,
  type DeleteInsightRulesCommandOutput,
  DisableInsightRulesCommand,
  type DisableInsightRulesCommandInput,
  type DisableInsightRulesCommandOutput,
  EnableInsightRulesCommand,
  type EnableInsightRulesCommandInput,
  type EnableInsightRulesCommandOutput,
  GetInsightRuleReportCommand,
  type GetInsightRuleReportCommandInput,
  type GetInsightRuleReportCommandOutput,
  type InsightRule as Shape,
  PutInsightRuleCommand,
  type PutInsightRuleCommandInput,
  type PutInsightRuleCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import { batchId } from "../../core/batch/batch-id.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { outputOrThrow } from "../../core/call/response/output-or-throw.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type JsonDocument, type JsonValue, parseJson } from "../../core/resource/attributes/documents.js";
import { Resource } from "../../core/resource/resource.js";

/** `meta.identifiers` of InsightRule. */
export interface InsightRuleIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A Contributor Insights rule, which finds the top contributors in log data. Created by
 * `cloudwatch.insightRule(name)`, without a request.
 */
export class InsightRule extends Resource<CloudWatchClient, Shape, InsightRuleIdentifiers> {
  static override readonly resourceName: string = "InsightRule";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";

  /** The name of the rule. */
  get name(): string {
    return this.identifiers.name;
  }

  /** Indicates whether the rule is enabled or disabled. */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /**
   * For rules that you create, this is always `{"Name": "CloudWatchLogRule", "Version": 1}`. For managed
   * rules, this is `{"Name": "ServiceLogRule", "Version": 1}`
   */
  get schema(): NonNullable<Shape["Schema"]> {
    return this.requiredAttribute("Schema");
  }

  /**
   * The definition of the rule, as a JSON object. The definition contains the keywords used to define
   * contributors, the value to aggregate on if this rule returns a sum instead of a count, and the
   * filters. For details on the valid syntax, see
   * [Contributor Insights Rule Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html).
   */
  get definition(): JsonValue {
    return this.required(parseJson(this.attribute("Definition"), "Definition"), "Definition");
  }

  /** An optional built-in rule that Amazon Web Services manages. */
  get managedRule(): Shape["ManagedRule"] {
    return this.attribute("ManagedRule");
  }

  /**
   * Displays whether the rule is evaluated on the transformed versions of logs, for log groups that have
   * [Log transformation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html)
   * enabled. If this is `false`, log events are evaluated before they are transformed.
   */
  get applyOnTransformedLogs(): Shape["ApplyOnTransformedLogs"] {
    return this.attribute("ApplyOnTransformedLogs");
  }

  /**
   * Permanently deletes the specified Contributor Insights rules.
   *
   * Calls
   * [DeleteInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteInsightRules.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteInsightRulesCommandInput, "RuleNames">> = {},
    options?: CallOptions,
  ): Promise<DeleteInsightRulesCommandOutput> {
    const output = await this.retire(
      new DeleteInsightRulesCommand({ ...sdkInput(input), RuleNames: [this.name] }),
      options,
    );
    return outputOrThrow(`${this.toString()}.delete`, output, (answer) =>
      (answer.Failures ?? []).map((failure) => ({
        id: batchId(failure.FailureResource),
        code: failure.FailureCode ?? "",
        message: failure.FailureDescription ?? "",
      })),
    );
  }

  /**
   * Disables the specified Contributor Insights rules. When rules are disabled, they do not analyze log
   * groups and do not incur costs.
   *
   * Calls
   * [DisableInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableInsightRules.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async disable(
    input: ReadonlyInput<Omit<DisableInsightRulesCommandInput, "RuleNames">> = {},
    options?: CallOptions,
  ): Promise<DisableInsightRulesCommandOutput> {
    const output = await this.act(
      new DisableInsightRulesCommand({ ...sdkInput(input), RuleNames: [this.name] }),
      options,
    );
    return outputOrThrow(`${this.toString()}.disable`, output, (answer) =>
      (answer.Failures ?? []).map((failure) => ({
        id: batchId(failure.FailureResource),
        code: failure.FailureCode ?? "",
        message: failure.FailureDescription ?? "",
      })),
    );
  }

  /**
   * Enables the specified Contributor Insights rules. When rules are enabled, they immediately begin
   * analyzing log data.
   *
   * Calls
   * [EnableInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableInsightRules.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async enable(
    input: ReadonlyInput<Omit<EnableInsightRulesCommandInput, "RuleNames">> = {},
    options?: CallOptions,
  ): Promise<EnableInsightRulesCommandOutput> {
    const output = await this.act(
      new EnableInsightRulesCommand({ ...sdkInput(input), RuleNames: [this.name] }),
      options,
    );
    return outputOrThrow(`${this.toString()}.enable`, output, (answer) =>
      (answer.Failures ?? []).map((failure) => ({
        id: batchId(failure.FailureResource),
        code: failure.FailureCode ?? "",
        message: failure.FailureDescription ?? "",
      })),
    );
  }

  /**
   * Creates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group,
   * enabling you to find contributor data for the log events in that log group. For more information,
   * see
   * [Using Contributor Insights to Analyze High-Cardinality Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html).
   *
   * `RuleDefinition` takes an object, or its JSON text.
   *
   * Calls
   * [PutInsightRule](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutInsightRule.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutInsightRuleCommandInput, "RuleName">>,
      "RuleDefinition",
      JsonDocument
    >,
    options?: CallOptions,
  ): Promise<PutInsightRuleCommandOutput> {
    return this.act(
      new PutInsightRuleCommand({
        ...documentTexts<Omit<PutInsightRuleCommandInput, "RuleName">, "RuleDefinition">(
          input,
          "RuleDefinition",
        ),
        RuleName: this.name,
      }),
      options,
    );
  }

  /**
   * This operation returns the time series data collected by a Contributor Insights rule. The data
   * includes the identity and number of contributors to the log group.
   *
   * Calls
   * [GetInsightRuleReport](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetInsightRuleReport.html).
   */
  async report(
    input: ReadonlyInput<Omit<GetInsightRuleReportCommandInput, "RuleName">>,
    options?: CallOptions,
  ): Promise<GetInsightRuleReportCommandOutput> {
    return this.ask(new GetInsightRuleReportCommand({ ...sdkInput(input), RuleName: this.name }), options);
  }

  /**
   * Deletes the insight rule if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteInsightRules.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFoundException"], () => this.delete({}, options));
  }
}
