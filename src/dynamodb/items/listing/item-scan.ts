import type { PathLike } from "../../expressions/path.js";
import { ItemCollection } from "./item-collection.js";
import type { NameOf } from "../keys/item-types.js";
import { ParallelScan } from "./parallel-scan.js";
import { checkSegment, type ScanSegment, segmentsOf } from "../selection/scan-segment.js";

/** Options of a parallel scan. */
export interface ParallelScanOptions {
  /** The number of segments to read concurrently. Default: 8. */
  readonly segments?: number | undefined;
}

const SEGMENTS = 8;

/**
 * All items of a table, in no order. Created by `table.items.scan()`; each page calls
 * [Scan](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html).
 *
 * @typeParam Whole the items as they are in the table
 * @typeParam Item the items with only the selected attributes
 */
export class ItemScan<
  Whole extends object,
  Item extends object = Whole,
  IndexName extends string = string,
> extends ItemCollection<Item, IndexName> {
  static override readonly collectionName: string = "ItemScan";

  /** Returns only these attributes of the items. The service still reads and charges for whole items. */
  select<Name extends NameOf<Whole>>(
    ...names: readonly Name[]
  ): ItemScan<Whole, Pick<Whole, Name>, IndexName>;
  /** The same with paths, which select parts of attributes: `select("id", path("address", "city"))`. */
  select(...paths: readonly PathLike[]): ItemScan<Whole, Partial<Whole>, IndexName>;
  select(...paths: readonly PathLike[]): unknown {
    return new ItemScan(...this.parts<never>({ projection: paths }));
  }

  /**
   * The same items by several concurrent requests, in no order, each item once.
   *
   * @throws {RangeError} for an invalid number of segments
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
   * Divides the items into segments: plain data that can be sent to other machines, each of which reads one with
   * `table.items.scan().segment(one)`. Sends no request.
   *
   * @throws {RangeError} for an invalid number of segments
   * @throws {TypeError} with `startFrom`, or for a segment
   */
  partition(count: number): ScanSegment[] {
    this.#refuseUnlessWhole("partition");
    return segmentsOf(count);
  }

  /**
   * Reads one of the segments that `partition` returned.
   *
   * @throws {RangeError} for an invalid segment
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
