// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeJobCommand,
  type DescribeJobCommandOutput,
  GetJobOutputCommand,
  type GetJobOutputCommandInput,
  type GetJobOutputCommandOutput,
  type GlacierClient,
  type GlacierJobDescription as Shape,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { waitUntilCompleted as waitUntilCompletedOf } from "../job/wait-until-completed.js";
import { Vault } from "./vault.js";

/** `meta.identifiers` of Job. */
export interface JobIdentifiers extends Readonly<Record<string, string>> {
  readonly accountId: string;
  readonly vaultName: string;
  readonly id: string;
}

/**
 * A job that retrieves an archive or the inventory of a vault, which takes minutes or hours. Created
 * by `glacier.job(accountId, vaultName, id)`, without a request.
 */
export class Job extends LoadableResource<GlacierClient, Shape, JobIdentifiers> {
  static override readonly resourceName: string = "Job";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The ID of the account; `-` is the caller's. */
  get accountId(): string {
    return this.identifiers.accountId;
  }

  /** The name of the vault. */
  get vaultName(): string {
    return this.identifiers.vaultName;
  }

  /** An opaque string that identifies an Amazon S3 Glacier job. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: An opaque string that identifies an Amazon S3 Glacier job. */
  get jobId(): string {
    return this.identifiers.id;
  }

  /** The job description provided when initiating the job. */
  get jobDescription(): Shape["JobDescription"] {
    return this.attribute("JobDescription");
  }

  /** The job type. This value is either `ArchiveRetrieval`, `InventoryRetrieval`, or `Select`. */
  get action(): Shape["Action"] {
    return this.attribute("Action");
  }

  /** The archive ID requested for a select job or archive retrieval. Otherwise, this field is null. */
  get archiveId(): Shape["ArchiveId"] {
    return this.attribute("ArchiveId");
  }

  /** The Amazon Resource Name (ARN) of the vault from which an archive retrieval was requested. */
  get vaultArn(): Shape["VaultARN"] {
    return this.attribute("VaultARN");
  }

  /**
   * The UTC date when the job was created. This value is a string representation of ISO 8601 date
   * format, for example `"2012-03-20T17:03:43.221Z"`.
   */
  get creationDate(): Shape["CreationDate"] {
    return this.attribute("CreationDate");
  }

  /** The job status. When a job is completed, you get the job's output using Get Job Output (GET output). */
  get completed(): Shape["Completed"] {
    return this.attribute("Completed");
  }

  /** The status code can be `InProgress`, `Succeeded`, or `Failed`, and indicates the status of the job. */
  get statusCode(): Shape["StatusCode"] {
    return this.attribute("StatusCode");
  }

  /** A friendly message that describes the job status. */
  get statusMessage(): Shape["StatusMessage"] {
    return this.attribute("StatusMessage");
  }

  /**
   * For an archive retrieval job, this value is the size in bytes of the archive being requested for
   * download. For an inventory retrieval or select job, this value is null.
   */
  get archiveSizeInBytes(): Shape["ArchiveSizeInBytes"] {
    return this.attribute("ArchiveSizeInBytes");
  }

  /**
   * For an inventory retrieval job, this value is the size in bytes of the inventory requested for
   * download. For an archive retrieval or select job, this value is null.
   */
  get inventorySizeInBytes(): Shape["InventorySizeInBytes"] {
    return this.attribute("InventorySizeInBytes");
  }

  /** An Amazon SNS topic that receives notification. */
  get snsTopic(): Shape["SNSTopic"] {
    return this.attribute("SNSTopic");
  }

  /** The UTC time that the job request completed. While the job is in progress, the value is null. */
  get completionDate(): Shape["CompletionDate"] {
    return this.attribute("CompletionDate");
  }

  /**
   * For an archive retrieval job, this value is the checksum of the archive. Otherwise, this value is
   * null.
   *
   * The SHA256 tree hash value for the requested range of an archive. If the **InitiateJob** request for
   * an archive specified a tree-hash aligned range, then this field returns a value.
   *
   * If the whole archive is retrieved, this value is the same as the ArchiveSHA256TreeHash value.
   *
   * This field is null for the following:
   *
   * - Archive retrieval jobs that specify a range that is not tree-hash aligned
   *
   * - Archival jobs that specify a range that is equal to the whole archive, when the job status is
   *   `InProgress`
   *
   * - Inventory jobs
   * - Select jobs
   */
  get sha256TreeHash(): Shape["SHA256TreeHash"] {
    return this.attribute("SHA256TreeHash");
  }

  /**
   * The SHA256 tree hash of the entire archive for an archive retrieval. For inventory retrieval or
   * select jobs, this field is null.
   */
  get archiveSha256TreeHash(): Shape["ArchiveSHA256TreeHash"] {
    return this.attribute("ArchiveSHA256TreeHash");
  }

  /**
   * The retrieved byte range for archive retrieval jobs in the form *StartByteValue*-*EndByteValue*. If
   * no range was specified in the archive retrieval, then the whole archive is retrieved. In this case,
   * *StartByteValue* equals 0 and *EndByteValue* equals the size of the archive minus 1. For inventory
   * retrieval or select jobs, this field is null.
   */
  get retrievalByteRange(): Shape["RetrievalByteRange"] {
    return this.attribute("RetrievalByteRange");
  }

  /**
   * The tier to use for a select or an archive retrieval. Valid values are `Expedited`, `Standard`, or
   * `Bulk`. `Standard` is the default.
   */
  get tier(): Shape["Tier"] {
    return this.attribute("Tier");
  }

  /** Parameters used for range inventory retrieval. */
  get inventoryRetrievalParameters(): Shape["InventoryRetrievalParameters"] {
    return this.attribute("InventoryRetrievalParameters");
  }

  /** Contains the job output location. */
  get jobOutputPath(): Shape["JobOutputPath"] {
    return this.attribute("JobOutputPath");
  }

  /** Contains the parameters used for a select. */
  get selectParameters(): Shape["SelectParameters"] {
    return this.attribute("SelectParameters");
  }

  /** Contains the location where the data from the select job is stored. */
  get outputLocation(): Shape["OutputLocation"] {
    return this.attribute("OutputLocation");
  }

  /** The vault. Makes no request. */
  vault(): Vault {
    return new Vault({ accountId: this.accountId, name: this.vaultName }, this.context);
  }

  /**
   * This operation downloads the output of the job you initiated using `InitiateJob`. Depending on the
   * job type you specified when you initiated the job, the output will be either the content of an
   * archive or a vault inventory.
   *
   * Calls `GetJobOutput`.
   */
  async getOutput(
    input: ReadonlyInput<Omit<GetJobOutputCommandInput, "accountId" | "vaultName" | "jobId">> = {},
    options?: CallOptions,
  ): Promise<GetJobOutputCommandOutput> {
    return this.ask(
      new GetJobOutputCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        jobId: this.id,
      }),
      options,
    );
  }

  /**
   * Waits until the job has succeeded, so that its output is available. Polls `DescribeJob`, by default every
   * five minutes for a day; to save requests, set an SNS topic in the job's parameters instead.
   *
   * @throws `WaiterFailedError` when the job has failed, with the service's reason
   */
  waitUntilCompleted(options: WaiterOptions = {}): Promise<void> {
    return waitUntilCompletedOf(this, this.handle, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeJobCommand({ accountId: this.accountId, vaultName: this.vaultName, jobId: this.id }),
        options,
      ),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.StatusCode;
  }
}

/** The attributes in a response of DescribeJob. */
function pick(output: DescribeJobCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
