import type { PageToken } from "../query/cursor.js";
import { UnexpectedResponseError } from "../errors/errors.js";

/** A sign of more pages in an output, besides the token of the next one. */
export interface MorePages {
  readonly isMore: boolean | undefined;
  /** The output member that contains the token. */
  readonly member: string;
}

/**
 * The input members that request the next page, from the output; `undefined` after the last page. The first member
 * decides: without it there is no next page, whatever the others are.
 *
 * @throws {UnexpectedResponseError} if the output reports more pages but has no token: the list would be cut off
 */
export function pageToken(members: PageToken, more?: MorePages): PageToken | undefined {
  if (more?.isMore === false) return undefined;
  const [first] = Object.values(members);
  if (isThere(first))
    return Object.fromEntries(Object.entries(members).filter(([, value]) => isThere(value)));
  if (more?.isMore === true) throw new UnexpectedResponseError(more.member);
  return undefined;
}

/** Services use an empty string or an empty map to report that there are no more pages. */
function isThere(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
