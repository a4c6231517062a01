import { refuseArguments } from "../../../core/call/input/no-arguments.js";
import type { PathLike } from "../../expressions/path.js";
import { ItemCollection } from "./item-collection.js";
import type { NameOf } from "../keys/item-types.js";

/**
 * The items with one partition key, in the order of their sort key. Created by `table.items.query(…)`; each page calls
 * [Query](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html).
 *
 * @typeParam Whole the items as they are in the table
 * @typeParam Item the items with only the selected attributes
 */
export class ItemQuery<
  Whole extends object,
  Item extends object = Whole,
  IndexName extends string = string,
> extends ItemCollection<Item, IndexName> {
  static override readonly collectionName: string = "ItemQuery";

  /** Returns only these attributes of the items. The service still reads and charges for whole items. */
  select<Name extends NameOf<Whole>>(
    ...names: readonly Name[]
  ): ItemQuery<Whole, Pick<Whole, Name>, IndexName>;
  /** The same with paths, which select parts of attributes: `select("id", path("address", "city"))`. */
  select(...paths: readonly PathLike[]): ItemQuery<Whole, Partial<Whole>, IndexName>;
  select(...paths: readonly PathLike[]): unknown {
    return new ItemQuery(...this.parts<never>({ projection: paths }));
  }

  /** In reverse order: the last item first. */
  reverse(): this {
    refuseArguments("reverse", arguments, 0, "Without it, the order is ascending.");
    return this.again({ isReverse: !this.spec.isReverse });
  }
}
