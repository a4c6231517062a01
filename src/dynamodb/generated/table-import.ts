// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeImportCommand,
  type DescribeImportCommandOutput,
  type DynamoDBClient,
  type ImportTableDescription as Shape,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { importCompletedWaiter } from "./waiters/describe-import.js";

/** `meta.identifiers` of TableImport. */
export interface TableImportIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** An import from S3 into a new table. Created by `dynamodb.tableImport(arn)`, without a request. */
export class TableImport extends LoadableResource<DynamoDBClient, Shape, TableImportIdentifiers> {
  static override readonly resourceName: string = "TableImport";
  /** @internal */
  static override readonly rootName: string = "DynamoDBResource";
  static override readonly notFoundErrors: readonly string[] = ["ImportNotFoundException"];

  /** The Amazon Resource Number (ARN) corresponding to the import request. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Number (ARN) corresponding to the import request. */
  get importArn(): string {
    return this.identifiers.arn;
  }

  /** The status of the import. */
  get importStatus(): NonNullable<Shape["ImportStatus"]> {
    return this.requiredAttribute("ImportStatus");
  }

  /** The Amazon Resource Number (ARN) of the table being imported into. */
  get tableArn(): NonNullable<Shape["TableArn"]> {
    return this.requiredAttribute("TableArn");
  }

  /** The table id corresponding to the table created by import table process. */
  get tableId(): Shape["TableId"] {
    return this.attribute("TableId");
  }

  /**
   * The client token that was provided for the import task. Reusing the client token on retry makes a
   * call to `ImportTable` idempotent.
   */
  get clientToken(): Shape["ClientToken"] {
    return this.attribute("ClientToken");
  }

  /**
   * Values for the S3 bucket the source file is imported from. Includes bucket name (required), key
   * prefix (optional) and bucket account owner ID (optional).
   */
  get s3BucketSource(): NonNullable<Shape["S3BucketSource"]> {
    return this.requiredAttribute("S3BucketSource");
  }

  /** The number of errors occurred on importing the source file into the target table. */
  get errorCount(): Shape["ErrorCount"] {
    return this.attribute("ErrorCount");
  }

  /** The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with the target table. */
  get cloudWatchLogGroupArn(): Shape["CloudWatchLogGroupArn"] {
    return this.attribute("CloudWatchLogGroupArn");
  }

  /** The format of the source data going into the target table. */
  get inputFormat(): NonNullable<Shape["InputFormat"]> {
    return this.requiredAttribute("InputFormat");
  }

  /**
   * The format options for the data that was imported into the target table. There is one value,
   * CsvOption.
   */
  get inputFormatOptions(): Shape["InputFormatOptions"] {
    return this.attribute("InputFormatOptions");
  }

  /**
   * The compression options for the data that has been imported into the target table. The values are
   * NONE, GZIP, or ZSTD.
   */
  get inputCompressionType(): Shape["InputCompressionType"] {
    return this.attribute("InputCompressionType");
  }

  /** The parameters for the new table that is being imported into. */
  get tableCreationParameters(): Shape["TableCreationParameters"] {
    return this.attribute("TableCreationParameters");
  }

  /** The time when this import task started. */
  get startTime(): NonNullable<Shape["StartTime"]> {
    return this.requiredAttribute("StartTime");
  }

  /** The time at which the creation of the table associated with this import task completed. */
  get endTime(): Shape["EndTime"] {
    return this.attribute("EndTime");
  }

  /** The total size of data processed from the source file, in Bytes. */
  get processedSizeBytes(): Shape["ProcessedSizeBytes"] {
    return this.attribute("ProcessedSizeBytes");
  }

  /** The total number of items processed from the source file. */
  get processedItemCount(): Shape["ProcessedItemCount"] {
    return this.attribute("ProcessedItemCount");
  }

  /** The number of items successfully imported into the new table. */
  get importedItemCount(): Shape["ImportedItemCount"] {
    return this.attribute("ImportedItemCount");
  }

  /** The error code corresponding to the failure that the import job ran into during execution. */
  get failureCode(): Shape["FailureCode"] {
    return this.attribute("FailureCode");
  }

  /** The error message corresponding to the failure that the import job ran into during execution. */
  get failureMessage(): Shape["FailureMessage"] {
    return this.attribute("FailureMessage");
  }

  /**
   * Waits with the service's waiter `ImportCompleted`, which polls
   * [DescribeImport](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeImport.html).
   * By default every 20 seconds, up to 180 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilCompleted(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      importCompletedWaiter,
      () => new DescribeImportCommand({ ImportArn: this.arn }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeImportCommand({ ImportArn: this.arn }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.ImportStatus;
  }
}

/** The attributes in a response of DescribeImport. */
function pick(output: DescribeImportCommandOutput): Shape | undefined {
  return output.ImportTableDescription;
}
