import type { PageToken } from "../query/cursor.js";
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
export function pageToken(members: PageToken, more?: MorePages): PageToken | undefined {
  if (more?.isMore === false) return undefined;
  const [first] = Object.values(members);
  if (isThere(first))
    return Object.fromEntries(Object.entries(members).filter(([, value]) => isThere(value)));
  if (more?.isMore === true) throw new UnexpectedResponseError(more.member);
  return undefined;
}

/** A service may say by an empty text, or by an empty map, that there is no more. */
function isThere(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
