import { checkAmount } from "../../text/argument-checks.js";
import { kindOf } from "../../text/plain-object.js";
import type { CallOptions } from "../call-options.js";

/**
 * Throws for values of the options of every call that could have no effect: a controller in place of its signal, or a time
 * limit that is no number.
 */
export function checkOptionValues({ abortSignal, requestTimeout }: CallOptions): void {
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
