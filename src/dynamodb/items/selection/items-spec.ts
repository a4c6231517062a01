import type { Condition } from "../../expressions/condition.js";
import type { PathLike } from "../../expressions/path.js";
import type { ScanSegment } from "./scan-segment.js";

/** Which items of a table to read, and how: everything that defines a query or a scan besides limits and pages. */
export interface ItemsSpec {
  readonly tableName: string;
  /** The key condition of a query; omitted for a scan. */
  readonly key?: Condition;
  readonly filter?: Condition;
  readonly index?: string;
  /** The attributes to return; all by default. */
  readonly projection?: readonly PathLike[];
  readonly isConsistent?: true;
  readonly isReverse?: boolean;
  readonly segment?: ScanSegment;
  /** Whether all items are selected, whatever the conditions. */
  readonly isAll?: true;
  /** Whether only the number of items is requested. */
  readonly isCount?: true;
}
