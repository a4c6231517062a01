import { PageTokenGuard } from "./page-token-guard.js";

/**
 * The pages that an operation lists, one request each (`ask`, first without a token). Errors, such as that of a
 * repeated token, have the `name` of the caller: `ELBResource.accountLimits`.
 */
export async function* eachPage<Output>(
  name: string,
  ask: (token: object | undefined) => Promise<Output>,
  next: (output: Output) => object | undefined,
): AsyncGenerator<Output, void, undefined> {
  const guard = new PageTokenGuard(name);
  let token: object | undefined;
  do {
    const output = await ask(token);
    yield output;
    token = next(output);
    if (token) guard.check(token);
  } while (token);
}

/** Everything on these pages, in one list. */
export async function allPages<Output, Item>(
  name: string,
  ask: (token: object | undefined) => Promise<Output>,
  items: (output: Output) => readonly Item[],
  next: (output: Output) => object | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  for await (const output of eachPage(name, ask, next)) for (const item of items(output)) all.push(item);
  return all;
}
