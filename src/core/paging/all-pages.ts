import { PageTokenGuard } from "./page-token-guard.js";

/**
 * Everything that an operation lists, page by page, one request each.
 *
 * @param name the caller, for errors: `ELBResource.accountLimits`
 * @param ask requests a page; the first without a token
 * @throws {RepeatedPageTokenError} if the service repeats a page token
 */
export async function allPages<Output, Item>(
  name: string,
  ask: (token: object | undefined) => Promise<Output>,
  items: (output: Output) => readonly Item[],
  next: (output: Output) => object | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  const guard = new PageTokenGuard(name);
  let token: object | undefined;
  do {
    const output = await ask(token);
    for (const item of items(output)) all.push(item);
    token = next(output);
    if (token) guard.check(token);
  } while (token);
  return all;
}
