/**
 * The input members that ask for the next page, from what the output says; `undefined` after the last page.
 * The first member decides: without it there is no next page, whatever the others say.
 */
export function pageToken(members: Readonly<Record<string, string | undefined>>): object | undefined {
  const [first] = Object.values(members);
  if (!first) return undefined;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value));
}
