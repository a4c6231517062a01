// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeExportCommand,
  type DescribeExportCommandOutput,
  type DynamoDBClient,
  type ExportDescription as Shape,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { exportCompletedWaiter } from "./waiters/describe-export.js";

/** `meta.identifiers` of TableExport. */
export interface TableExportIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** An export of a table to S3. Created by `dynamodb.tableExport(arn)`, without a request. */
export class TableExport extends LoadableResource<DynamoDBClient, Shape, TableExportIdentifiers> {
  static override readonly resourceName: string = "TableExport";
  /** @internal */
  static override readonly rootName: string = "DynamoDBResource";
  static override readonly notFoundErrors: readonly string[] = ["ExportNotFoundException"];

  /** The Amazon Resource Name (ARN) of the table export. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the table export. */
  get exportArn(): string {
    return this.identifiers.arn;
  }

  /** Export can be in one of the following states: IN_PROGRESS, COMPLETED, or FAILED. */
  get exportStatus(): NonNullable<Shape["ExportStatus"]> {
    return this.requiredAttribute("ExportStatus");
  }

  /** The time at which the export task began. */
  get startTime(): NonNullable<Shape["StartTime"]> {
    return this.requiredAttribute("StartTime");
  }

  /** The time at which the export task completed. */
  get endTime(): Shape["EndTime"] {
    return this.attribute("EndTime");
  }

  /** The name of the manifest file for the export task. */
  get exportManifest(): Shape["ExportManifest"] {
    return this.attribute("ExportManifest");
  }

  /** The Amazon Resource Name (ARN) of the table that was exported. */
  get tableArn(): NonNullable<Shape["TableArn"]> {
    return this.requiredAttribute("TableArn");
  }

  /** Unique ID of the table that was exported. */
  get tableId(): NonNullable<Shape["TableId"]> {
    return this.requiredAttribute("TableId");
  }

  /** Point in time from which table data was exported. */
  get exportTime(): NonNullable<Shape["ExportTime"]> {
    return this.requiredAttribute("ExportTime");
  }

  /**
   * The client token that was provided for the export task. A client token makes calls to
   * `ExportTableToPointInTimeInput` idempotent, meaning that multiple identical calls have the same
   * effect as one single call.
   */
  get clientToken(): Shape["ClientToken"] {
    return this.attribute("ClientToken");
  }

  /** The name of the Amazon S3 bucket containing the export. */
  get s3Bucket(): NonNullable<Shape["S3Bucket"]> {
    return this.requiredAttribute("S3Bucket");
  }

  /** The ID of the Amazon Web Services account that owns the bucket containing the export. */
  get s3BucketOwner(): Shape["S3BucketOwner"] {
    return this.attribute("S3BucketOwner");
  }

  /** The Amazon S3 bucket prefix used as the file name and path of the exported snapshot. */
  get s3Prefix(): Shape["S3Prefix"] {
    return this.attribute("S3Prefix");
  }

  /**
   * Type of encryption used on the bucket where export data is stored. Valid values for `S3SseAlgorithm`
   * are:
   *
   * - `AES256` - server-side encryption with Amazon S3 managed keys
   * - `KMS` - server-side encryption with KMS managed keys
   */
  get s3SseAlgorithm(): Shape["S3SseAlgorithm"] {
    return this.attribute("S3SseAlgorithm");
  }

  /**
   * The ID of the KMS managed key used to encrypt the S3 bucket where export data is stored (if
   * applicable).
   */
  get s3SseKmsKeyId(): Shape["S3SseKmsKeyId"] {
    return this.attribute("S3SseKmsKeyId");
  }

  /** Status code for the result of the failed export. */
  get failureCode(): Shape["FailureCode"] {
    return this.attribute("FailureCode");
  }

  /** Export failure reason description. */
  get failureMessage(): Shape["FailureMessage"] {
    return this.attribute("FailureMessage");
  }

  /** The format of the exported data. Valid values for `ExportFormat` are `DYNAMODB_JSON` or `ION`. */
  get exportFormat(): NonNullable<Shape["ExportFormat"]> {
    return this.requiredAttribute("ExportFormat");
  }

  /** The billable size of the table export. */
  get billedSizeBytes(): Shape["BilledSizeBytes"] {
    return this.attribute("BilledSizeBytes");
  }

  /** The number of items exported. */
  get itemCount(): Shape["ItemCount"] {
    return this.attribute("ItemCount");
  }

  /** The type of export that was performed. Valid values are `FULL_EXPORT` or `INCREMENTAL_EXPORT`. */
  get exportType(): Shape["ExportType"] {
    return this.attribute("ExportType");
  }

  /** Optional object containing the parameters specific to an incremental export. */
  get incrementalExportSpecification(): Shape["IncrementalExportSpecification"] {
    return this.attribute("IncrementalExportSpecification");
  }

  /**
   * The filter criteria applied to the export. When present, only items that match the specified key
   * conditions and filter expressions are included in the export output.
   */
  get filterSpecification(): Shape["FilterSpecification"] {
    return this.attribute("FilterSpecification");
  }

  /**
   * Waits with the service's waiter `ExportCompleted`, which polls
   * [DescribeExport](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeExport.html).
   * By default every 20 seconds, up to 180 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilCompleted(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      exportCompletedWaiter,
      () => new DescribeExportCommand({ ExportArn: this.arn }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeExportCommand({ ExportArn: this.arn }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.ExportStatus;
  }
}

/** The attributes in a response of DescribeExport. */
function pick(output: DescribeExportCommandOutput): Shape | undefined {
  return output.ExportDescription;
}
