// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetBucketNotificationConfigurationCommand,
  type GetBucketNotificationConfigurationCommandOutput,
  type NotificationConfiguration as Shape,
  PutBucketNotificationConfigurationCommand,
  type PutBucketNotificationConfigurationCommandInput,
  type PutBucketNotificationConfigurationCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketNotification. */
export interface BucketNotificationIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The notifications of a bucket: which events are sent, and where to. Created by
 * `s3.bucketNotification(bucketName)`, without a request.
 */
export class BucketNotification extends LoadableResource<
  S3Client,
  Shape,
  BucketNotificationIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketNotification";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The topic to which notifications are sent and the events for which notifications are generated. */
  get topicConfigurations(): NonNullable<Shape["TopicConfigurations"]> {
    return this.attribute("TopicConfigurations") ?? [];
  }

  /**
   * The Amazon Simple Queue Service queues to publish messages to and the events for which to publish
   * messages.
   */
  get queueConfigurations(): NonNullable<Shape["QueueConfigurations"]> {
    return this.attribute("QueueConfigurations") ?? [];
  }

  /** Describes the Lambda functions to invoke and the events for which to invoke them. */
  get lambdaFunctionConfigurations(): NonNullable<Shape["LambdaFunctionConfigurations"]> {
    return this.attribute("LambdaFunctionConfigurations") ?? [];
  }

  /** Enables delivery of events to Amazon EventBridge. */
  get eventBridgeConfiguration(): Shape["EventBridgeConfiguration"] {
    return this.attribute("EventBridgeConfiguration");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Enables notifications of specified events for a bucket. For more information about event
   * notifications, see
   * [Configuring Event Notifications](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html).
   *
   * Calls
   * [PutBucketNotificationConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketNotificationConfigurationCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketNotificationConfigurationCommandOutput> {
    return this.act(
      new PutBucketNotificationConfigurationCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetBucketNotificationConfigurationCommand({ Bucket: this.bucketName }), options),
    );
  }
}

/** The attributes in a response of GetBucketNotificationConfiguration. */
function pick(output: GetBucketNotificationConfigurationCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
