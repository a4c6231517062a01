// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteEndpointCommand,
  type DeleteEndpointCommandInput,
  type DeleteEndpointCommandOutput,
  GetEndpointAttributesCommand,
  type GetEndpointAttributesCommandOutput,
  type GetEndpointAttributesResponse as Shape,
  PublishCommand,
  type PublishCommandInput,
  type PublishCommandOutput,
  type SNSClient,
  SetEndpointAttributesCommand,
  type SetEndpointAttributesCommandInput,
  type SetEndpointAttributesCommandOutput,
} from "@aws-sdk/client-sns";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { booleanIn } from "../../core/resource/attributes/attribute-map.js";
import {
  type AttributeValues,
  isRecordOf,
  toTexts,
} from "../../core/resource/attributes/attribute-record.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of PlatformEndpoint. */
export interface PlatformEndpointIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * An endpoint: a device that gets push notifications. Created by `sns.platformEndpoint(arn)`, without
 * a request.
 */
export class PlatformEndpoint extends LoadableResource<SNSClient, Shape, PlatformEndpointIdentifiers> {
  static override readonly resourceName: string = "PlatformEndpoint";
  /** @internal */
  static override readonly rootName: string = "SNSResource";
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NotFoundException"];

  /** The ARN of the endpoint. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** Attributes include the following. */
  get attributes(): NonNullable<Shape["Attributes"]> {
    return this.attribute("Attributes") ?? {};
  }

  /** Whether notifications are sent to it. */
  get enabled(): boolean | undefined {
    return booleanIn(this.attribute("Attributes"), "Enabled");
  }

  /** The token with which the notification service identifies the device. */
  get token(): string | undefined {
    return this.attribute("Attributes")?.Token;
  }

  /** The user data that the application stored with the endpoint. */
  get customUserData(): string | undefined {
    return this.attribute("Attributes")?.CustomUserData;
  }

  /**
   * Deletes the endpoint for a device and mobile app from Amazon SNS. This action is idempotent. For
   * more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Calls [DeleteEndpoint](https://docs.aws.amazon.com/sns/latest/api/API_DeleteEndpoint.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteEndpointCommandInput, "EndpointArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteEndpointCommandOutput> {
    return this.retire(new DeleteEndpointCommand({ ...sdkInput(input), EndpointArn: this.arn }), options);
  }

  /**
   * Sends a message to an Amazon SNS topic, a text message (SMS message) directly to a phone number, or
   * a message to a mobile platform endpoint (when you specify the `TargetArn`).
   *
   * Calls [Publish](https://docs.aws.amazon.com/sns/latest/api/API_Publish.html).
   */
  async publish(
    input: ReadonlyInput<Omit<PublishCommandInput, "TargetArn">>,
    options?: CallOptions,
  ): Promise<PublishCommandOutput> {
    return this.ask(new PublishCommand({ ...sdkInput(input), TargetArn: this.arn }), options);
  }

  /**
   * Sets the attributes for an endpoint for a device on one of the supported push notification services,
   * such as GCM (Firebase Cloud Messaging) and APNS. For more information, see
   * [Using Amazon SNS Mobile Push Notifications](https://docs.aws.amazon.com/sns/latest/dg/SNSMobilePush.html).
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [SetEndpointAttributes](https://docs.aws.amazon.com/sns/latest/api/API_SetEndpointAttributes.html).
   */
  async setAttributes(
    attributes: AttributeValues | ReadonlyInput<Omit<SetEndpointAttributesCommandInput, "EndpointArn">>,
    options?: CallOptions,
  ): Promise<SetEndpointAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<SetEndpointAttributesCommandInput, "EndpointArn">> = isRecordOf(
      attributes,
      "Attributes",
    )
      ? { Attributes: toTexts(attributes) }
      : attributes;
    if (input.Attributes && Object.keys(input.Attributes).length === 0) return { $metadata: {} };
    return this.act(new SetEndpointAttributesCommand({ ...sdkInput(input), EndpointArn: this.arn }), options);
  }

  /**
   * Deletes the platform endpoint if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteEndpoint](https://docs.aws.amazon.com/sns/latest/api/API_DeleteEndpoint.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetEndpointAttributesCommand({ EndpointArn: this.arn }), options));
  }
}

/** The attributes in a response of GetEndpointAttributes. */
function pick(output: GetEndpointAttributesCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
