import type { CallOptions } from "../call-options.js";
import { checkAmount } from "../../text/argument-checks.js";
import { describeValue } from "../../text/describe-value.js";
import { plainName } from "../../text/near-matches.js";
import { isPlain, kindOf } from "../../text/plain-object.js";

/** All options that calls of this package take in their last argument. */
const OPTIONS = [
  "abortSignal",
  "bufferLimit",
  "concurrency",
  "config",
  "dryRun",
  "end",
  "flush",
  "idleTimeout",
  "length",
  "maxAttempts",
  "maxDelay",
  "maxResumes",
  "maxWaitTime",
  "minDelay",
  "onPoll",
  "onProgress",
  "requestTimeout",
  "resume",
  "sourceClient",
  "tags",
];

/**
 * Throws a `TypeError` for an option that does not exist, and for a signal or a time limit that has the wrong type. The
 * types reject it in an object literal; in a variable, or in JavaScript, `terminate({}, { dryrun: true })` would
 * otherwise terminate.
 *
 * @param known the call's options; by default those of all calls
 * @param counterparts what to use instead of options that people know from elsewhere
 */
export function refuseUnknownOptions(
  options: object,
  known: readonly string[] = OPTIONS,
  counterparts: ReadonlyMap<string, string> = new Map(),
): void {
  refuseOtherOptions(options);
  for (const option of Object.keys(options)) {
    if (known.includes(option)) continue;
    const meant = known.find((name) => plainName(name) === plainName(option));
    const hint = meant ? `Did you mean ${meant}?` : `The options are ${known.join(", ")}.`;
    const counterpart = counterparts.get(option);
    throw new TypeError(
      `There is no option ${option}. ${counterpart === undefined ? hint : `Use ${counterpart}.`}`,
    );
  }
  checkOptionValues(options);
}

/** Throws a `TypeError` for what are no options at all. */
export function refuseOtherOptions(options: unknown): void {
  if (isPlain(options)) return;
  const what = typeof options === "object" ? kindOf(options) : describeValue(options);
  throw new TypeError(`The options must be a plain object, but they are ${what}.`);
}

/** Throws for values that could have no effect: a controller in place of its signal, a time limit that is not a number. */
function checkOptionValues({ abortSignal, requestTimeout }: CallOptions): void {
  if (abortSignal !== undefined && !isSignal(abortSignal)) {
    const kind = kindOf(abortSignal);
    const hint = kind === "an AbortController" ? ": pass its signal" : "";
    throw new TypeError(`abortSignal must be an AbortSignal, but it is ${kind}${hint}.`);
  }
  if (requestTimeout !== undefined) checkAmount("requestTimeout", "milliseconds", requestTimeout);
}

function isSignal(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("aborted" in value)) return false;
  return "addEventListener" in value && typeof value.addEventListener === "function";
}

export function isOption(name: string): boolean {
  return OPTIONS.includes(name);
}
