// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteRuleCommand,
  type DeleteRuleCommandInput,
  type DeleteRuleCommandOutput,
  DescribeRulesCommand,
  type DescribeRulesCommandOutput,
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
  type ModifyRuleCommandInput,
  type ModifyRuleCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  type Rule as Shape,
  type SetRulePrioritiesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { targetGroupsOfRule } from "../forwarded.js";
import { listenerArn } from "../rule/listener.js";
import { type RuleChanges, toModifyRule } from "../rule/modify.js";
import { setPriority as setPriorityOf } from "../rule/set-priority.js";
import { Listener } from "./listener.js";
import { TargetGroup } from "./target-group.js";

/** `meta.identifiers` of Rule. */
export interface RuleIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A rule of a listener: an action for the requests that match its conditions. Created by
 * `elbv2.rule(arn)`, without a request.
 */
export class Rule extends LoadableResource<ElasticLoadBalancingV2Client, Shape, RuleIdentifiers> {
  static override readonly resourceName: string = "Rule";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = { id: "arn" };
  static override readonly notFoundErrors: readonly string[] = ["RuleNotFoundException", "RuleNotFound"];

  /** The Amazon Resource Name (ARN) of the rule. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the rule. */
  get ruleArn(): string {
    return this.identifiers.arn;
  }

  /** The priority. */
  get priority(): Shape["Priority"] {
    return this.attribute("Priority");
  }

  /**
   * The conditions. Each rule can include zero or one of the following conditions:
   * `http-request-method`, `host-header`, `path-pattern`, and `source-ip`, and zero or more of the
   * following conditions: `http-header` and `query-string`.
   */
  get conditions(): NonNullable<Shape["Conditions"]> {
    return this.attribute("Conditions") ?? [];
  }

  /**
   * The actions. Each rule must include exactly one of the following types of actions: `forward`,
   * `redirect`, or `fixed-response`, and it must be the last action to be performed.
   */
  get actions(): NonNullable<Shape["Actions"]> {
    return this.attribute("Actions") ?? [];
  }

  /** Indicates whether this is the default rule. */
  get isDefault(): Shape["IsDefault"] {
    return this.attribute("IsDefault");
  }

  /** The transforms for the rule. */
  get transforms(): NonNullable<Shape["Transforms"]> {
    return this.attribute("Transforms") ?? [];
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ ResourceArns: [this.arn] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ ResourceArns: [this.arn], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new RemoveTagsCommand({ ResourceArns: [this.arn], TagKeys: given }), options);
  }

  /** The listener of the rule, whose ARN is the beginning of the rule's. Makes no request. */
  listener(): Listener {
    return new Listener({ arn: listenerArn(this) }, this.context);
  }

  /** The target groups that the rule forwards to. Makes no request; load the rule first. */
  targetGroups(): TargetGroup[] {
    return targetGroupsOfRule(this).map((arn) => new TargetGroup({ arn }, this.context));
  }

  /**
   * Deletes the specified rule.
   *
   * Calls
   * [DeleteRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRuleCommandInput, "RuleArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteRuleCommandOutput> {
    return this.retire(new DeleteRuleCommand({ ...sdkInput(input), RuleArn: this.arn }), options);
  }

  /**
   * Replaces the specified properties of the specified rule. Any properties that you do not specify are
   * unchanged.
   *
   * Given conditions replace all existing conditions, a given action replaces the existing one, and
   * everything else is not changed. Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [ModifyRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html).
   *
   * @example
   * await rule.modify({ pathPatterns: ["/api/*", "/v2/*"] });
   *
   * @throws `TypeError` for a target group of another region or account
   */
  async modify(
    changes: RuleChanges | ReadonlyInput<Omit<ModifyRuleCommandInput, "RuleArn">>,
    options?: CallOptions,
  ): Promise<ModifyRuleCommandOutput> {
    const input = await toModifyRule(this, changes);
    return this.act(new ModifyRuleCommand({ ...sdkInput(input), RuleArn: this.arn }), options);
  }

  /**
   * Deletes the rule if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["RuleNotFoundException", "RuleNotFound"], () => this.delete({}, options));
  }

  /**
   * Sets the priority of the rule among the listener's rules: the matching rule with the lowest number applies.
   * To swap rules, set the priorities of all of them at once with `listener.setRulePriorities`.
   *
   * Calls [SetRulePriorities](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html).
   */
  setPriority(priority: number, options?: CallOptions): Promise<SetRulePrioritiesCommandOutput> {
    return setPriorityOf(this, this.handle, priority, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeRulesCommand({ RuleArns: [this.arn] }), options));
  }
}

/** The attributes in a response of DescribeRules. */
function pick(output: DescribeRulesCommandOutput): Shape | undefined {
  return output.Rules?.[0];
}
