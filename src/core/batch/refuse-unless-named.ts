import type { Query } from "../query/query.js";

/** Throws a `TypeError` unless `.all()`, or a filter that selects something, says what an action may touch. */
export function refuseUnlessNamed<Item>(action: string, query: Query<Item>): void {
  const reason = query.unsafe ?? query.invalid;
  if (reason !== undefined) throw new TypeError(`${action} was refused: ${reason}.`);
  if (!query.isTargeted) {
    const why =
      query.open === undefined
        ? "no filter selects what to act on"
        : `${query.open}, which selects nothing in particular`;
    throw new TypeError(
      `${action} was refused: ${why}. ` +
        "Call it on .filter(…) with a filter that selects something, or on .all() to select everything.",
    );
  }
}
