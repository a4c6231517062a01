// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type BulkOperationDescription as Shape,
  CancelBulkOperationCommand,
  type CancelBulkOperationCommandInput,
  type CancelBulkOperationCommandOutput,
  DescribeBulkOperationCommand,
  type DescribeBulkOperationCommandOutput,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input-members.js";
import type { ReadonlyInput } from "../../core/call/readonly-input.js";
import { LoadableResource } from "../../core/resource/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { bulkOperationCompletedWaiter } from "./waiters/describe-bulk-operation.js";

/** `meta.identifiers` of BulkOperation. */
export interface BulkOperationIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A bulk operation, which puts the items of files in S3 into a table. Made by
 * `dynamodb.bulkOperation(arn)`, without a request.
 */
export class BulkOperation extends LoadableResource<DynamoDBClient, Shape, BulkOperationIdentifiers> {
  static override readonly resourceName: string = "BulkOperation";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The Amazon Resource Name (ARN) of the bulk operation. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the bulk operation. */
  get bulkOperationArn(): string {
    return this.identifiers.arn;
  }

  /** The current status of the bulk operation can be one of the following values. */
  get bulkOperationStatus(): Shape["BulkOperationStatus"] {
    return this.attribute("BulkOperationStatus");
  }

  /** A list containing identifying information for the table targeted by the bulk operation. */
  get tableDetails(): NonNullable<Shape["TableDetails"]> {
    return this.attribute("TableDetails") ?? [];
  }

  /** The idempotency token associated with the start request. */
  get clientToken(): Shape["ClientToken"] {
    return this.attribute("ClientToken");
  }

  /** The Amazon S3 input configuration associated with the bulk operation. */
  get inputS3Configuration(): Shape["InputS3Configuration"] {
    return this.attribute("InputS3Configuration");
  }

  /** The Amazon S3 output configuration associated with the bulk operation. */
  get outputS3Configuration(): Shape["OutputS3Configuration"] {
    return this.attribute("OutputS3Configuration");
  }

  /** The time when DynamoDB accepted the start request. */
  get startTime(): Shape["StartTime"] {
    return this.attribute("StartTime");
  }

  /**
   * The time when the operation reached a terminal status. DynamoDB omits this value while the operation
   * remains in progress.
   */
  get endTime(): Shape["EndTime"] {
    return this.attribute("EndTime");
  }

  /**
   * The number of input items that DynamoDB has processed. This count includes successful writes,
   * parsing or validation failures, and condition-check failures.
   */
  get processedItemCount(): Shape["ProcessedItemCount"] {
    return this.attribute("ProcessedItemCount");
  }

  /** The number of bytes that DynamoDB has read from the Amazon S3 input objects. */
  get processedInputBytes(): Shape["ProcessedInputBytes"] {
    return this.attribute("ProcessedInputBytes");
  }

  /**
   * The total size, in bytes, of the Amazon S3 input objects. DynamoDB omits this value until the
   * initial input-size calculation completes.
   */
  get totalInputBytes(): Shape["TotalInputBytes"] {
    return this.attribute("TotalInputBytes");
  }

  /** Usage information for the table and its indexes. */
  get bulkOperationUsage(): NonNullable<Shape["BulkOperationUsage"]> {
    return this.attribute("BulkOperationUsage") ?? [];
  }

  /**
   * The number of processed input items that failed because of parsing or validation errors. This count
   * is included in `ProcessedItemCount`. Condition-check failures do not increase this count.
   */
  get failedItemCount(): Shape["FailedItemCount"] {
    return this.attribute("FailedItemCount");
  }

  /**
   * A code that identifies why the bulk operation failed or was cancelled. DynamoDB returns this value
   * only when `BulkOperationStatus` is `FAILED` or `CANCELLED`.
   */
  get failureCode(): Shape["FailureCode"] {
    return this.attribute("FailureCode");
  }

  /**
   * A message that describes why the bulk operation failed or was cancelled. DynamoDB returns this value
   * only when `BulkOperationStatus` is `FAILED` or `CANCELLED`.
   */
  get failureMessage(): Shape["FailureMessage"] {
    return this.attribute("FailureMessage");
  }

  /** The maximum write request unit rate configured for the bulk operation. */
  get maxWriteRequestUnits(): Shape["MaxWriteRequestUnits"] {
    return this.attribute("MaxWriteRequestUnits");
  }

  /**
   * The performance tier selected for the bulk operation. Valid values are `STANDARD` and `ACCELERATED`.
   * If the start request omitted this value, DynamoDB uses `STANDARD`.
   */
  get performanceTier(): Shape["PerformanceTier"] {
    return this.attribute("PerformanceTier");
  }

  /**
   * Cancels an in-progress bulk operation asynchronously. Cancellation doesn't remove items that the
   * operation has already written. Use `DescribeBulkOperation` to monitor the operation until it reaches
   * a terminal status.
   *
   * Calls
   * [CancelBulkOperation](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CancelBulkOperation.html).
   */
  async cancel(
    input: ReadonlyInput<Omit<CancelBulkOperationCommandInput, "BulkOperationArn">> = {},
    options?: CallOptions,
  ): Promise<CancelBulkOperationCommandOutput> {
    return this.act(
      new CancelBulkOperationCommand({ ...sdkInput(input), BulkOperationArn: this.arn }),
      options,
    );
  }

  /**
   * Waits by the service's waiter `BulkOperationCompleted`, which polls
   * [DescribeBulkOperation](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeBulkOperation.html).
   * Every 20 s, 180 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilCompleted(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      bulkOperationCompletedWaiter,
      () => new DescribeBulkOperationCommand({ BulkOperationArn: this.arn }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeBulkOperationCommand({ BulkOperationArn: this.arn }), options),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.BulkOperationStatus;
  }
}

/** The data of the resource in a response of DescribeBulkOperation. */
function pick(output: DescribeBulkOperationCommandOutput): Shape | undefined {
  return output.BulkOperationDescription;
}
