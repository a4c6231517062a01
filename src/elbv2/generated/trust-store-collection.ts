// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeTrustStoresCommand,
  type DescribeTrustStoresCommandInput,
  type DescribeTrustStoresCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { TrustStore } from "./trust-store.js";

/** What `filter` takes: the input of DescribeTrustStores, less what the collection fills in. */
export type TrustStoreFilter = Omit<DescribeTrustStoresCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeTrustStores",
  members: ["TrustStoreArns", "Names", "Marker", "PageSize"],
  selectors: { TrustStoreArns: "ids", Names: "ids" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["TrustStoreArns", "Names"], max: 400 },
  maxValues: 20,
};

/**
 * Trust stores that
 * [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class TrustStoreCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TrustStore,
  TrustStoreFilter,
  DescribeTrustStoresCommandOutput
> {
  static override readonly collectionName: string = "TrustStoreCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeTrustStoresCommandInput): DescribeTrustStoresCommand {
    return new DescribeTrustStoresCommand(input);
  }

  protected override resources(output: DescribeTrustStoresCommandOutput): TrustStore[] {
    return (output.TrustStores ?? []).map(
      (store) => new TrustStore({ arn: present(store.TrustStoreArn, "TrustStoreArn") }, this.context, store),
    );
  }

  protected override nextToken(output: DescribeTrustStoresCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
