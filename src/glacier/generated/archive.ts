// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteArchiveCommand,
  type DeleteArchiveCommandInput,
  type DeleteArchiveCommandOutput,
  type GlacierClient,
  InitiateJobCommand,
  type InitiateJobCommandInput,
  type JobParameters,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput, sdkPart } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Resource } from "../../core/resource/resource.js";
import { Job } from "./job.js";
import { Vault } from "./vault.js";

/** `meta.identifiers` of Archive. */
export interface ArchiveIdentifiers extends Readonly<Record<string, string>> {
  readonly accountId: string;
  readonly vaultName: string;
  readonly id: string;
}

/** An archive in a vault. Created by `glacier.archive(accountId, vaultName, id)`, without a request. */
export class Archive extends Resource<GlacierClient, object, ArchiveIdentifiers> {
  static override readonly resourceName: string = "Archive";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";

  /** The ID of the account; `-` is the caller's. */
  get accountId(): string {
    return this.identifiers.accountId;
  }

  /** The name of the vault. */
  get vaultName(): string {
    return this.identifiers.vaultName;
  }

  /** The ID of the archive. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The vault. Makes no request. */
  vault(): Vault {
    return new Vault({ accountId: this.accountId, name: this.vaultName }, this.context);
  }

  /**
   * This operation deletes an archive from a vault. Subsequent requests to initiate a retrieval of this
   * archive will fail.
   *
   * Calls `DeleteArchive`.
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteArchiveCommandInput, "accountId" | "vaultName" | "archiveId">> = {},
    options?: CallOptions,
  ): Promise<DeleteArchiveCommandOutput> {
    return this.retire(
      new DeleteArchiveCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        archiveId: this.id,
      }),
      options,
    );
  }

  /**
   * This operation initiates a job of the specified type, which can be a select, an archival retrieval,
   * or a vault retrieval. For more information about using this operation, see the documentation for the
   * underlying REST API
   * [Initiate a Job](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-initiate-job-post.html).
   *
   * Calls `InitiateJob`. Resolves to the resource.
   */
  async initiateArchiveRetrieval(
    input: ReadonlyInput<
      Omit<InitiateJobCommandInput, "accountId" | "vaultName" | "jobParameters"> & {
        jobParameters?: Omit<JobParameters, "Type" | "ArchiveId">;
      }
    > = {},
    options?: CallOptions,
  ): Promise<Job> {
    const output = await this.act(
      new InitiateJobCommand({
        ...sdkInput<
          Omit<InitiateJobCommandInput, "accountId" | "vaultName" | "jobParameters"> & {
            jobParameters?: Omit<JobParameters, "Type" | "ArchiveId">;
          }
        >(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        jobParameters: { ...sdkPart(input.jobParameters), Type: "archive-retrieval", ArchiveId: this.id },
      }),
      options,
    );
    return new Job(
      { accountId: this.accountId, vaultName: this.vaultName, id: present(output.jobId, "jobId") },
      this.context,
    );
  }

  /**
   * Deletes the archive if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls `DeleteArchive`.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFoundException"], () => this.delete({}, options));
  }
}
