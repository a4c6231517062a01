// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSigningCertificateCommand,
  type DeleteSigningCertificateCommandInput,
  type DeleteSigningCertificateCommandOutput,
  type IAMClient,
  ListSigningCertificatesCommand,
  type ListSigningCertificatesCommandInput,
  type ListSigningCertificatesCommandOutput,
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
import { SigningCertificate, type SigningCertificateIdentifiers } from "./signing-certificate.js";

/** The input of `filter`: that of ListSigningCertificates, without the members that the collection sets. */
export type SigningCertificateFilter = ReadonlyInput<Omit<ListSigningCertificatesCommandInput, "Marker">>;

const listSigningCertificates: ListOperation<
  IAMClient,
  SigningCertificate,
  ListSigningCertificatesCommandInput,
  ListSigningCertificatesCommandOutput
> = {
  name: "ListSigningCertificates",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListSigningCertificatesCommand(input),
  items: (output, { context }) =>
    (output.Certificates ?? []).map(
      (certificate) =>
        new SigningCertificate(
          {
            userName: present(certificate.UserName, "UserName"),
            id: present(certificate.CertificateId, "CertificateId"),
          },
          context,
          certificate,
        ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Signing certificates that
 * [ListSigningCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html)
 * lists; lazy, and iterable any number of times.
 */
export class SigningCertificateCollection extends Collection<
  IAMClient,
  SigningCertificate,
  SigningCertificateFilter,
  ListSigningCertificatesCommandOutput
> {
  static override readonly collectionName: string = "SigningCertificateCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<SigningCertificate>) {
    super(listSigningCertificates, context, fixed, query);
  }

  /**
   * The given signing certificates, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    certificates: Known<
      | SigningCertificate
      | { readonly userName: string; readonly certificateId: string }
      | { readonly UserName: string; readonly CertificateId: string }
    >,
  ): this {
    return this.known<SigningCertificateIdentifiers>(certificates, {
      classes: ["SigningCertificate"],
      own: { userName: ["userName", "UserName"], id: ["certificateId", "CertificateId"] },
      make: (identifiers) => new SigningCertificate(identifiers, this.context),
    });
  }

  /**
   * Deletes a signing certificate associated with the specified IAM user.
   *
   * Calls
   * [DeleteSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the signing certificates, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSigningCertificateCommandInput, "UserName" | "CertificateId">> = {},
    options?: BatchOptions,
  ): Promise<DeleteSigningCertificateCommandOutput[]> {
    return this.batch<DeleteSigningCertificateCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteSigningCertificateCommand,
        command: (certificates) =>
          new DeleteSigningCertificateCommand({
            ...sdkInput(input),
            UserName: certificates[0].userName,
            CertificateId: certificates[0].id,
          }),
        id: (certificate) => batchId(certificate.userName, certificate.id),
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
