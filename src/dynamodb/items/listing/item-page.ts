import type { ConsumedCapacity, QueryCommandOutput, ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { Page } from "../../../core/paging/page.js";
import type { Native } from "../../values/native.js";

/** The output of a query or a scan, with native values. */
export type ItemsOutput = Native<QueryCommandOutput> | Native<ScanCommandOutput>;

/** One page of a query or a scan. */
export class ItemPage<Item> extends Page<Item, ItemsOutput> {
  /** @internal Created by a collection. Its response has native values. */
  constructor(...[items, response, cursor, content]: ConstructorParameters<typeof Page<Item, ItemsOutput>>) {
    super(items, content ?? response, cursor);
  }

  /** The number of items that the service returned for this page, before `where` and `limit`. */
  get count(): number {
    return this.content.Count ?? this.content.Items?.length ?? 0;
  }

  /** The number of items that the service read for it, before the filter; these are charged. */
  get scannedCount(): number {
    return this.content.ScannedCount ?? this.count;
  }

  /** The consumed capacity. */
  get consumedCapacity(): ConsumedCapacity | undefined {
    return this.content.ConsumedCapacity;
  }
}
