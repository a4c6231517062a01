// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AbortVaultLockCommand,
  type AbortVaultLockCommandInput,
  type AbortVaultLockCommandOutput,
  AddTagsToVaultCommand,
  type AddTagsToVaultCommandOutput,
  CompleteVaultLockCommand,
  type CompleteVaultLockCommandInput,
  type CompleteVaultLockCommandOutput,
  CreateVaultCommand,
  type CreateVaultCommandInput,
  type CreateVaultCommandOutput,
  DeleteVaultAccessPolicyCommand,
  type DeleteVaultAccessPolicyCommandInput,
  type DeleteVaultAccessPolicyCommandOutput,
  DeleteVaultCommand,
  type DeleteVaultCommandInput,
  type DeleteVaultCommandOutput,
  DescribeVaultCommand,
  type DescribeVaultCommandOutput,
  type DescribeVaultOutput as Shape,
  GetVaultAccessPolicyCommand,
  GetVaultLockCommand,
  type GetVaultLockCommandInput,
  type GetVaultLockCommandOutput,
  type GlacierClient,
  InitiateJobCommand,
  type InitiateJobCommandInput,
  InitiateMultipartUploadCommand,
  type InitiateMultipartUploadCommandInput,
  InitiateVaultLockCommand,
  type InitiateVaultLockCommandInput,
  type InitiateVaultLockCommandOutput,
  type JobParameters,
  ListTagsForVaultCommand,
  RemoveTagsFromVaultCommand,
  type RemoveTagsFromVaultCommandOutput,
  SetVaultAccessPolicyCommand,
  type SetVaultAccessPolicyCommandInput,
  type SetVaultAccessPolicyCommandOutput,
  UploadArchiveCommand,
  type UploadArchiveCommandInput,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput, sdkPart } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, copyTagMap, tagKeys, toTagRecord } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { UploadSource } from "../upload/source.js";
import { type UploadOptions, upload as uploadOf } from "../upload/upload.js";
import { Account } from "./account.js";
import { Archive } from "./archive.js";
import { JobCollection } from "./job-collection.js";
import { Job } from "./job.js";
import { MultipartUploadCollection } from "./multipart-upload-collection.js";
import { MultipartUpload } from "./multipart-upload.js";
import { Notification } from "./notification.js";
import { vaultExistsWaiter, vaultNotExistsWaiter } from "./waiters/describe-vault.js";

/** `meta.identifiers` of Vault. */
export interface VaultIdentifiers extends Readonly<Record<string, string>> {
  readonly accountId: string;
  readonly name: string;
}

/** A container of archives. Created by `glacier.vault(accountId, name)`, without a request. */
export class Vault extends LoadableResource<GlacierClient, Shape, VaultIdentifiers> {
  static override readonly resourceName: string = "Vault";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The ID of the account; `-` is the caller's. */
  get accountId(): string {
    return this.identifiers.accountId;
  }

  /** The name of the vault. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the vault. */
  get vaultName(): string {
    return this.identifiers.name;
  }

  /** The Amazon Resource Name (ARN) of the vault. */
  get vaultArn(): Shape["VaultARN"] {
    return this.attribute("VaultARN");
  }

  /**
   * The Universal Coordinated Time (UTC) date when the vault was created. This value should be a string
   * in the ISO 8601 date format, for example `2012-03-20T17:03:43.221Z`.
   */
  get creationDate(): Shape["CreationDate"] {
    return this.attribute("CreationDate");
  }

  /**
   * The Universal Coordinated Time (UTC) date when Amazon Glacier completed the last vault inventory.
   * This value should be a string in the ISO 8601 date format, for example `2012-03-20T17:03:43.221Z`.
   */
  get lastInventoryDate(): Shape["LastInventoryDate"] {
    return this.attribute("LastInventoryDate");
  }

  /**
   * The number of archives in the vault as of the last inventory date. This field will return `null` if
   * an inventory has not yet run on the vault, for example if you just created the vault.
   */
  get numberOfArchives(): Shape["NumberOfArchives"] {
    return this.attribute("NumberOfArchives");
  }

  /**
   * Total size, in bytes, of the archives in the vault as of the last inventory date. This field will
   * return null if an inventory has not yet run on the vault, for example if you just created the vault.
   */
  get sizeInBytes(): Shape["SizeInBytes"] {
    return this.attribute("SizeInBytes");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls `ListTagsForVault`.
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(
      new ListTagsForVaultCommand({ accountId: this.accountId, vaultName: this.name }),
      options,
    );
    return copyTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls `AddTagsToVault`.
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsToVaultCommandOutput> {
    const given = toTagRecord(tags);
    if (Object.keys(given).length === 0) return { $metadata: {} };
    return this.act(
      new AddTagsToVaultCommand({ accountId: this.accountId, vaultName: this.name, Tags: given }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls `RemoveTagsFromVault`.
   */
  async removeTags(
    keys: readonly string[],
    options?: CallOptions,
  ): Promise<RemoveTagsFromVaultCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new RemoveTagsFromVaultCommand({ accountId: this.accountId, vaultName: this.name, TagKeys: given }),
      options,
    );
  }

  /** The account. Makes no request. */
  account(): Account {
    return new Account({ id: this.accountId }, this.context);
  }

  /** The archive, by its id. Makes no request. */
  archive(id: string): Archive {
    return new Archive({ accountId: this.accountId, vaultName: this.name, id }, this.context);
  }

  /** The job, by its id. Makes no request. */
  job(id: string): Job {
    return new Job({ accountId: this.accountId, vaultName: this.name, id }, this.context);
  }

  /** The multipart upload, by its id. Makes no request. */
  multipartUpload(id: string): MultipartUpload {
    return new MultipartUpload({ accountId: this.accountId, vaultName: this.name, id }, this.context);
  }

  /** The notification. Makes no request. */
  notification(): Notification {
    return new Notification({ accountId: this.accountId, vaultName: this.name }, this.context);
  }

  /** The vault's completed jobs. Lists by `ListJobs`. */
  get completedJobs(): JobCollection {
    return new JobCollection(this.context, {
      accountId: this.accountId,
      vaultName: this.name,
      completed: "true",
    });
  }

  /** The vault's failed jobs. Lists by `ListJobs`. */
  get failedJobs(): JobCollection {
    return new JobCollection(this.context, {
      accountId: this.accountId,
      vaultName: this.name,
      statuscode: "Failed",
    });
  }

  /** The vault's recent jobs. Lists by `ListJobs`. */
  get jobs(): JobCollection {
    return new JobCollection(this.context, { accountId: this.accountId, vaultName: this.name });
  }

  /** The vault's jobs in progress. Lists by `ListJobs`. */
  get jobsInProgress(): JobCollection {
    return new JobCollection(this.context, {
      accountId: this.accountId,
      vaultName: this.name,
      statuscode: "InProgress",
    });
  }

  /** The vault's multipart uploads in progress. Lists by `ListMultipartUploads`. */
  get multipartUploads(): MultipartUploadCollection {
    return new MultipartUploadCollection(this.context, { accountId: this.accountId, vaultName: this.name });
  }

  /** The vault's successful jobs. Lists by `ListJobs`. */
  get succeededJobs(): JobCollection {
    return new JobCollection(this.context, {
      accountId: this.accountId,
      vaultName: this.name,
      statuscode: "Succeeded",
    });
  }

  /**
   * This operation aborts the vault locking process if the vault lock is not in the `Locked` state. If
   * the vault lock is in the `Locked` state when this operation is requested, the operation returns an
   * `AccessDeniedException` error. Aborting the vault locking process removes the vault lock policy from
   * the specified vault.
   *
   * Calls `AbortVaultLock`.
   */
  async abortLock(
    input: ReadonlyInput<Omit<AbortVaultLockCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<AbortVaultLockCommandOutput> {
    return this.act(
      new AbortVaultLockCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
  }

  /**
   * This operation retrieves the `access-policy` subresource set on the vault; for more information on
   * setting this subresource, see
   * [Set Vault Access Policy (PUT access-policy)](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-SetVaultAccessPolicy.html).
   * If there is no access policy set on the vault, the operation returns a `404 Not found` error. For
   * more information about vault access policies, see
   * [Amazon Glacier Access Control with Vault Access Policies](https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html).
   *
   * Calls `GetVaultAccessPolicy`.
   */
  async accessPolicy(options?: CallOptions): Promise<PolicyDocument | undefined> {
    const output = await this.ask(
      new GetVaultAccessPolicyCommand({ accountId: this.accountId, vaultName: this.name }),
      options,
    );
    return parsePolicy(output.policy?.Policy, "policy.Policy");
  }

  /**
   * This operation completes the vault locking process by transitioning the vault lock from the
   * `InProgress` state to the `Locked` state, which causes the vault lock policy to become unchangeable.
   * A vault lock is put into the `InProgress` state by calling `InitiateVaultLock`. You can obtain the
   * state of the vault lock by calling `GetVaultLock`. For more information about the vault locking
   * process,
   * [Amazon Glacier Vault Lock](https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock.html).
   *
   * Calls `CompleteVaultLock`.
   */
  async completeLock(
    input: ReadonlyInput<Omit<CompleteVaultLockCommandInput, "accountId" | "vaultName">>,
    options?: CallOptions,
  ): Promise<CompleteVaultLockCommandOutput> {
    return this.act(
      new CompleteVaultLockCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
  }

  /**
   * This operation creates a new vault with the specified name. The name of the vault must be unique
   * within a region for an AWS account. You can create up to 1,000 vaults per account. If you need to
   * create more vaults, contact Amazon Glacier.
   *
   * Calls `CreateVault`.
   */
  async create(
    input: ReadonlyInput<Omit<CreateVaultCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<CreateVaultCommandOutput> {
    return this.act(
      new CreateVaultCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
  }

  /**
   * This operation deletes a vault. Amazon Glacier will delete a vault only if there are no archives in
   * the vault as of the last inventory and there have been no writes to the vault since the last
   * inventory. If either of these conditions is not satisfied, the vault deletion fails (that is, the
   * vault is not removed) and Amazon Glacier returns an error. You can use `DescribeVault` to return the
   * number of archives in a vault, and you can use
   * [Initiate a Job (POST jobs)](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-initiate-job-post.html)
   * to initiate a new inventory retrieval for a vault. The inventory contains the archive IDs you use to
   * delete archives using
   * [Delete Archive (DELETE archive)](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-archive-delete.html).
   *
   * Calls `DeleteVault`.
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVaultCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<DeleteVaultCommandOutput> {
    return this.retire(
      new DeleteVaultCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
  }

  /**
   * This operation deletes the access policy associated with the specified vault. The operation is
   * eventually consistent; that is, it might take some time for Amazon Glacier to completely remove the
   * access policy, and you might still see the effect of the policy for a short time after you send the
   * delete request.
   *
   * Calls `DeleteVaultAccessPolicy`.
   */
  async deleteAccessPolicy(
    input: ReadonlyInput<Omit<DeleteVaultAccessPolicyCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<DeleteVaultAccessPolicyCommandOutput> {
    return this.retire(
      new DeleteVaultAccessPolicyCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.name,
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
  async initiateInventoryRetrieval(
    input: ReadonlyInput<
      Omit<InitiateJobCommandInput, "accountId" | "vaultName" | "jobParameters"> & {
        jobParameters?: Omit<JobParameters, "Type">;
      }
    > = {},
    options?: CallOptions,
  ): Promise<Job> {
    const output = await this.act(
      new InitiateJobCommand({
        ...sdkInput<
          Omit<InitiateJobCommandInput, "accountId" | "vaultName" | "jobParameters"> & {
            jobParameters?: Omit<JobParameters, "Type">;
          }
        >(input),
        accountId: this.accountId,
        vaultName: this.name,
        jobParameters: { ...sdkPart(input.jobParameters), Type: "inventory-retrieval" },
      }),
      options,
    );
    return new Job(
      { accountId: this.accountId, vaultName: this.name, id: present(output.jobId, "jobId") },
      this.context,
    );
  }

  /**
   * This operation initiates the vault locking process by doing the following.
   *
   * `policy.Policy` takes an object, or its JSON text.
   *
   * Calls `InitiateVaultLock`.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async initiateLock(
    input: WithDocuments<
      ReadonlyInput<Omit<InitiateVaultLockCommandInput, "accountId" | "vaultName">>,
      "policy.Policy",
      PolicyDocument
    > = {},
    options?: CallOptions,
  ): Promise<InitiateVaultLockCommandOutput> {
    return this.act(
      new InitiateVaultLockCommand({
        ...documentTexts<Omit<InitiateVaultLockCommandInput, "accountId" | "vaultName">, "policy.Policy">(
          input,
          "policy.Policy",
        ),
        accountId: this.accountId,
        vaultName: this.name,
      }),
      options,
    );
  }

  /**
   * This operation initiates a multipart upload. Amazon Glacier creates a multipart upload resource and
   * returns its ID in the response. The multipart upload ID is used in subsequent requests to upload
   * parts of an archive (see `UploadMultipartPart`).
   *
   * Calls `InitiateMultipartUpload`. Resolves to the resource.
   */
  async initiateMultipartUpload(
    input: ReadonlyInput<Omit<InitiateMultipartUploadCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<MultipartUpload> {
    const output = await this.act(
      new InitiateMultipartUploadCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.name,
      }),
      options,
    );
    return new MultipartUpload(
      { accountId: this.accountId, vaultName: this.name, id: present(output.uploadId, "uploadId") },
      this.context,
    );
  }

  /**
   * This operation retrieves the following attributes from the `lock-policy` subresource set on the
   * specified vault.
   *
   * Calls `GetVaultLock`.
   */
  async lock(
    input: ReadonlyInput<Omit<GetVaultLockCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<GetVaultLockCommandOutput> {
    return this.ask(
      new GetVaultLockCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
  }

  /**
   * This operation configures an access policy for a vault and will overwrite an existing policy. To
   * configure a vault access policy, send a PUT request to the `access-policy` subresource of the vault.
   * An access policy is specific to a vault and is also called a vault subresource. You can set one
   * access policy per vault and the policy can be up to 20 KB in size. For more information about vault
   * access policies, see
   * [Amazon Glacier Access Control with Vault Access Policies](https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html).
   *
   * `policy.Policy` takes an object, or its JSON text.
   *
   * Calls `SetVaultAccessPolicy`.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async setAccessPolicy(
    input: WithDocuments<
      ReadonlyInput<Omit<SetVaultAccessPolicyCommandInput, "accountId" | "vaultName">>,
      "policy.Policy",
      PolicyDocument
    > = {},
    options?: CallOptions,
  ): Promise<SetVaultAccessPolicyCommandOutput> {
    return this.act(
      new SetVaultAccessPolicyCommand({
        ...documentTexts<Omit<SetVaultAccessPolicyCommandInput, "accountId" | "vaultName">, "policy.Policy">(
          input,
          "policy.Policy",
        ),
        accountId: this.accountId,
        vaultName: this.name,
      }),
      options,
    );
  }

  /**
   * This operation adds an archive to a vault. This is a synchronous operation, and for a successful
   * upload, your data is durably persisted. Amazon Glacier returns the archive ID in the
   * `x-amz-archive-id` header of the response.
   *
   * Calls `UploadArchive`. Resolves to the resource.
   */
  async uploadArchive(
    input: ReadonlyInput<Omit<UploadArchiveCommandInput, "accountId" | "vaultName">> = {},
    options?: CallOptions,
  ): Promise<Archive> {
    const output = await this.act(
      new UploadArchiveCommand({ ...sdkInput(input), accountId: this.accountId, vaultName: this.name }),
      options,
    );
    return new Archive(
      { accountId: this.accountId, vaultName: this.name, id: present(output.archiveId, "archiveId") },
      this.context,
    );
  }

  /**
   * Deletes the vault if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls `DeleteVault`.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Uploads an archive of any size: bytes, the file at a path, or an async iterable of bytes. A source smaller than a
   * part is sent by `UploadArchive`; a larger one by `InitiateMultipartUpload`, `UploadMultipartPart` for one part after
   * another, and `CompleteMultipartUpload` with the tree hash of the whole. Holds one part in memory. If it fails, it
   * aborts the multipart upload.
   *
   * @returns the new archive
   * @throws `TypeError` for an invalid or empty source, `TypeError` or `RangeError` for a part size that the service does
   *   not accept or that makes more than 10,000 parts; errors of the service and the source are thrown unchanged
   */
  upload(source: UploadSource, options: UploadOptions = {}): Promise<Archive> {
    return uploadOf(this, this.handle, source, options);
  }

  /**
   * Waits with the service's waiter `VaultExists`, which polls `DescribeVault`. By default every 3
   * seconds, up to 15 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      vaultExistsWaiter,
      () => new DescribeVaultCommand({ accountId: this.accountId, vaultName: this.name }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `VaultNotExists`, which polls `DescribeVault`. By default every 3
   * seconds, up to 15 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilNotExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      vaultNotExistsWaiter,
      () => new DescribeVaultCommand({ accountId: this.accountId, vaultName: this.name }),
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeVaultCommand({ accountId: this.accountId, vaultName: this.name }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeVault. */
function pick(output: DescribeVaultCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
