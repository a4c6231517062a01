// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { batchId } from "../../../../../src/core/batch/batch-id.js";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  DeleteFeedingsCommand,
  type DeleteFeedingsCommandInput,
  type DeleteFeedingsCommandOutput,
  type FeedingsToDelete,
  ListFeedingsCommand,
  type ListFeedingsCommandInput,
  type ListFeedingsCommandOutput,
  type ZooClient,
} from "../../sdk/index.js";
import { Feeding, type FeedingIdentifiers } from "./feeding.js";

/** The input of `filter`: that of ListFeedings, without the members that the collection sets. */
export type FeedingFilter = ReadonlyInput<Omit<ListFeedingsCommandInput, "EnclosureName">>;

const listFeedings: ListOperation<ZooClient, Feeding, ListFeedingsCommandInput, ListFeedingsCommandOutput> = {
  name: "ListFeedings",
  selectors: { AnimalId: "text" },
  tokens: [],
  maxValues: 200,
  command: (input) => new ListFeedingsCommand(input),
  items: (output, { context, fixed }) =>
    (output.Feedings ?? []).map(
      (feeding) =>
        new Feeding(
          {
            enclosureName: fixed("EnclosureName"),
            animalId: present(feeding.AnimalId, "AnimalId"),
            id: present(feeding.FeedingId, "FeedingId"),
          },
          context,
          feeding,
        ),
    ),
};

/** Feedings that `ListFeedings` lists; lazy, and iterable any number of times. */
export class FeedingCollection extends Collection<
  ZooClient,
  Feeding,
  FeedingFilter,
  ListFeedingsCommandOutput
> {
  static override readonly collectionName: string = "FeedingCollection";

  /** @internal */
  constructor(context: Context<ZooClient>, fixed: object, query?: Query<Feeding>) {
    super(listFeedings, context, fixed, query);
  }

  /**
   * The given feedings, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    feedings: Known<
      | Feeding
      | { readonly animalId: string; readonly feedingId: string }
      | { readonly AnimalId: string; readonly FeedingId: string }
    >,
  ): this {
    return this.known<FeedingIdentifiers>(feedings, {
      classes: ["Feeding"],
      parent: { enclosureName: "EnclosureName" },
      own: { animalId: ["animalId", "AnimalId"], id: ["feedingId", "FeedingId"] },
      make: (identifiers) => new Feeding(identifiers, this.context),
    });
  }

  /**
   * Strikes feedings from the list.
   *
   * Calls `DeleteFeedings` once per page, several calls at a time, for the resources that `.all()`, a
   * filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the feedings, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<
      Omit<DeleteFeedingsCommandInput, "EnclosureName" | "Delete"> & {
        Delete?: Omit<FeedingsToDelete, "Feedings">;
      }
    > = {},
    options?: BatchOptions,
  ): Promise<DeleteFeedingsCommandOutput[]> {
    return this.batch<DeleteFeedingsCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteFeedingsCommand,
        command: (feedings) =>
          new DeleteFeedingsCommand({
            ...sdkInput<
              Omit<DeleteFeedingsCommandInput, "EnclosureName" | "Delete"> & {
                Delete?: Omit<FeedingsToDelete, "Feedings">;
              }
            >(input),
            EnclosureName: feedings[0].enclosureName,
            Delete: {
              ...input.Delete,
              Feedings: feedings.map((feeding) => ({ FeedingId: feeding.id, AnimalId: feeding.animalId })),
            },
          }),
        id: (feeding) => batchId(feeding.animalId, feeding.id),
        ends: true,
        failures: (answer) =>
          (answer.Errors ?? []).map((failure) => ({
            id: batchId(failure.AnimalId, failure.FeedingId),
            code: failure.Code ?? "",
            message: failure.Message ?? "",
          })),
        max: 2,
      },
      options,
    );
  }
}
