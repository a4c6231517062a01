/** Where the options of a collection's requests belong. */
const WITH = "Pass options of the requests to with(), as .with({ abortSignal }).";

/**
 * Throws a `TypeError` for arguments that a method does not take. JavaScript ignores them: the signal in
 * `first({ abortSignal })` would have no effect.
 *
 * @param given its `arguments`; those that are `undefined` are ignored
 * @param most the number of arguments that it takes
 * @param advice a sentence that says what to do
 */
export function refuseArguments(method: string, given: ArrayLike<unknown>, most = 0, advice = WITH): void {
  if (
    Array.from(given)
      .slice(most)
      .every((argument) => argument === undefined)
  )
    return;
  const takes = most === 0 ? "no arguments" : most === 1 ? "one argument" : `${most} arguments`;
  throw new TypeError(`${method} takes ${takes}. ${advice}`);
}
