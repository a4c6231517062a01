// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteServiceSpecificCredentialCommand,
  type DeleteServiceSpecificCredentialCommandInput,
  type DeleteServiceSpecificCredentialCommandOutput,
  type IAMClient,
  ListServiceSpecificCredentialsCommand,
  type ListServiceSpecificCredentialsCommandInput,
  type ListServiceSpecificCredentialsCommandOutput,
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
import { withPartialData } from "../../core/resource/resource.js";
import {
  ServiceSpecificCredential,
  type ServiceSpecificCredentialIdentifiers,
} from "./service-specific-credential.js";

const SERVICE_SPECIFIC_CREDENTIAL_MEMBERS = [
  "CreateDate",
  "ServiceName",
  "ServiceSpecificCredentialId",
  "UserName",
  "Status",
  "ExpirationDate",
  "ServiceUserName",
  "ServiceCredentialAlias",
];

/** The input of `filter`: that of ListServiceSpecificCredentials, without the members that the collection sets. */
export type ServiceSpecificCredentialFilter = ReadonlyInput<
  Omit<ListServiceSpecificCredentialsCommandInput, "UserName" | "Marker">
>;

const listServiceSpecificCredentials: ListOperation<
  IAMClient,
  ServiceSpecificCredential,
  ListServiceSpecificCredentialsCommandInput,
  ListServiceSpecificCredentialsCommandOutput
> = {
  name: "ListServiceSpecificCredentials",
  selectors: { ServiceName: "text", AllUsers: "flag" },
  tokens: ["Marker"],
  command: (input) => new ListServiceSpecificCredentialsCommand(input),
  items: (output, { context }) =>
    (output.ServiceSpecificCredentials ?? []).map((credential) =>
      withPartialData(
        new ServiceSpecificCredential(
          {
            userName: present(credential.UserName, "UserName"),
            id: present(credential.ServiceSpecificCredentialId, "ServiceSpecificCredentialId"),
          },
          context,
        ),
        credential,
        SERVICE_SPECIFIC_CREDENTIAL_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Service specific credentials that
 * [ListServiceSpecificCredentials](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html)
 * lists; lazy, and iterable any number of times.
 */
export class ServiceSpecificCredentialCollection extends Collection<
  IAMClient,
  ServiceSpecificCredential,
  ServiceSpecificCredentialFilter,
  ListServiceSpecificCredentialsCommandOutput
> {
  static override readonly collectionName: string = "ServiceSpecificCredentialCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<ServiceSpecificCredential>) {
    super(listServiceSpecificCredentials, context, fixed, query);
  }

  /**
   * The given service specific credentials, instead of those that the service lists: batch actions act
   * on them without a listing. Duplicates count once. A loop yields the given resources, or resources
   * created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    credentials: Known<
      | ServiceSpecificCredential
      | { readonly userName: string; readonly serviceSpecificCredentialId: string }
      | { readonly UserName: string; readonly ServiceSpecificCredentialId: string }
    >,
  ): this {
    return this.known<ServiceSpecificCredentialIdentifiers>(credentials, {
      classes: ["ServiceSpecificCredential"],
      own: {
        userName: ["userName", "UserName"],
        id: ["serviceSpecificCredentialId", "ServiceSpecificCredentialId"],
      },
      make: (identifiers) => new ServiceSpecificCredential(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified service-specific credential.
   *
   * Calls
   * [DeleteServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceSpecificCredential.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the service specific credentials, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<
      Omit<DeleteServiceSpecificCredentialCommandInput, "UserName" | "ServiceSpecificCredentialId">
    > = {},
    options?: BatchOptions,
  ): Promise<DeleteServiceSpecificCredentialCommandOutput[]> {
    return this.batch<DeleteServiceSpecificCredentialCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteServiceSpecificCredentialCommand,
        command: (credentials) =>
          new DeleteServiceSpecificCredentialCommand({
            ...sdkInput(input),
            UserName: credentials[0].userName,
            ServiceSpecificCredentialId: credentials[0].id,
          }),
        id: (credential) => batchId(credential.userName, credential.id),
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
