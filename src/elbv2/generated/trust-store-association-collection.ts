// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeTrustStoreAssociationsCommand,
  type DescribeTrustStoreAssociationsCommandInput,
  type DescribeTrustStoreAssociationsCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { TrustStoreAssociation } from "./trust-store-association.js";

/** What `filter` takes: the input of DescribeTrustStoreAssociations, less what the collection fills in. */
export type TrustStoreAssociationFilter = Omit<
  DescribeTrustStoreAssociationsCommandInput,
  "TrustStoreArn" | "Marker"
>;

const listing: Listing = {
  operation: "DescribeTrustStoreAssociations",
  members: ["TrustStoreArn", "Marker", "PageSize"],
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "PageSize", max: 400 },
  maxValues: 20,
};

/**
 * Trust store associations that
 * [DescribeTrustStoreAssociations](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStoreAssociations.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class TrustStoreAssociationCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TrustStoreAssociation,
  TrustStoreAssociationFilter,
  DescribeTrustStoreAssociationsCommandOutput
> {
  static override readonly collectionName: string = "TrustStoreAssociationCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(
    input: DescribeTrustStoreAssociationsCommandInput,
  ): DescribeTrustStoreAssociationsCommand {
    return new DescribeTrustStoreAssociationsCommand(input);
  }

  protected override resources(output: DescribeTrustStoreAssociationsCommandOutput): TrustStoreAssociation[] {
    return (output.TrustStoreAssociations ?? []).map(
      (association) =>
        new TrustStoreAssociation(
          {
            trustStoreArn: this.fixed("TrustStoreArn"),
            resourceArn: present(association.ResourceArn, "ResourceArn"),
          },
          this.context,
          association,
        ),
    );
  }

  protected override nextToken(output: DescribeTrustStoreAssociationsCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
