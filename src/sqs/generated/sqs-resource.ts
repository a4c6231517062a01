// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateQueueCommand,
  type CreateQueueCommandInput,
  GetQueueUrlCommand,
  type GetQueueUrlCommandInput,
  SQSClient,
  type SQSClientConfig,
} from "@aws-sdk/client-sqs";
import type { CallOptions, CreateOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { joinTagRecord } from "../../core/tags/tags.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { type QueueAttributes, queueAttributes } from "../queue/queue-attributes.js";
import { Message } from "./message.js";
import { QueueCollection } from "./queue-collection.js";
import { Queue } from "./queue.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type SQSResourceConfig = (SQSClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Simple Queue Service: queues and their messages. The root of the service: it creates all
 * other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { SQSResource } from "tucuxi/sqs";
 *
 * const sqs = new SQSResource({ region: "eu-west-1" });
 * ```
 */
export class SQSResource extends ServiceResource<SQSClient> {
  static override readonly resourceName: string = "SQSResource";
  /** The subpath of the service. */
  static readonly serviceName = "sqs";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "SQS";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: SQSResourceConfig = {}) {
    super(clientOf(SQSResource, config), "sqs");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: SQSClientConfig): SQSClient {
    checkPlain("The configuration of SQSClient", config);
    return new SQSClient(config);
  }

  /**
   * The account's queues. Lists by
   * [ListQueues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html).
   */
  get queues(): QueueCollection {
    return new QueueCollection(this.context, {});
  }

  /** The message with this `queueUrl` and `receiptHandle`. Makes no request. */
  message(queueUrl: string, receiptHandle: string): Message {
    return new Message({ queueUrl, receiptHandle }, this.context);
  }

  /** The queue with this `url`. Makes no request. */
  queue(url: string): Queue {
    return new Queue({ url }, this.context);
  }

  /**
   * Creates a new standard or FIFO queue. You can pass one or more attributes in the request.
   *
   * `Attributes` takes text, numbers, booleans, and policies as objects or as JSON text.
   *
   * Calls
   * [CreateQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for an attribute that is neither text, a number, a boolean nor a JSON document
   */
  async createQueue(
    input: ReadonlyInput<Omit<CreateQueueCommandInput, "Attributes">> & {
      readonly Attributes?: QueueAttributes | undefined;
    },
    options?: CreateOptions,
  ): Promise<Queue> {
    const output = await this.ask(
      new CreateQueueCommand({
        ...sdkInput<Omit<CreateQueueCommandInput, "Attributes">>(input),
        Attributes: queueAttributes(input.Attributes, "Attributes"),
        tags: joinTagRecord(input.tags, options?.tags),
      }),
      options,
    );
    return new Queue({ url: present(output.QueueUrl, "QueueUrl") }, this.context);
  }

  /**
   * The `GetQueueUrl` API returns the URL of an existing Amazon SQS queue. This is useful when you know
   * the queue's name but need to retrieve its URL for further operations.
   *
   * Calls
   * [GetQueueUrl](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html).
   * Resolves to the resource.
   */
  async getQueueByName(input: ReadonlyInput<GetQueueUrlCommandInput>, options?: CallOptions): Promise<Queue> {
    const output = await this.ask(new GetQueueUrlCommand(sdkInput(input)), options);
    return new Queue({ url: present(output.QueueUrl, "QueueUrl") }, this.context);
  }
}
