// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListServerCertificatesCommand,
  type ListServerCertificatesCommandInput,
  type ListServerCertificatesCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { withPartialData } from "../../../../../src/core/resource/resource.js";
import { ServerCertificate } from "./server-certificate.js";

const SERVER_CERTIFICATE_MEMBERS = ["ServerCertificateMetadata"];

/** The input of `filter`: that of ListServerCertificates, without the members that the collection sets. */
export type ServerCertificateFilter = ReadonlyInput<Omit<ListServerCertificatesCommandInput, "Marker">>;

const listServerCertificates: ListOperation<
  IAMClient,
  ServerCertificate,
  ListServerCertificatesCommandInput,
  ListServerCertificatesCommandOutput
> = {
  name: "ListServerCertificates",
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListServerCertificatesCommand(input),
  items: (output, { context }) =>
    (output.ServerCertificateMetadataList ?? []).map((certificate) =>
      withPartialData(
        new ServerCertificate(
          { name: present(certificate.ServerCertificateName, "ServerCertificateName") },
          context,
        ),
        { ServerCertificateMetadata: certificate },
        SERVER_CERTIFICATE_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Server certificates that
 * [ListServerCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html)
 * lists; lazy, and iterable any number of times.
 */
export class ServerCertificateCollection extends Collection<
  IAMClient,
  ServerCertificate,
  ServerCertificateFilter,
  ListServerCertificatesCommandOutput
> {
  static override readonly collectionName: string = "ServerCertificateCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<ServerCertificate>) {
    super(listServerCertificates, context, fixed, query);
  }

  /**
   * The same server certificates with all attributes: each page is loaded before it is yielded. A
   * `where()` or `limit()` before this applies first, so that only the remaining server certificates are
   * loaded; one after it sees all attributes. Any that no longer exist when they are loaded are left
   * out.
   *
   * Calls
   * [GetServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
