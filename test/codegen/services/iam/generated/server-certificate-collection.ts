// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListServerCertificatesCommand,
  type ListServerCertificatesCommandInput,
  type ListServerCertificatesCommandOutput,
} from "@aws-sdk/client-iam";
import { Collection } from "../../../../../src/core/collection/collection.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Listing } from "../../../../../src/core/query/listing.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import { withPartialData } from "../../../../../src/core/resource/partial-data.js";
import { ServerCertificate } from "./server-certificate.js";

const SERVER_CERTIFICATE_MEMBERS = ["ServerCertificateMetadata"];

/** What `filter` takes: the input of ListServerCertificates, less what the collection fills in. */
export type ServerCertificateFilter = Omit<ListServerCertificatesCommandInput, "Marker">;

const listing: Listing = {
  operation: "ListServerCertificates",
  members: ["PathPrefix", "Marker", "MaxItems"],
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
};

/**
 * Server certificates that
 * [ListServerCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ServerCertificateCollection extends Collection<
  IAMClient,
  ServerCertificate,
  ServerCertificateFilter,
  ListServerCertificatesCommandOutput
> {
  static override readonly collectionName: string = "ServerCertificateCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListServerCertificatesCommandInput): ListServerCertificatesCommand {
    return new ListServerCertificatesCommand(input);
  }

  protected override resources(output: ListServerCertificatesCommandOutput): ServerCertificate[] {
    return (output.ServerCertificateMetadataList ?? []).map((certificate) =>
      withPartialData(
        new ServerCertificate(
          { name: present(certificate.ServerCertificateName, "ServerCertificateName") },
          this.context,
        ),
        { ServerCertificateMetadata: certificate },
        SERVER_CERTIFICATE_MEMBERS,
      ),
    );
  }

  protected override nextToken(output: ListServerCertificatesCommandOutput): object | undefined {
    return pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" });
  }
}
