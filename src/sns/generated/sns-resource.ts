// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreatePlatformApplicationCommand,
  type CreatePlatformApplicationCommandInput,
  CreateTopicCommand,
  type CreateTopicCommandInput,
  SNSClient,
  type SNSClientConfig,
} from "@aws-sdk/client-sns";
import type { CallOptions, CreateOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { joinTags } from "../../core/tags/tags.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { type TopicAttributes, topicAttributes } from "../topic/attributes.js";
import { PlatformApplicationCollection } from "./platform-application-collection.js";
import { PlatformApplication } from "./platform-application.js";
import { PlatformEndpoint } from "./platform-endpoint.js";
import { SubscriptionCollection } from "./subscription-collection.js";
import { Subscription } from "./subscription.js";
import { TopicCollection } from "./topic-collection.js";
import { Topic } from "./topic.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type SNSResourceConfig = (SNSClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Simple Notification Service: topics, their subscriptions, and push notifications. The root of
 * the service: it creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { SNSResource } from "tucuxi/sns";
 *
 * const sns = new SNSResource({ region: "eu-west-1" });
 * ```
 */
export class SNSResource extends ServiceResource<SNSClient> {
  static override readonly resourceName: string = "SNSResource";
  /** The subpath of the service. */
  static readonly serviceName = "sns";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "SNS";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: SNSResourceConfig = {}) {
    super(clientOf(SNSResource, config), "sns");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: SNSClientConfig): SNSClient {
    checkPlain("The configuration of SNSClient", config);
    return new SNSClient(config);
  }

  /**
   * The account's platform applications, for push notifications. Lists by
   * [ListPlatformApplications](https://docs.aws.amazon.com/sns/latest/api/API_ListPlatformApplications.html).
   */
  get platformApplications(): PlatformApplicationCollection {
    return new PlatformApplicationCollection(this.context, {});
  }

  /**
   * The account's subscriptions. Lists by
   * [ListSubscriptions](https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html).
   */
  get subscriptions(): SubscriptionCollection {
    return new SubscriptionCollection(this.context, {});
  }

  /**
   * The account's topics. Lists by
   * [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html).
   */
  get topics(): TopicCollection {
    return new TopicCollection(this.context, {});
  }

  /** The platform application with this `arn`. Makes no request. */
  platformApplication(arn: string): PlatformApplication {
    return new PlatformApplication({ arn }, this.context);
  }

  /** The platform endpoint with this `arn`. Makes no request. */
  platformEndpoint(arn: string): PlatformEndpoint {
    return new PlatformEndpoint({ arn }, this.context);
  }

  /** The subscription with this `arn`. Makes no request. */
  subscription(arn: string): Subscription {
    return new Subscription({ arn }, this.context);
  }

  /** The topic with this `arn`. Makes no request. */
  topic(arn: string): Topic {
    return new Topic({ arn }, this.context);
  }

  /**
   * Creates a platform application object for one of the supported push notification services, such as
   * APNS and GCM (Firebase Cloud Messaging), to which devices and mobile apps may register. You must
   * specify `PlatformPrincipal` and `PlatformCredential` attributes when using the
   * `CreatePlatformApplication` action.
   *
   * Calls
   * [CreatePlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformApplication.html).
   * Resolves to the resource.
   */
  async createPlatformApplication(
    input: ReadonlyInput<CreatePlatformApplicationCommandInput>,
    options?: CallOptions,
  ): Promise<PlatformApplication> {
    const output = await this.ask(new CreatePlatformApplicationCommand(sdkInput(input)), options);
    return new PlatformApplication(
      { arn: present(output.PlatformApplicationArn, "PlatformApplicationArn") },
      this.context,
    );
  }

  /**
   * Creates a topic to which notifications can be published. Users can create at most 100,000 standard
   * topics (at most 1,000 FIFO topics). For more information, see
   * [Creating an Amazon SNS topic](https://docs.aws.amazon.com/sns/latest/dg/sns-create-topic.html) in
   * the *Amazon SNS Developer Guide*. This action is idempotent, so if the requester already owns a
   * topic with the specified name, that topic's ARN is returned without creating a new topic.
   *
   * `Attributes` takes text, numbers, booleans, and policies as objects or as JSON text.
   *
   * Calls [CreateTopic](https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html). Resolves to
   * the resource.
   *
   * @throws `TypeError` for an attribute that is neither text, a number, a boolean nor a JSON document
   */
  async createTopic(
    input: ReadonlyInput<Omit<CreateTopicCommandInput, "Attributes">> & {
      readonly Attributes?: TopicAttributes | undefined;
    },
    options?: CreateOptions,
  ): Promise<Topic> {
    const output = await this.ask(
      new CreateTopicCommand({
        ...sdkInput<Omit<CreateTopicCommandInput, "Attributes">>(input),
        Attributes: topicAttributes(input.Attributes, "Attributes"),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    return new Topic({ arn: present(output.TopicArn, "TopicArn") }, this.context);
  }
}
