// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteAlarmMuteRuleCommand,
  type DeleteAlarmMuteRuleCommandInput,
  type DeleteAlarmMuteRuleCommandOutput,
  GetAlarmMuteRuleCommand,
  type GetAlarmMuteRuleCommandOutput,
  type GetAlarmMuteRuleOutput as Shape,
  ListTagsForResourceCommand,
  PutAlarmMuteRuleCommand,
  type PutAlarmMuteRuleCommandInput,
  type PutAlarmMuteRuleCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { alarmMuteRuleExistsWaiter } from "./waiters/get-alarm-mute-rule.js";

/** `meta.identifiers` of AlarmMuteRule. */
export interface AlarmMuteRuleIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A rule that suppresses the actions of alarms for a while, once or on a schedule. Created by
 * `cloudwatch.alarmMuteRule(name)`, without a request.
 */
export class AlarmMuteRule extends LoadableResource<CloudWatchClient, Shape, AlarmMuteRuleIdentifiers> {
  static override readonly resourceName: string = "AlarmMuteRule";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly notFoundErrors: readonly string[] = [
    "ResourceNotFound",
    "ResourceNotFoundException",
  ];

  /** The name of the alarm mute rule. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The Amazon Resource Name (ARN) of the alarm mute rule. */
  get alarmMuteRuleArn(): Shape["AlarmMuteRuleArn"] {
    return this.attribute("AlarmMuteRuleArn");
  }

  /** The description of the alarm mute rule. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /** The configuration that defines when and how long alarms are muted. */
  get rule(): Shape["Rule"] {
    return this.attribute("Rule");
  }

  /** Specifies which alarms this rule applies to. */
  get muteTargets(): Shape["MuteTargets"] {
    return this.attribute("MuteTargets");
  }

  /** The date and time when the mute rule becomes active. If not set, the rule is active immediately. */
  get startDate(): Shape["StartDate"] {
    return this.attribute("StartDate");
  }

  /** The date and time when the mute rule expires and is no longer evaluated. */
  get expireDate(): Shape["ExpireDate"] {
    return this.attribute("ExpireDate");
  }

  /** The current status of the alarm mute rule. Valid values are `SCHEDULED`, `ACTIVE`, or `EXPIRED`. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** The date and time when the mute rule was last updated. */
  get lastUpdatedTimestamp(): Shape["LastUpdatedTimestamp"] {
    return this.attribute("LastUpdatedTimestamp");
  }

  /**
   * Indicates whether the mute rule is one-time or recurring. Valid values are `ONE_TIME` or
   * `RECURRING`.
   */
  get muteType(): Shape["MuteType"] {
    return this.attribute("MuteType");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    await this.load(options);
    const output = await this.ask(
      new ListTagsForResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmMuteRuleArn"), "AlarmMuteRuleArn"),
      }),
      options,
    );
    return toTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new TagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmMuteRuleArn"), "AlarmMuteRuleArn"),
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new UntagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmMuteRuleArn"), "AlarmMuteRuleArn"),
        TagKeys: given,
      }),
      options,
    );
  }

  /**
   * Deletes a specific alarm mute rule.
   *
   * Calls
   * [DeleteAlarmMuteRule](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarmMuteRule.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAlarmMuteRuleCommandInput, "AlarmMuteRuleName">> = {},
    options?: CallOptions,
  ): Promise<DeleteAlarmMuteRuleCommandOutput> {
    return this.retire(
      new DeleteAlarmMuteRuleCommand({ ...sdkInput(input), AlarmMuteRuleName: this.name }),
      options,
    );
  }

  /**
   * Creates or updates an alarm mute rule.
   *
   * Calls
   * [PutAlarmMuteRule](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutAlarmMuteRuleCommandInput, "Name">>,
    options?: CallOptions,
  ): Promise<PutAlarmMuteRuleCommandOutput> {
    return this.act(new PutAlarmMuteRuleCommand({ ...sdkInput(input), Name: this.name }), options);
  }

  /**
   * Deletes the alarm mute rule if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteAlarmMuteRule](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarmMuteRule.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Waits with the service's waiter `AlarmMuteRuleExists`, which polls
   * [GetAlarmMuteRule](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetAlarmMuteRule.html).
   * By default every 5 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      alarmMuteRuleExistsWaiter,
      () => new GetAlarmMuteRuleCommand({ AlarmMuteRuleName: this.name }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetAlarmMuteRuleCommand({ AlarmMuteRuleName: this.name }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of GetAlarmMuteRule. */
function pick(output: GetAlarmMuteRuleCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
