// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  ListKeepersCommand,
  type ListKeepersCommandInput,
  type ListKeepersCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { Keeper } from "./keeper.js";

/** The input of `filter`: that of ListKeepers, without the members that the collection sets. */
export type KeeperFilter = ReadonlyInput<Omit<ListKeepersCommandInput, "Marker">>;

const listKeepers: ListOperation<ZooClient, Keeper, ListKeepersCommandInput, ListKeepersCommandOutput> = {
  name: "ListKeepers",
  selectors: { KeeperNumbers: "numbers" },
  tokens: ["Marker"],
  maxValues: 200,
  command: (input) => new ListKeepersCommand(input),
  items: (output, { context }) =>
    (output.Keepers ?? []).map(
      (keeper) =>
        new Keeper(
          {
            number: present(
              (keeper.KeeperNumber ?? keeper.BadgeNumber)?.toString(),
              "KeeperNumber or BadgeNumber",
            ),
          },
          context,
          keeper,
        ),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/** Keepers that `ListKeepers` lists; lazy, and iterable any number of times. */
export class KeeperCollection extends Collection<ZooClient, Keeper, KeeperFilter, ListKeepersCommandOutput> {
  static override readonly collectionName: string = "KeeperCollection";

  /** @internal */
  constructor(context: Context<ZooClient>, fixed: object, query?: Query<Keeper>) {
    super(listKeepers, context, fixed, query);
  }
}
