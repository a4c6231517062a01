// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddPermissionCommand,
  type AddPermissionCommandInput,
  type AddPermissionCommandOutput,
  ConfirmSubscriptionCommand,
  type ConfirmSubscriptionCommandInput,
  DeleteTopicCommand,
  type DeleteTopicCommandInput,
  type DeleteTopicCommandOutput,
  GetTopicAttributesCommand,
  type GetTopicAttributesCommandOutput,
  type GetTopicAttributesResponse as Shape,
  ListTagsForResourceCommand,
  PublishBatchCommand,
  type PublishBatchCommandInput,
  type PublishBatchCommandOutput,
  PublishCommand,
  type PublishCommandInput,
  type PublishCommandOutput,
  RemovePermissionCommand,
  type RemovePermissionCommandInput,
  type RemovePermissionCommandOutput,
  type SNSClient,
  SetTopicAttributesCommand,
  type SetTopicAttributesCommandInput,
  type SetTopicAttributesCommandOutput,
  type SubscribeCommandInput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-sns";
import { batchId } from "../../core/batch/batch-id.js";
import type { SendMessagesOptions, SentMessages } from "../../core/batch/entries/send-all.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { outputOrThrow } from "../../core/call/response/output-or-throw.js";
import { booleanIn, numberIn } from "../../core/resource/attributes/attribute-map.js";
import {
  type JsonValue,
  type PolicyDocument,
  parseJson,
  parsePolicy,
} from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { type AttributeValue, attributeValue } from "../topic/attributes.js";
import type { OutgoingNotification } from "../topic/outgoing-notification.js";
import { publishAll as publishAllOf } from "../topic/publish-all.js";
import type { SubscribableQueue } from "../topic/subscribable-queue.js";
import {
  type SubscribeOptions,
  type SubscriptionPlan,
  subscribe as subscribeOf,
} from "../topic/subscribe.js";
import { unsubscribe as unsubscribeOf } from "../topic/unsubscribe.js";
import { Subscription } from "./subscription.js";
import { TopicSubscriptionCollection } from "./topic-subscription-collection.js";

/** `meta.identifiers` of Topic. */
export interface TopicIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** A topic, to which messages are published. Created by `sns.topic(arn)`, without a request. */
export class Topic extends LoadableResource<SNSClient, Shape, TopicIdentifiers> {
  static override readonly resourceName: string = "Topic";
  /** @internal */
  static override readonly rootName: string = "SNSResource";
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** The ARN of the topic. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** A map of the topic's attributes. */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /** The name that email and SMS subscribers see. */
  get displayName(): string | undefined {
    return this.attribute("Attributes")?.DisplayName;
  }

  /** The account that the topic belongs to. */
  get owner(): string {
    return this.required(this.attribute("Attributes")?.Owner, "Owner");
  }

  /** The access policy of the topic. */
  get policy(): PolicyDocument {
    return this.required(parsePolicy(this.attribute("Attributes")?.Policy, "Policy"), "Policy");
  }

  /** The number of confirmed subscriptions. */
  get subscriptionsConfirmed(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "SubscriptionsConfirmed"),
      "SubscriptionsConfirmed",
    );
  }

  /** The number of deleted subscriptions. */
  get subscriptionsDeleted(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "SubscriptionsDeleted"),
      "SubscriptionsDeleted",
    );
  }

  /** The number of subscriptions that are pending confirmation. */
  get subscriptionsPending(): number {
    return this.required(
      numberIn(this.attribute("Attributes"), "SubscriptionsPending"),
      "SubscriptionsPending",
    );
  }

  /** The maximum size of a message, in bytes. */
  get maximumMessageSize(): number | undefined {
    return numberIn(this.attribute("Attributes"), "MaximumMessageSize");
  }

  /** The retry policy for deliveries over HTTP. */
  get deliveryPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.DeliveryPolicy, "DeliveryPolicy");
  }

  /** The effective delivery policy, including the service's defaults. */
  get effectiveDeliveryPolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.EffectiveDeliveryPolicy, "EffectiveDeliveryPolicy");
  }

  /** Whether it is a FIFO topic; `undefined` for a standard topic. */
  get fifoTopic(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "FifoTopic");
  }

  /** Whether a FIFO topic detects duplicates by the hash of the message. */
  get contentBasedDeduplication(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "ContentBasedDeduplication");
  }

  /** The scope of a FIFO topic's throughput limit: `Topic` or `MessageGroup`. */
  get fifoThroughputScope(): string | undefined {
    return this.attribute("Attributes")?.FifoThroughputScope;
  }

  /** The archive policy of a FIFO topic: how long messages are kept for replays. */
  get archivePolicy(): JsonValue | undefined {
    return parseJson(this.attribute("Attributes")?.ArchivePolicy, "ArchivePolicy");
  }

  /** The time from which messages of a FIFO topic can be replayed. */
  get beginningArchiveTime(): string | undefined {
    return this.attribute("Attributes")?.BeginningArchiveTime;
  }

  /** The KMS key that encrypts the messages. */
  get kmsMasterKeyId(): string | undefined {
    return this.attribute("Attributes")?.KmsMasterKeyId;
  }

  /** How notifications are signed: `1` with SHA1, `2` with SHA256. */
  get signatureVersion(): string | undefined {
    return this.attribute("Attributes")?.SignatureVersion;
  }

  /** The AWS X-Ray tracing mode: `PassThrough` or `Active`. */
  get tracingConfig(): string | undefined {
    return this.attribute("Attributes")?.TracingConfig;
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new ListTagsForResourceCommand({ ResourceArn: this.arn }), options);
    return toTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagResource](https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagResourceCommand({ ResourceArn: this.arn, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagResource](https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagResourceCommand({ ResourceArn: this.arn, TagKeys: given }), options);
  }

  /** The subscription, by its ARN. Makes no request. */
  subscription(arn: string): Subscription {
    return new Subscription({ arn }, this.context);
  }

  /**
   * The subscriptions of the topic. Lists by
   * [ListSubscriptionsByTopic](https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html).
   */
  get subscriptions(): TopicSubscriptionCollection {
    return new TopicSubscriptionCollection(this.context, { TopicArn: this.arn });
  }

  /**
   * Adds a statement to a topic's access control policy, granting access for the specified Amazon Web
   * Services accounts to the specified actions.
   *
   * Calls [AddPermission](https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html).
   */
  async addPermission(
    input: ReadonlyInput<Omit<AddPermissionCommandInput, "TopicArn">>,
    options?: CallOptions,
  ): Promise<AddPermissionCommandOutput> {
    return this.act(new AddPermissionCommand({ ...sdkInput(input), TopicArn: this.arn }), options);
  }

  /**
   * Verifies an endpoint owner's intent to receive messages by validating the token sent to the endpoint
   * by an earlier `Subscribe` action. If the token is valid, the action creates a new subscription and
   * returns its Amazon Resource Name (ARN). This call requires an AWS signature only when the
   * `AuthenticateOnUnsubscribe` flag is set to "true".
   *
   * The token is in the message that the service sends to the endpoint.
   *
   * Calls
   * [ConfirmSubscription](https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html).
   * Resolves to the resource.
   */
  async confirmSubscription(
    input: ReadonlyInput<Omit<ConfirmSubscriptionCommandInput, "TopicArn">>,
    options?: CallOptions,
  ): Promise<Subscription> {
    const output = await this.act(
      new ConfirmSubscriptionCommand({ ...sdkInput(input), TopicArn: this.arn }),
      options,
    );
    return new Subscription({ arn: present(output.SubscriptionArn, "SubscriptionArn") }, this.context);
  }

  /**
   * Deletes a topic and all its subscriptions. Deleting a topic might prevent some messages previously
   * sent to the topic from being delivered to subscribers. This action is idempotent, so deleting a
   * topic that does not exist does not result in an error.
   *
   * Calls [DeleteTopic](https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTopicCommandInput, "TopicArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteTopicCommandOutput> {
    return this.retire(new DeleteTopicCommand({ ...sdkInput(input), TopicArn: this.arn }), options);
  }

  /**
   * Publishes up to 10 messages to the specified topic in a single batch. This is a batch version of the
   * `Publish` API. If you try to send more than 10 messages in a single batch request, you will receive
   * a `TooManyEntriesInBatchRequest` exception.
   *
   * One request, for at most ten messages; `publishAll` takes any number.
   *
   * Calls [PublishBatch](https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html).
   *
   * @throws `BatchActionError` if the response reports a failure
   */
  async publishBatch(
    input: ReadonlyInput<Omit<PublishBatchCommandInput, "TopicArn">>,
    options?: CallOptions,
  ): Promise<PublishBatchCommandOutput> {
    const output = await this.ask(
      new PublishBatchCommand({ ...sdkInput(input), TopicArn: this.arn }),
      options,
    );
    return outputOrThrow(`${this.toString()}.publishBatch`, output, (answer) =>
      (answer.Failed ?? []).map((failure) => ({
        id: batchId(failure.Id),
        code: failure.Code ?? "",
        message: failure.Message ?? "",
      })),
    );
  }

  /**
   * Sends a message to an Amazon SNS topic, a text message (SMS message) directly to a phone number, or
   * a message to a mobile platform endpoint (when you specify the `TargetArn`).
   *
   * Calls [Publish](https://docs.aws.amazon.com/sns/latest/api/API_Publish.html).
   */
  async publish(
    input: ReadonlyInput<Omit<PublishCommandInput, "TopicArn">>,
    options?: CallOptions,
  ): Promise<PublishCommandOutput> {
    return this.ask(new PublishCommand({ ...sdkInput(input), TopicArn: this.arn }), options);
  }

  /**
   * Removes a statement from a topic's access control policy.
   *
   * Calls [RemovePermission](https://docs.aws.amazon.com/sns/latest/api/API_RemovePermission.html).
   */
  async removePermission(
    input: ReadonlyInput<Omit<RemovePermissionCommandInput, "TopicArn">>,
    options?: CallOptions,
  ): Promise<RemovePermissionCommandOutput> {
    return this.act(new RemovePermissionCommand({ ...sdkInput(input), TopicArn: this.arn }), options);
  }

  /**
   * Allows a topic owner to set an attribute of the topic to a new value.
   *
   * `AttributeValue` takes text, a number, a boolean, or a policy as an object or as JSON text.
   *
   * Calls [SetTopicAttributes](https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html).
   *
   * @throws `TypeError` for an `AttributeValue` that is neither text, a number, a boolean nor a JSON document
   */
  async setAttributes(
    input: ReadonlyInput<Omit<SetTopicAttributesCommandInput, "TopicArn" | "AttributeValue">> & {
      readonly AttributeValue?: AttributeValue | undefined;
    },
    options?: CallOptions,
  ): Promise<SetTopicAttributesCommandOutput> {
    return this.act(
      new SetTopicAttributesCommand({
        ...sdkInput<Omit<SetTopicAttributesCommandInput, "TopicArn" | "AttributeValue">>(input),
        TopicArn: this.arn,
        AttributeValue: attributeValue(input.AttributeValue, "AttributeValue"),
      }),
      options,
    );
  }

  /**
   * Deletes the topic if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteTopic](https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Publishes any number of messages, from an array or any sync or async iterable, in batches within the limits
   * for entries and bytes, with several requests in flight. On a FIFO topic, the messages of a group are
   * published in order, and none after one that failed. Messages that fail because of the service are retried.
   *
   * Calls [PublishBatch](https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html).
   *
   * @example
   * await topic.publishAll(["one", { json: { id: 2 }, attributes: { kind: "order" } }]);
   *
   * @throws `SendMessagesError`, a `BatchActionError`, if some were not published: those are its `unsent`
   */
  publishAll(
    messages: Iterable<OutgoingNotification> | AsyncIterable<OutgoingNotification>,
    options: SendMessagesOptions = {},
  ): Promise<SentMessages> {
    return publishAllOf(this, this.handle, messages, options);
  }

  /**
   * Subscribes a queue to the topic, and allows the topic to send to it: a statement for this topic is added to
   * the queue's policy. Or subscribes another endpoint, with the SDK's own input; most other endpoints must
   * confirm the subscription.
   *
   * The queue may be in another region than the topic. If one of them is an opt-in region, the statement names SNS of that
   * region (`sns.eu-south-1.amazonaws.com`), as AWS requires.
   *
   * With `dryRun`, nothing is changed, and it resolves to the policy and the input.
   *
   * Calls [Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html).
   *
   * @example
   * const plan = await topic.subscribe(queue, { dryRun: true });
   * console.log(plan.policy);
   * await topic.subscribe(queue, { filterPolicy: { kind: ["order"] }, rawMessageDelivery: true });
   *
   * @throws `BatchActionError` if one of the two steps fails for a queue: `succeeded` says whether its policy was changed
   */
  subscribe<DryRun extends boolean = false>(
    endpoint: SubscribableQueue | Omit<SubscribeCommandInput, "TopicArn">,
    options: SubscribeOptions<DryRun> = {},
  ): Promise<DryRun extends true ? SubscriptionPlan : Subscription> {
    return subscribeOf(this, this.handle, endpoint, options);
  }

  /**
   * Deletes the subscription of a queue, and removes the statement that `subscribe` added from its policy.
   * Resolves to whether the queue was subscribed.
   *
   * Calls [ListSubscriptionsByTopic](https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html) and
   * [Unsubscribe](https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html).
   *
   * @throws `BatchActionError` if one of several steps fails: `succeeded` has the completed ones
   */
  unsubscribe(queue: SubscribableQueue, options: CallOptions = {}): Promise<boolean> {
    return unsubscribeOf(this, queue, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetTopicAttributesCommand({ TopicArn: this.arn }), options));
  }
}

/** The attributes in a response of GetTopicAttributes. */
function pick(output: GetTopicAttributesCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
