import { throwIfAborted } from "../concurrency/abort.js";
import type { Query } from "../query/query.js";
import { Narrowing } from "./narrowing.js";

/** As many as the services list on a page, and take in one call, at most. */
const PAGE = 1000;

/** What the caller has, page by page, through the limits and predicates of the query. Makes no request. */
export async function* knownPages<Item>({
  known,
  options,
  pageSize = PAGE,
  stages,
}: Query<Item>): AsyncGenerator<readonly Item[], undefined, undefined> {
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
