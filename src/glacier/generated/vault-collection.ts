// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsToVaultCommand,
  type AddTagsToVaultCommandOutput,
  DeleteVaultCommand,
  type DeleteVaultCommandInput,
  type DeleteVaultCommandOutput,
  type GlacierClient,
  ListVaultsCommand,
  type ListVaultsCommandInput,
  type ListVaultsCommandOutput,
  RemoveTagsFromVaultCommand,
  type RemoveTagsFromVaultCommandOutput,
} from "@aws-sdk/client-glacier";
import { batchId } from "../../core/batch/batch-id.js";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type TagMap, tagKeys, toTagRecord } from "../../core/tags/tags.js";
import { Vault, type VaultIdentifiers } from "./vault.js";

/** The input of `filter`: that of ListVaults, without the members that the collection sets. */
export type VaultFilter = ReadonlyInput<Omit<ListVaultsCommandInput, "accountId" | "marker">>;

const listVaults: ListOperation<GlacierClient, Vault, ListVaultsCommandInput, ListVaultsCommandOutput> = {
  name: "ListVaults",
  selectors: {},
  tokens: ["marker"],
  pageSize: { member: "limit", max: 10 },
  command: (input) => new ListVaultsCommand(input),
  items: (output, { context, fixed }) =>
    (output.VaultList ?? []).map(
      (vault) =>
        new Vault(
          { accountId: fixed("accountId"), name: present(vault.VaultName, "VaultName") },
          context,
          vault,
        ),
    ),
  next: (output) => pageToken({ marker: output.Marker }),
};

/** Vaults that `ListVaults` lists; lazy, and iterable any number of times. */
export class VaultCollection extends Collection<GlacierClient, Vault, VaultFilter, ListVaultsCommandOutput> {
  static override readonly collectionName: string = "VaultCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<GlacierClient>, fixed: object, query?: Query<Vault>) {
    super(listVaults, context, fixed, query);
  }

  /**
   * The given vaults, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(vaults: Known<Vault | string>): this {
    return this.known<VaultIdentifiers>(vaults, {
      classes: ["Vault"],
      parent: { accountId: "accountId" },
      own: { name: ["name"] },
      make: (identifiers) => new Vault(identifiers, this.context),
    });
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
   * Calls `DeleteVault` once for each resource, several calls at a time, for the resources that
   * `.all()`, a filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the vaults, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteVaultCommandInput, "accountId" | "vaultName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteVaultCommandOutput[]> {
    return this.batch<DeleteVaultCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteVaultCommand,
        command: (vaults) =>
          new DeleteVaultCommand({
            ...sdkInput(input),
            accountId: vaults[0].accountId,
            vaultName: vaults[0].name,
          }),
        id: (vault) => vault.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls `AddTagsToVault` once for each resource, several calls at a time, for the resources that
   * `.all()`, a filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the vaults, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsToVaultCommandOutput[]> {
    const given = toTagRecord(tags);
    if (Object.keys(given).length === 0) return [];
    return this.batch<AddTagsToVaultCommandOutput>(
      "addTags",
      {
        command: (vaults) =>
          new AddTagsToVaultCommand({
            accountId: vaults[0].accountId,
            vaultName: vaults[0].name,
            Tags: given,
          }),
        id: (vault) => batchId(vault.accountId, vault.name),
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls `RemoveTagsFromVault` once for each resource, several calls at a time, for the resources that
   * `.all()`, a filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the vaults, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(
    keys: readonly string[],
    options?: BatchOptions,
  ): Promise<RemoveTagsFromVaultCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsFromVaultCommandOutput>(
      "removeTags",
      {
        command: (vaults) =>
          new RemoveTagsFromVaultCommand({
            accountId: vaults[0].accountId,
            vaultName: vaults[0].name,
            TagKeys: given,
          }),
        id: (vault) => batchId(vault.accountId, vault.name),
        max: 1,
      },
      options,
    );
  }
}
