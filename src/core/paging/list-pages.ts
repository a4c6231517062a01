import { throwIfAborted } from "../concurrency/abort.js";
import type { CallOptions } from "../call/call-options.js";
import type { CommandOf } from "../client/client-like.js";
import { InvalidCursorError } from "../errors/listing-errors.js";
import { encodeCursor, type Position, START } from "../query/cursor.js";
import { eventLoopTurn } from "../concurrency/event-loop-turn.js";
import type { Listing } from "../query/listing.js";
import { listingId } from "../query/listing-id.js";
import type { Page } from "./page.js";
import { PageAhead } from "./page-ahead.js";
import { PageTokenGuard } from "./page-token-guard.js";
import { onEarlyHead } from "../reader/heads/early-head.js";
import type { Query } from "../query/query.js";
import { requestInputs } from "./request-inputs.js";
import { brandOf } from "../text/brand.js";
import { Narrowing } from "./narrowing.js";

/** How a collection asks for pages, and what it makes of them. */
export interface PageSource<Item, Output extends object> {
  /** The collection's name, for errors. */
  readonly name: string;
  readonly listing: Listing;
  send(command: CommandOf<Output>, options: CallOptions): Promise<Output>;
  list(input: object): CommandOf<Output>;
  read(response: Output): Output;
  resources(output: Output): Item[];
  nextToken(output: Output): object | undefined;
  page(...made: ConstructorParameters<typeof Page<Item, Output>>): Page<Item, Output>;
}

/** How a listing is run. */
export interface ListOptions {
  /** `false`: the next page is asked for when it is wanted, and not before. */
  readonly readsAhead?: boolean;
}

/**
 * Lists page by page, one request each, until the tokens or a limit end. The next page is asked for before one is
 * handed out, as soon as it is certain that it is needed.
 */
export async function* listPages<Item, Output extends object>(
  source: PageSource<Item, Output>,
  query: Query<Item>,
  { readsAhead = true }: ListOptions = {},
): AsyncGenerator<Page<Item, Output>, undefined, undefined> {
  if (query.invalid !== undefined) throw new TypeError(`${source.name}: ${query.invalid}.`);
  const { abortSignal } = query.options;
  const runner = new Narrowing(query.stages);
  if (query.matchesNothing || runner.isDone) {
    throwIfAborted(abortSignal);
    return;
  }
  const { part } = query;
  const inputs = requestInputs(query, source.listing).map((input) => part?.narrowed(input) ?? input);
  const seen = inputs.length > 1 ? new Set<string>() : undefined;
  const guard = new PageTokenGuard(source.name);
  const ahead = new PageAhead<Output>(abortSignal, async ({ token, chunk }, signal, tellNext) => {
    const command = source.list({ ...inputs[chunk], ...token });
    if (readsAhead)
      onEarlyHead(command, (head) => {
        const next = source.nextToken(source.read(head as Output));
        if (next) tellNext({ ...START, token: next as Position["token"], chunk });
      });
    return source.send(command, { ...query.options, abortSignal: signal });
  });
  const askAhead = (next: Position): void => {
    // A token that was seen before is an error, but not before its page is wanted.
    if (readsAhead && !guard.knows({ ...next.token, chunk: next.chunk })) ahead.ask(next);
  };
  const read = part?.begin(query.input);
  // The end of a part is found on its page.
  let areHeadsRight = !read;
  const askEarly = (next: Position): void => {
    if (areHeadsRight && !runner.canEndWithin(mostOnPage(inputs[next.chunk], source.listing))) askAhead(next);
  };
  let id: string | undefined;
  const ownId = (): string => (id ??= listingId(query, source.listing.operation));
  let at: Position | undefined = query.start;
  if (at.chunk >= inputs.length || (at.of !== undefined && at.of !== ownId())) {
    throw new InvalidCursorError(
      source.name,
      "it is of another parent, such as a bucket, or of other filters",
    );
  }
  try {
    while (at && !runner.isDone) {
      const here: Position = at;
      const { token, chunk, skip } = here;
      guard.check({ ...token, chunk });
      throwIfAborted(abortSignal);
      const response = await ahead.take(here, askEarly);
      const output = source.read(response);
      const listed = source.resources(output);
      if (source.listing.isDistinct) guard.checkPage(listed);
      const inPart = read?.(listed);
      const inside = inPart?.items ?? listed;
      const found = skip > 0 ? inside.slice(skip) : inside;
      const items = seen ? found.filter((item) => isNew(seen, item)) : found;
      const next = inPart?.isEnd === true ? undefined : source.nextToken(output);
      const after = positionAfter(next, here, inputs.length, Math.max(0, skip - listed.length));
      areHeadsRight &&= ahead.isRightIn(after);
      if (after && !runner.canEndWithin(items.length)) askAhead(after);
      const passed = await runner.run(items);
      const left = items[runner.consumed];
      at = left === undefined ? after : { ...here, skip: skip + found.indexOf(left) };
      if (at && !runner.isDone) {
        askAhead(at);
        await eventLoopTurn();
      }
      yield source.page(passed, response, at && encodeCursor(at, ownId()), output);
    }
  } finally {
    ahead.discard();
  }
}

/** How many resources the answer to an input can hold. */
function mostOnPage(input: Readonly<Record<string, unknown>> = {}, { pageSize }: Listing): number {
  const size = pageSize && input[pageSize.member];
  return typeof size === "number" ? size : Infinity;
}

/** The next page, or the first page of the next chunk; a page that is smaller than before leaves more to skip. */
function positionAfter(
  token: object | undefined,
  { chunk }: Position,
  chunks: number,
  skip: number,
): Position | undefined {
  if (token) return { token: token as Position["token"], chunk, skip };
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
