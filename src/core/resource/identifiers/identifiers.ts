import { UnexpectedResponseError } from "../../errors/errors.js";
import { argumentError, kindError } from "../../text/argument-checks.js";

/** The identifiers of a resource: strings, all of them required. */
export type Identifiers = Readonly<Record<string, string>>;

/**
 * Throws a `TypeError` that names the identifier which is missing, empty or not a string. An empty S3 key would
 * address the bucket, and an empty id would list everything, so this is checked before any request.
 */
export function checkIdentifiers(
  resource: string,
  identifiers: Identifiers,
  mayBeEmpty: readonly string[],
): void {
  for (const name in identifiers) {
    const value: unknown = identifiers[name];
    if (typeof value === "string" && (value !== "" || mayBeEmpty.includes(name))) continue;
    throw kindError(`${resource}: ${name}`, "a non-empty string", value);
  }
}

/** The value of a required member of a response. */
export function present<Value>(value: Value | null | undefined, member: string): Value {
  if (value === undefined || value === null) throw new UnexpectedResponseError(member);
  return value;
}

/** The number of an identifier that is a number in the service. Identifiers are strings, so that each has one form. */
export function numberOf(text: string, identifier: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw argumentError(identifier, "a whole number", text);
}

/** The string of an identifier that is a number in the service. A string is validated only where the number is used. */
export function numberText(number: number, identifier: string): string {
  if (typeof number === "string") return number;
  if (Number.isInteger(number) && number >= 0) return String(number);
  throw argumentError(identifier, "a whole number", number);
}

/** `Instance(id="i-1")`: a resource in messages. */
export function describeResource(resource: string, identifiers: Identifiers): string {
  const parts = Object.entries(identifiers).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${resource}(${parts.join(", ")})`;
}
