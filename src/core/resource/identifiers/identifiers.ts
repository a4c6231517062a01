import { UnexpectedResponseError } from "../../errors/errors.js";
import { argumentError } from "../../text/argument-checks.js";

/** What names a resource: strings, all of them required. */
export type Identifiers = Readonly<Record<string, string>>;

/**
 * Throws a `TypeError` that names the identifier which is missing, empty or no string. An empty S3 key would
 * address the bucket, and an empty id list everything, so this happens before any request.
 */
export function checkIdentifiers(
  resource: string,
  identifiers: Identifiers,
  mayBeEmpty: readonly string[],
): void {
  for (const name in identifiers) {
    const value: unknown = identifiers[name];
    if (typeof value === "string" && (value !== "" || mayBeEmpty.includes(name))) continue;
    const what = value === "" ? "an empty string" : value === null ? "null" : typeof value;
    throw new TypeError(`${resource}: ${name} must be a non-empty string, but it is ${what}.`);
  }
}

/** The value of a response's member that the service's model promises. */
export function present<Value>(value: Value | null | undefined, member: string): Value {
  if (value === undefined || value === null) throw new UnexpectedResponseError(member);
  return value;
}

/** An identifier that the service has as a number. Identifiers are text, so that they name a thing in one way only. */
export function numberOf(text: string, identifier: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw argumentError(identifier, "a whole number", text);
}

/** The text of an identifier that the service has as a number. What is text already is read where the number is used. */
export function numberText(number: number, identifier: string): string {
  if (typeof number === "string") return number;
  if (Number.isInteger(number) && number >= 0) return String(number);
  throw argumentError(identifier, "a whole number", number);
}

/** `Instance(id="i-1")`: how a resource is shown to people. */
export function describeResource(resource: string, identifiers: Identifiers): string {
  const parts = Object.entries(identifiers).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${resource}(${parts.join(", ")})`;
}
