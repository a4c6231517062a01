// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetSubscriptionAttributesCommand,
  type GetSubscriptionAttributesCommandOutput,
  type GetSubscriptionAttributesResponse as Shape,
  type SNSClient,
  SetSubscriptionAttributesCommand,
  type SetSubscriptionAttributesCommandInput,
  type SetSubscriptionAttributesCommandOutput,
  UnsubscribeCommand,
  type UnsubscribeCommandInput,
  type UnsubscribeCommandOutput,
} from "@aws-sdk/client-sns";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { booleanIn } from "../../core/resource/attributes/attribute-map.js";
import { type JsonValue, parseJson } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { FilterPolicy } from "../subscription/filter-policy.js";
import {
  type FilterPolicyOptions,
  setFilterPolicy as setFilterPolicyOf,
} from "../subscription/set-filter-policy.js";
import { type AttributeValue, attributeValue } from "../topic/attributes.js";

/** `meta.identifiers` of Subscription. */
export interface SubscriptionIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A subscription of an endpoint, such as a queue, to a topic. Created by `sns.subscription(arn)`,
 * without a request.
 */
export class Subscription extends LoadableResource<SNSClient, Shape, SubscriptionIdentifiers> {
  static override readonly resourceName: string = "Subscription";
  /** @internal */
  static override readonly rootName: string = "SNSResource";
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** The ARN of the subscription; `PendingConfirmation` for one that is not confirmed. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** A map of the subscription's attributes. */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /** The ARN of the subscription. */
  get subscriptionArn(): string | undefined {
    return this.attribute("Attributes")?.SubscriptionArn;
  }

  /** The ARN of the topic. */
  get topicArn(): string {
    return this.required(this.attribute("Attributes")?.TopicArn, "TopicArn");
  }

  /** The account that the subscription belongs to. */
  get owner(): string {
    return this.required(this.attribute("Attributes")?.Owner, "Owner");
  }

  /** How messages are delivered, such as `sqs`. */
  get protocol(): string {
    return this.required(this.attribute("Attributes")?.Protocol, "Protocol");
  }

  /** Where messages are delivered, such as the ARN of a queue. */
  get endpoint(): string {
    return this.required(this.attribute("Attributes")?.Endpoint, "Endpoint");
  }

  /** Whether it was confirmed by an authenticated request, so that only such a request can delete it. */
  get confirmationWasAuthenticated(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "ConfirmationWasAuthenticated");
  }

  /** Whether it has not been confirmed yet. */
  get pendingConfirmation(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "PendingConfirmation");
  }

  /** Whether messages are delivered as they were published, without an envelope. */
  get rawMessageDelivery(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "RawMessageDelivery");
  }

  /** The filter for the messages to deliver; without it, all are delivered. */
  get filterPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.FilterPolicy, "FilterPolicy");
  }

  /** What the filter policy applies to: `MessageAttributes` or `MessageBody`. */
  get filterPolicyScope(): string | undefined {
    return this.attribute("Attributes")?.FilterPolicyScope;
  }

  /** The retry policy for deliveries over HTTP. */
  get deliveryPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.DeliveryPolicy, "DeliveryPolicy");
  }

  /** The effective delivery policy, including the defaults of the topic and the service. */
  get effectiveDeliveryPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.EffectiveDeliveryPolicy, "EffectiveDeliveryPolicy");
  }

  /** The dead-letter queue for messages that cannot be delivered. */
  get redrivePolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.RedrivePolicy, "RedrivePolicy");
  }

  /** The replay policy, by which a FIFO topic redelivers archived messages. */
  get replayPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.ReplayPolicy, "ReplayPolicy");
  }

  /** The status of the replay. */
  get replayStatus(): string | undefined {
    return this.attribute("Attributes")?.ReplayStatus;
  }

  /** The role for deliveries to Amazon Data Firehose. */
  get subscriptionRoleArn(): string | undefined {
    return this.attribute("Attributes")?.SubscriptionRoleArn;
  }

  /**
   * Deletes a subscription. If the subscription requires authentication for deletion, only the owner of
   * the subscription or the topic's owner can unsubscribe, and an Amazon Web Services signature is
   * required. If the `Unsubscribe` call does not require authentication and the requester is not the
   * subscription owner, a final cancellation message is delivered to the endpoint, so that the endpoint
   * owner can easily resubscribe to the topic if the `Unsubscribe` request was unintended.
   *
   * Calls [Unsubscribe](https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html).
   */
  async delete(
    input: ReadonlyInput<Omit<UnsubscribeCommandInput, "SubscriptionArn">> = {},
    options?: CallOptions,
  ): Promise<UnsubscribeCommandOutput> {
    return this.retire(new UnsubscribeCommand({ ...sdkInput(input), SubscriptionArn: this.arn }), options);
  }

  /**
   * Deletes a subscription. If the subscription requires authentication for deletion, only the owner of
   * the subscription or the topic's owner can unsubscribe, and an Amazon Web Services signature is
   * required. If the `Unsubscribe` call does not require authentication and the requester is not the
   * subscription owner, a final cancellation message is delivered to the endpoint, so that the endpoint
   * owner can easily resubscribe to the topic if the `Unsubscribe` request was unintended.
   *
   * The same as `delete`.
   *
   * Calls [Unsubscribe](https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html).
   */
  async unsubscribe(
    input: ReadonlyInput<Omit<UnsubscribeCommandInput, "SubscriptionArn">> = {},
    options?: CallOptions,
  ): Promise<UnsubscribeCommandOutput> {
    return this.retire(new UnsubscribeCommand({ ...sdkInput(input), SubscriptionArn: this.arn }), options);
  }

  /**
   * Allows a subscription owner to set an attribute of the subscription to a new value.
   *
   * `AttributeValue` takes text, a number, a boolean, or a policy as an object or as JSON text.
   *
   * Calls
   * [SetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html).
   *
   * @throws `TypeError` for an `AttributeValue` that is neither text, a number, a boolean nor a JSON document
   */
  async setAttributes(
    input: ReadonlyInput<
      Omit<SetSubscriptionAttributesCommandInput, "SubscriptionArn" | "AttributeValue">
    > & { readonly AttributeValue?: AttributeValue | undefined },
    options?: CallOptions,
  ): Promise<SetSubscriptionAttributesCommandOutput> {
    return this.act(
      new SetSubscriptionAttributesCommand({
        ...sdkInput<Omit<SetSubscriptionAttributesCommandInput, "SubscriptionArn" | "AttributeValue">>(input),
        SubscriptionArn: this.arn,
        AttributeValue: attributeValue(input.AttributeValue, "AttributeValue"),
      }),
      options,
    );
  }

  /**
   * Deletes the subscription if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [Unsubscribe](https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Sets the filter policy, which selects the messages to deliver; `{}` delivers all.
   *
   * Calls [SetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html).
   *
   * @example
   * await subscription.setFilterPolicy({ kind: ["order"], total: [{ numeric: [">", 100] }] });
   *
   * @throws `TypeError` for anything but an object of lists; with a `scope`, `BatchActionError` if one of the two could not
   *   be set
   */
  setFilterPolicy(policy: FilterPolicy, options: FilterPolicyOptions = {}): Promise<void> {
    return setFilterPolicyOf(this, this.handle, policy, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetSubscriptionAttributesCommand({ SubscriptionArn: this.arn }), options),
    );
  }
}

/** The attributes in a response of GetSubscriptionAttributes. */
function pick(output: GetSubscriptionAttributesCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
