/** Options of our methods' last argument; no service has an input member of these names. */
const OPTIONS = ["abortSignal", "dryRun", "requestTimeout"];

/**
 * Throws a `TypeError` for an input that contains an option of the call. The types reject it; in JavaScript,
 * `terminate({ dryRun: true })` would otherwise terminate.
 */
export function refuseMisplacedOptions(input: object): void {
  const misplaced = OPTIONS.find((option) => Object.hasOwn(input, option));
  if (misplaced === undefined) return;
  throw new TypeError(
    `${misplaced} is not a member of the input: pass it in the options, the next argument.`,
  );
}
