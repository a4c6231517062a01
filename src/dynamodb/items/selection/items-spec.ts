import type { Condition } from "../../expressions/condition.js";
import type { PathLike } from "../../expressions/path.js";
import type { ScanSegment } from "./scan-segment.js";

/** Which items of a table are read, and how: everything that defines a query or a scan besides limits and pages. */
export interface ItemsSpec {
  readonly tableName: string;
  /** What a query asks for; a scan has none. */
  readonly key?: Condition;
  readonly filter?: Condition;
  readonly index?: string;
  /** The attributes that are returned; all unless given. */
  readonly projection?: readonly PathLike[];
  readonly isConsistent?: true;
  readonly isReverse?: boolean;
  readonly segment?: ScanSegment;
  /** Whether all items are meant, whatever the conditions say. */
  readonly isAll?: true;
  /** Only the number of items is asked for. */
  readonly isCount?: true;
}
