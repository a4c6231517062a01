// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteAccessKeyCommand,
  type DeleteAccessKeyCommandInput,
  type DeleteAccessKeyCommandOutput,
  type IAMClient,
  ListAccessKeysCommand,
  type ListAccessKeysCommandInput,
  type ListAccessKeysCommandOutput,
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
import { AccessKey, type AccessKeyIdentifiers } from "./access-key.js";

/** The input of `filter`: that of ListAccessKeys, without the members that the collection sets. */
export type AccessKeyFilter = ReadonlyInput<Omit<ListAccessKeysCommandInput, "Marker">>;

const listAccessKeys: ListOperation<
  IAMClient,
  AccessKey,
  ListAccessKeysCommandInput,
  ListAccessKeysCommandOutput
> = {
  name: "ListAccessKeys",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListAccessKeysCommand(input),
  items: (output, { context }) =>
    (output.AccessKeyMetadata ?? []).map(
      (key) =>
        new AccessKey(
          { userName: present(key.UserName, "UserName"), id: present(key.AccessKeyId, "AccessKeyId") },
          context,
          key,
        ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Access keys that
 * [ListAccessKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html) lists;
 * lazy, and iterable any number of times.
 */
export class AccessKeyCollection extends Collection<
  IAMClient,
  AccessKey,
  AccessKeyFilter,
  ListAccessKeysCommandOutput
> {
  static override readonly collectionName: string = "AccessKeyCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<AccessKey>) {
    super(listAccessKeys, context, fixed, query);
  }

  /**
   * The given access keys, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    keys: Known<
      | AccessKey
      | { readonly userName: string; readonly accessKeyId: string }
      | { readonly UserName: string; readonly AccessKeyId: string }
    >,
  ): this {
    return this.known<AccessKeyIdentifiers>(keys, {
      classes: ["AccessKey"],
      own: { userName: ["userName", "UserName"], id: ["accessKeyId", "AccessKeyId"] },
      make: (identifiers) => new AccessKey(identifiers, this.context),
    });
  }

  /**
   * Deletes the access key pair associated with the specified IAM user.
   *
   * Calls
   * [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the access keys, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAccessKeyCommandInput, "UserName" | "AccessKeyId">> = {},
    options?: BatchOptions,
  ): Promise<DeleteAccessKeyCommandOutput[]> {
    return this.batch<DeleteAccessKeyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteAccessKeyCommand,
        command: (keys) =>
          new DeleteAccessKeyCommand({
            ...sdkInput(input),
            UserName: keys[0].userName,
            AccessKeyId: keys[0].id,
          }),
        id: (key) => batchId(key.userName, key.id),
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
