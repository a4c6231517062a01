// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { Collection } from "../../../../../src/core/collection/collection.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Listing } from "../../../../../src/core/query/listing.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import {
  ListKeepersCommand,
  type ListKeepersCommandInput,
  type ListKeepersCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { Keeper } from "./keeper.js";

/** What `filter` takes: the input of ListKeepers, less what the collection fills in. */
export type KeeperFilter = Omit<ListKeepersCommandInput, "Marker">;

const listing: Listing = {
  operation: "ListKeepers",
  members: ["KeeperNumbers", "Marker"],
  selectors: { KeeperNumbers: "numbers" },
  tokens: ["Marker"],
  maxValues: 200,
};

/** Keepers that `ListKeepers` lists; lazy, and iterable as often as one likes. */
export class KeeperCollection extends Collection<ZooClient, Keeper, KeeperFilter, ListKeepersCommandOutput> {
  static override readonly collectionName: string = "KeeperCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListKeepersCommandInput): ListKeepersCommand {
    return new ListKeepersCommand(input);
  }

  protected override resources(output: ListKeepersCommandOutput): Keeper[] {
    return (output.Keepers ?? []).map(
      (keeper) =>
        new Keeper(
          {
            number: present(
              (keeper.KeeperNumber ?? keeper.BadgeNumber)?.toString(),
              "KeeperNumber or BadgeNumber",
            ),
          },
          this.context,
          keeper,
        ),
    );
  }

  protected override nextToken(output: ListKeepersCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
