import { UnexpectedResponseError } from "../errors/errors.js";

/** What an operation says of more pages beside the token of the next one. */
export interface MorePages {
  readonly isMore: boolean | undefined;
  /** The member of the output that has the token. */
  readonly member: string;
}

/**
 * The input members that ask for the next page, from what the output says; `undefined` after the last page.
 * The first member decides: without it there is no next page, whatever the others say.
 *
 * @throws {UnexpectedResponseError} when there are more pages by what the output says, but no token: the list would be
 *   cut off there
 */
export function pageToken(
  members: Readonly<Record<string, string | undefined>>,
  more?: MorePages,
): object | undefined {
  if (more?.isMore === false) return undefined;
  const [first] = Object.values(members);
  if (first) return Object.fromEntries(Object.entries(members).filter(([, value]) => value));
  if (more?.isMore === true) throw new UnexpectedResponseError(more.member);
  return undefined;
}
