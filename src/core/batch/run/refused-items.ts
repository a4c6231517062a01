import { type Batch, type BatchCall, isBatch } from "../batch-call.js";
import { isThrottling } from "./throttling.js";
import { isTucuxiError } from "../../errors/error-guards.js";
import { namesId } from "../../call/eventual-consistency/named-ids.js";
import { BatchActionError } from "../../errors/errors.js";
import { isRefusal } from "../../errors/refusal.js";
import { chunks } from "../../query/chunks.js";

/** The items of a call that was rejected because of some of them. */
export interface RefusedItems<Item> {
  /** The ids of the items that caused the rejection. */
  readonly ids: readonly string[];
  /** The other items, in the calls that retry them. */
  readonly others: readonly Batch<Item>[];
}

/**
 * The items that caused the rejection of a call; `undefined` if the error is not about single items. If the error names
 * none, the items are retried in two halves, until those that cause it are found.
 */
export function refusedItems<Item, Output extends object>(
  items: Batch<Item>,
  call: BatchCall<Item, Output>,
  error: unknown,
): RefusedItems<Item> | undefined {
  const ids = items.map((item) => call.id(item));
  if ((call.max === 1 && isAboutTheItem(error)) || isTucuxiError(error, "NotDone"))
    return { ids, others: [] };
  if (!(error instanceof Error) || call.itemErrors?.includes(error.name) !== true) return undefined;
  if (items.length === 1) return { ids, others: [] };
  const named = new Set(ids.filter((id) => namesId(error.message, id)));
  if (named.size > 0) {
    const others = items.filter((_, index) => !named.has(ids[index] ?? ""));
    return { ids: [...named], others: isBatch(others) ? [others] : [] };
  }
  return { ids: [], others: chunks(items, Math.ceil(items.length / 2)) };
}

/** Whether the item caused the rejection, not throttling or a fault of the service. */
function isAboutTheItem(error: unknown): boolean {
  if (error instanceof BatchActionError) return isAboutTheItem(error.cause);
  return isRefusal(error) && error.$metadata.httpStatusCode < 500 && !isThrottling(error);
}
