// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSSHPublicKeyCommand,
  type DeleteSSHPublicKeyCommandInput,
  type DeleteSSHPublicKeyCommandOutput,
  type IAMClient,
  ListSSHPublicKeysCommand,
  type ListSSHPublicKeysCommandInput,
  type ListSSHPublicKeysCommandOutput,
} from "@aws-sdk/client-iam";
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
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { SshPublicKey, type SshPublicKeyIdentifiers } from "./ssh-public-key.js";

const SSH_PUBLIC_KEY_MEMBERS = ["UserName", "SSHPublicKeyId", "Status", "UploadDate"];

/** The input of `filter`: that of ListSSHPublicKeys, without the members that the collection sets. */
export type SshPublicKeyFilter = ReadonlyInput<Omit<ListSSHPublicKeysCommandInput, "UserName" | "Marker">>;

const listSSHPublicKeys: ListOperation<
  IAMClient,
  SshPublicKey,
  ListSSHPublicKeysCommandInput,
  ListSSHPublicKeysCommandOutput
> = {
  name: "ListSSHPublicKeys",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListSSHPublicKeysCommand(input),
  items: (output, { context }) =>
    (output.SSHPublicKeys ?? []).map((key) =>
      withPartialData(
        new SshPublicKey(
          { userName: present(key.UserName, "UserName"), id: present(key.SSHPublicKeyId, "SSHPublicKeyId") },
          context,
        ),
        key,
        SSH_PUBLIC_KEY_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Ssh public keys that
 * [ListSSHPublicKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html)
 * lists; lazy, and iterable any number of times.
 */
export class SshPublicKeyCollection extends Collection<
  IAMClient,
  SshPublicKey,
  SshPublicKeyFilter,
  ListSSHPublicKeysCommandOutput
> {
  static override readonly collectionName: string = "SshPublicKeyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<SshPublicKey>) {
    super(listSSHPublicKeys, context, fixed, query);
  }

  /**
   * The given ssh public keys, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    keys: Known<
      | SshPublicKey
      | { readonly userName: string; readonly sshPublicKeyId: string }
      | { readonly UserName: string; readonly SSHPublicKeyId: string }
    >,
  ): this {
    return this.known<SshPublicKeyIdentifiers>(keys, {
      classes: ["SshPublicKey"],
      own: { userName: ["userName", "UserName"], id: ["sshPublicKeyId", "SSHPublicKeyId"] },
      make: (identifiers) => new SshPublicKey(identifiers, this.context),
    });
  }

  /**
   * The same ssh public keys with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining ssh public keys are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified SSH public key.
   *
   * Calls
   * [DeleteSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the ssh public keys, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSSHPublicKeyCommandInput, "UserName" | "SSHPublicKeyId">> = {},
    options?: BatchOptions,
  ): Promise<DeleteSSHPublicKeyCommandOutput[]> {
    return this.batch<DeleteSSHPublicKeyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteSSHPublicKeyCommand,
        command: (keys) =>
          new DeleteSSHPublicKeyCommand({
            ...sdkInput(input),
            UserName: keys[0].userName,
            SSHPublicKeyId: keys[0].id,
          }),
        id: (key) => batchId(key.userName, key.id),
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
