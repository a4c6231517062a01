import { throwIfAborted } from "./abort.js";
import type { CommandOf } from "./client-like.js";
import { encodeCursor, type Position, START } from "./cursor.js";
import type { Listing } from "./listing.js";
import type { Page } from "./page.js";
import { PageTokenGuard } from "./page-token-guard.js";
import type { Query } from "./query.js";
import { requestInputs } from "./request-inputs.js";
import { isResource } from "./resource.js";
import { StageRunner } from "./stages.js";

/** How a collection asks for pages, and what it makes of them. */
export interface PageSource<Item, Output extends object> {
  /** The collection's name, for errors. */
  readonly name: string;
  readonly listing: Listing;
  send(command: CommandOf<Output>): Promise<Output>;
  list(input: object): CommandOf<Output>;
  read(response: Output): Output;
  resources(output: Output): Item[];
  nextToken(output: Output): object | undefined;
  page(...made: ConstructorParameters<typeof Page<Item, Output>>): Page<Item, Output>;
}

/** Lists page by page, one request each, until the tokens or a limit end. */
export async function* listPages<Item, Output extends object>(
  source: PageSource<Item, Output>,
  query: Query<Item>,
): AsyncGenerator<Page<Item, Output>, undefined, undefined> {
  if (query.invalid !== undefined) throw new TypeError(`${source.name}: ${query.invalid}.`);
  const runner = new StageRunner(query.stages);
  if (query.matchesNothing || runner.isDone) {
    throwIfAborted(query.options.abortSignal);
    return;
  }
  const inputs = requestInputs(query, source.listing);
  const seen = inputs.length > 1 ? new Set<string>() : undefined;
  const guard = new PageTokenGuard(source.name);
  let at: Position | undefined = query.start;
  if (at.chunk >= inputs.length) throw new TypeError(`${source.name}: the cursor is of another filter.`);
  while (at && !runner.isDone) {
    const here: Position = at;
    const { token, chunk, skip } = here;
    guard.check({ ...token, chunk });
    const response = await source.send(source.list({ ...inputs[chunk], ...token }));
    const output = source.read(response);
    const listed = source.resources(output);
    const found = skip > 0 ? listed.slice(skip) : listed;
    const items = seen ? found.filter((item) => isNew(seen, item)) : found;
    const passed = await runner.run(items);
    const left = items[runner.consumed];
    if (left !== undefined) at = { ...here, skip: skip + found.indexOf(left) };
    else at = positionAfter(source.nextToken(output), here, inputs.length, Math.max(0, skip - listed.length));
    yield source.page(passed, response, at && encodeCursor(at), output);
  }
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
  if (!isResource(item)) return true;
  const { uid } = item;
  if (seen.has(uid)) return false;
  seen.add(uid);
  return true;
}
