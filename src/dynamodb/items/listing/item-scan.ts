import type { PathLike } from "../../expressions/path.js";
import { ItemCollection } from "./item-collection.js";
import type { NameOf } from "../keys/item-types.js";
import { ParallelScan } from "./parallel-scan.js";
import { checkSegment, type ScanSegment, segmentsOf } from "../selection/scan-segment.js";

/** Options of a parallel scan. */
export interface ParallelScanOptions {
  /** How many parts are read at the same time; 8 unless given. */
  readonly segments?: number | undefined;
}

const SEGMENTS = 8;

/**
 * All items of a table, in no order. Made by `table.items.scan()`; each page calls
 * [Scan](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html).
 *
 * @typeParam Whole the items as they are in the table
 * @typeParam Item the same with the attributes that are selected
 */
export class ItemScan<
  Whole extends object,
  Item extends object = Whole,
  IndexName extends string = string,
> extends ItemCollection<Item, IndexName> {
  static override readonly collectionName: string = "ItemScan";

  /** The items with these attributes only. The service reads them whole, and that is what is paid for. */
  select<Name extends NameOf<Whole>>(
    ...names: readonly Name[]
  ): ItemScan<Whole, Pick<Whole, Name>, IndexName>;
  /** The same with paths, which give parts of attributes: `select("id", path("address", "city"))`. */
  select(...paths: readonly PathLike[]): ItemScan<Whole, Partial<Whole>, IndexName>;
  select(...paths: readonly PathLike[]): unknown {
    return new ItemScan(...this.parts<never>({ projection: paths }));
  }

  /**
   * The same items by several requests at a time, in no order, each item once.
   *
   * @throws {RangeError} for a number of segments that DynamoDB does not take
   * @throws {TypeError} with `startFrom`, or for a segment
   * @example
   * for await (const order of table.items.scan().parallel({ segments: 16 })) console.log(order.orderId);
   */
  parallel({ segments = SEGMENTS }: ParallelScanOptions = {}): ParallelScan<Item> {
    this.#refuseUnlessWhole("parallel");
    const parts = segmentsOf(segments).map(
      (segment) => this.again({ segment }, { stages: [] }).handle.listing,
    );
    return new ParallelScan(parts, this.handle.listing.query);
  }

  /**
   * Divides the items into that many segments: plain data that can be sent to other machines, each of which reads one by
   * `table.items.scan().segment(one)`. Makes no request.
   *
   * @throws {RangeError} for a count that DynamoDB does not take
   * @throws {TypeError} with `startFrom`, or for a segment
   */
  partition(count: number): ScanSegment[] {
    this.#refuseUnlessWhole("partition");
    return segmentsOf(count);
  }

  /**
   * One of the segments that `partition` gave.
   *
   * @throws {RangeError} for a segment that there is not
   */
  segment(segment: ScanSegment): this {
    return this.again({ segment: checkSegment(segment) });
  }

  #refuseUnlessWhole(member: string): void {
    const { query } = this.handle.listing;
    const isBegun = query.start.of !== undefined;
    if (!isBegun && !this.spec.segment) return;
    throw new TypeError(
      `${member} divides a whole scan, and not one ${isBegun ? "from a cursor on" : "of a segment"}.`,
    );
  }
}
