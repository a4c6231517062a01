import { plainInput } from "./input-members.js";

/** Throws a `TypeError` for an input without any of the members, of which the service needs one. `false` counts as absent. */
export function requireOneOf(input: object, members: readonly string[]): void {
  const given: Readonly<Record<string, unknown>> = { ...plainInput(input) };
  if (members.some((member) => given[member] !== undefined && given[member] !== false)) return;
  throw new TypeError(`One of ${members.join(", ")} must be given. Nothing was sent.`);
}
