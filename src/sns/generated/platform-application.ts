// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreatePlatformEndpointCommand,
  type CreatePlatformEndpointCommandInput,
  DeletePlatformApplicationCommand,
  type DeletePlatformApplicationCommandInput,
  type DeletePlatformApplicationCommandOutput,
  GetPlatformApplicationAttributesCommand,
  type GetPlatformApplicationAttributesCommandOutput,
  type GetPlatformApplicationAttributesResponse as Shape,
  type SNSClient,
  SetPlatformApplicationAttributesCommand,
  type SetPlatformApplicationAttributesCommandInput,
  type SetPlatformApplicationAttributesCommandOutput,
} from "@aws-sdk/client-sns";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { booleanIn, numberIn } from "../../core/resource/attributes/attribute-map.js";
import {
  type AttributeValues,
  isRecordOf,
  toTexts,
} from "../../core/resource/attributes/attribute-record.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { PlatformEndpointCollection } from "./platform-endpoint-collection.js";
import { PlatformEndpoint } from "./platform-endpoint.js";

/** `meta.identifiers` of PlatformApplication. */
export interface PlatformApplicationIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * An application of a push notification service, such as APNS or FCM. Created by
 * `sns.platformApplication(arn)`, without a request.
 */
export class PlatformApplication extends LoadableResource<SNSClient, Shape, PlatformApplicationIdentifiers> {
  static override readonly resourceName: string = "PlatformApplication";
  /** @internal */
  static override readonly rootName: string = "SNSResource";
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** The ARN of the application. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** Attributes include the following. */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /** Whether notifications are sent. */
  get enabled(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "Enabled");
  }

  /** When the certificate for APNS expires. */
  get appleCertificateExpirationDate(): string | undefined {
    return this.attribute("Attributes")?.AppleCertificateExpirationDate;
  }

  /** The team of the Apple developer account. */
  get applePlatformTeamId(): string | undefined {
    return this.attribute("Attributes")?.ApplePlatformTeamID;
  }

  /** The bundle of the app. */
  get applePlatformBundleId(): string | undefined {
    return this.attribute("Attributes")?.ApplePlatformBundleID;
  }

  /** The authentication method of FCM or APNS: a key or a token. */
  get authenticationMethod(): string | undefined {
    return this.attribute("Attributes")?.AuthenticationMethod;
  }

  /** The topic that is notified when an endpoint is created. */
  get eventEndpointCreated(): string | undefined {
    return this.attribute("Attributes")?.EventEndpointCreated;
  }

  /** The topic that is notified when an endpoint is deleted. */
  get eventEndpointDeleted(): string | undefined {
    return this.attribute("Attributes")?.EventEndpointDeleted;
  }

  /** The topic that is notified when an endpoint changes. */
  get eventEndpointUpdated(): string | undefined {
    return this.attribute("Attributes")?.EventEndpointUpdated;
  }

  /** The topic that is notified when a delivery fails permanently. */
  get eventDeliveryFailure(): string | undefined {
    return this.attribute("Attributes")?.EventDeliveryFailure;
  }

  /** The role for logging successful deliveries. */
  get successFeedbackRoleArn(): string | undefined {
    return this.attribute("Attributes")?.SuccessFeedbackRoleArn;
  }

  /** The role for logging failed deliveries. */
  get failureFeedbackRoleArn(): string | undefined {
    return this.attribute("Attributes")?.FailureFeedbackRoleArn;
  }

  /** The percentage of successful deliveries that are logged. */
  get successFeedbackSampleRate(): number | undefined {
    return numberIn(this.attribute("Attributes"), "SuccessFeedbackSampleRate");
  }

  /**
   * The endpoints (devices) of the application. Lists by
   * [ListEndpointsByPlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_ListEndpointsByPlatformApplication.html).
   */
  get endpoints(): PlatformEndpointCollection {
    return new PlatformEndpointCollection(this.context, { PlatformApplicationArn: this.arn });
  }

  /**
   * Creates an endpoint for a device and mobile app on one of the supported push notification services,
   * such as GCM (Firebase Cloud Messaging) and APNS. `CreatePlatformEndpoint` requires the
   * `PlatformApplicationArn` that is returned from `CreatePlatformApplication`. You can use the returned
   * `EndpointArn` to send a message to a mobile app or by the `Subscribe` action for subscription to a
   * topic. The `CreatePlatformEndpoint` action is idempotent, so if the requester already owns an
   * endpoint with the same device token and attributes, that endpoint's ARN is returned without creating
   * a new endpoint. For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls
   * [CreatePlatformEndpoint](https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformEndpoint.html).
   * Resolves to the resource.
   */
  async createPlatformEndpoint(
    input: ReadonlyInput<Omit<CreatePlatformEndpointCommandInput, "PlatformApplicationArn">>,
    options?: CallOptions,
  ): Promise<PlatformEndpoint> {
    const output = await this.act(
      new CreatePlatformEndpointCommand({ ...sdkInput(input), PlatformApplicationArn: this.arn }),
      options,
    );
    return new PlatformEndpoint({ arn: present(output.EndpointArn, "EndpointArn") }, this.context);
  }

  /**
   * Deletes a platform application object for one of the supported push notification services, such as
   * APNS and GCM (Firebase Cloud Messaging). For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls
   * [DeletePlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePlatformApplicationCommandInput, "PlatformApplicationArn">> = {},
    options?: CallOptions,
  ): Promise<DeletePlatformApplicationCommandOutput> {
    return this.retire(
      new DeletePlatformApplicationCommand({ ...sdkInput(input), PlatformApplicationArn: this.arn }),
      options,
    );
  }

  /**
   * Sets the attributes of the platform application object for the supported push notification services,
   * such as APNS and GCM (Firebase Cloud Messaging). For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   * For information on configuring attributes for message delivery status, see
   * [Using Amazon SNS Application Attributes for Message Delivery Status](https://docs.aws.amazon.com/sns/latest/dg/sns-msg-status.html).
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [SetPlatformApplicationAttributes](https://docs.aws.amazon.com/sns/latest/api/API_SetPlatformApplicationAttributes.html).
   */
  async setAttributes(
    attributes:
      | AttributeValues
      | ReadonlyInput<Omit<SetPlatformApplicationAttributesCommandInput, "PlatformApplicationArn">>,
    options?: CallOptions,
  ): Promise<SetPlatformApplicationAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<SetPlatformApplicationAttributesCommandInput, "PlatformApplicationArn">> =
      isRecordOf(attributes, "Attributes") ? { Attributes: toTexts(attributes) } : attributes;
    if (input.Attributes && Object.keys(input.Attributes).length === 0) return { $metadata: {} };
    return this.act(
      new SetPlatformApplicationAttributesCommand({ ...sdkInput(input), PlatformApplicationArn: this.arn }),
      options,
    );
  }

  /**
   * Deletes the platform application if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeletePlatformApplication](https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetPlatformApplicationAttributesCommand({ PlatformApplicationArn: this.arn }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetPlatformApplicationAttributes. */
function pick(output: GetPlatformApplicationAttributesCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
