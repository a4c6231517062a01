import { throwIfAborted } from "../concurrency/abort.js";
import type { Query } from "../query/query.js";
import { Narrowing } from "./narrowing.js";
import type { PageItems } from "./page-items.js";

/** The largest number of items that services return in one page and accept in one call. */
const PAGE = 1000;

/** The caller's resources, page by page, with the limits and predicates of the query applied. Sends no request. */
export async function* knownPages<Item>({
  known,
  options,
  pageSize = PAGE,
  stages,
}: Query<Item>): AsyncGenerator<PageItems<Item>, undefined, undefined> {
  const { abortSignal } = options;
  const runner = new Narrowing(stages, options);
  throwIfAborted(abortSignal);
  if (!known || runner.isDone) return;
  for await (const items of known(pageSize, abortSignal)) {
    yield await runner.run(items);
    throwIfAborted(abortSignal);
    if (runner.isDone) return;
  }
}
