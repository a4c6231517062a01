import type { ClientLike } from "../client/client-like.js";
import { throwIfAborted } from "../concurrency/abort.js";
import { InvalidCursorError } from "../errors/listing-errors.js";
import { encodeCursor, type PageToken, type Position, START } from "../query/cursor.js";
import { eventLoopTurn } from "../concurrency/event-loop-turn.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import { listingId } from "../query/listing-id.js";
import type { Listing } from "./listing.js";
import type { Page } from "./page.js";
import { PageAhead } from "./page-ahead.js";
import { arrayOf } from "./page-items.js";
import { PageTokenGuard } from "./page-token-guard.js";
import { brandOf } from "../text/brand.js";
import { Narrowing } from "./narrowing.js";

export interface ListOptions {
  /** `false`: the next page is requested only when it is needed. */
  readonly readsAhead?: boolean;
}

/**
 * Lists page by page, one request each, until the last page or a limit. The next page is requested before the current
 * one is yielded, as soon as it is certain to be needed.
 */
export async function* listPages<
  Client extends ClientLike,
  Item,
  Output extends object,
  Paged extends Page<Item, Output>,
>(
  listing: Listing<Client, Item, Output, Paged>,
  { readsAhead = true }: ListOptions = {},
): AsyncGenerator<Paged, undefined, undefined> {
  listing.check();
  const { name, operation, query } = listing;
  const { part } = query;
  const { abortSignal } = query.options;
  const runner = new Narrowing(query.stages, query.options);
  if (query.matchesNothing || runner.isDone) {
    throwIfAborted(abortSignal);
    return;
  }
  const inputs = listing.inputs();
  const seen = inputs.length > 1 ? new Set<string>() : undefined;
  const guard = new PageTokenGuard(name);
  const ahead = new PageAhead<Output>(abortSignal, async ({ token, chunk }, signal, reportNext) => {
    const onNext = (next: PageToken): void => reportNext({ ...START, token: next, chunk });
    const options = { ...query.options, abortSignal: signal };
    return listing.send({ ...inputs[chunk], ...token }, options, readsAhead ? onNext : undefined);
  });
  const askAhead = (next: Position): void => {
    // A repeated token is an error, but only when its page is needed.
    if (readsAhead && !guard.has({ ...next.token, chunk: next.chunk })) ahead.ask(next);
  };
  const read = part?.begin(query.input);
  // The end of a part is known only from its page.
  let areHeadsRight = !read;
  const askEarly = (next: Position): void => {
    if (areHeadsRight && !runner.canEndWithin(mostOnPage(inputs[next.chunk], operation))) askAhead(next);
  };
  let id: string | undefined;
  const ownId = (): string => (id ??= listingId(query, operation.name));
  let at: Position | undefined = query.start;
  if (at.chunk >= inputs.length || (at.of !== undefined && at.of !== ownId())) {
    throw new InvalidCursorError(name, "it belongs to another parent, such as a bucket, or to other filters");
  }
  // Not in the loop: a generator keeps its variables, and so the page, until the next one is read.
  const readPage = async (here: Position): Promise<Paged> => {
    const { token, chunk, skip } = here;
    guard.check({ ...token, chunk });
    throwIfAborted(abortSignal);
    const page = listing.read(await ahead.take(here, askEarly));
    if (operation.isDistinct) guard.checkPage(arrayOf(page.items));
    const inPart = read?.(arrayOf(page.items));
    const inside = inPart?.items ?? page.items;
    const found = skip > 0 ? arrayOf(inside).slice(skip) : inside;
    const items = seen ? arrayOf(found).filter((item) => isNew(seen, item)) : found;
    const next = inPart?.isEnd === true ? undefined : listing.next(page.output);
    const after = positionAfter(next, here, inputs.length, Math.max(0, skip - page.items.length));
    areHeadsRight &&= ahead.isRightIn(after);
    if (after && !runner.canEndWithin(items.length)) askAhead(after);
    const passed = await runner.run(items);
    const { consumed } = runner;
    const examined = seen ? arrayOf(found).indexOf(arrayOf(items)[consumed] as Item) : consumed;
    at = consumed < items.length ? { ...here, skip: skip + examined } : after;
    if (at && !runner.isDone) {
      askAhead(at);
      await eventLoopTurn();
    }
    return listing.page(passed, page, at && encodeCursor(at, ownId()));
  };
  try {
    for (let here: Position | undefined = at; here && !runner.isDone; here = at) yield readPage(here);
  } finally {
    ahead.discard();
  }
}

/** The maximum number of resources in the response to an input. */
function mostOnPage(input: Readonly<Record<string, unknown>> = {}, { pageSize }: ListOperationInfo): number {
  const size = pageSize && input[pageSize.member];
  return typeof size === "number" ? size : Infinity;
}

/** The next page, or the first page of the next chunk; a page that is shorter than before leaves more to skip. */
function positionAfter(
  token: PageToken | undefined,
  { chunk }: Position,
  chunks: number,
  skip: number,
): Position | undefined {
  if (token) return { token, chunk, skip };
  return chunk + 1 < chunks ? { ...START, chunk: chunk + 1 } : undefined;
}

/** Two chunks of a filter's values can match the same resource. */
function isNew(seen: Set<string>, item: unknown): boolean {
  const uid = brandOf(item);
  if (uid === undefined) return true;
  if (seen.has(uid)) return false;
  seen.add(uid);
  return true;
}
