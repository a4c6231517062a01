import type { ConsumedCapacity, QueryCommandOutput, ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { Page } from "../../../core/paging/page.js";
import type { Native } from "../../values/native.js";

/** What a query or a scan answers, with native values. */
export type ItemsOutput = Native<QueryCommandOutput> | Native<ScanCommandOutput>;

/** One page of a query or a scan. */
export class ItemPage<Item> extends Page<Item, ItemsOutput> {
  /** @internal Made by a collection. Its response has native values, however it was received. */
  constructor(...[items, response, cursor, content]: ConstructorParameters<typeof Page<Item, ItemsOutput>>) {
    super(items, content ?? response, cursor);
  }

  /** How many items the service found for this page, before `where` and `limit`. */
  get count(): number {
    return this.content.Count ?? this.content.Items?.length ?? 0;
  }

  /** How many items the service read for it, before the filter: those are what is paid for. */
  get scannedCount(): number {
    return this.content.ScannedCount ?? this.count;
  }

  /** What it cost, in capacity units. */
  get consumedCapacity(): ConsumedCapacity | undefined {
    return this.content.ConsumedCapacity;
  }
}
