import { type Batch, type BatchCall, isBatch } from "../batch-call.js";
import { isThrottling } from "./throttling.js";
import { isTucuxiError } from "../../errors/error-guards.js";
import { namesId } from "../../call/eventual-consistency/named-ids.js";
import { BatchActionError } from "../../errors/errors.js";
import { isRefusal } from "../../errors/refusal.js";

/** What a refused call means for its items. */
export interface RefusedItems<Item> {
  /** The ids of the items that it was refused for. */
  readonly ids: readonly string[];
  /** The others, in the calls by which they are tried again. */
  readonly others: readonly Batch<Item>[];
}

/**
 * The items that a call was refused for; `undefined` where the error is not about single items. If it names none, the
 * items are tried again in two halves, until those are found that it is about.
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
  const middle = Math.ceil(items.length / 2);
  const halves = [items.slice(0, middle), items.slice(middle)];
  return { ids: [], others: halves.flatMap((half) => (isBatch(half) ? [half] : [])) };
}

/**
 * Whether a call for one item was refused because of that: not because there are too many, and not for a fault of the service.
 * What takes several calls fails as the first of them.
 */
function isAboutTheItem(error: unknown): boolean {
  if (error instanceof BatchActionError) return isAboutTheItem(error.cause);
  return isRefusal(error) && error.$metadata.httpStatusCode < 500 && !isThrottling(error);
}
