import { kindError } from "../../core/text/argument-checks.js";

/** One condition of a filter policy, such as `"red"`, `{ prefix: "a" }`, `{ numeric: [">", 5] }` or `{ exists: true }`. */
export type FilterCondition =
  string | number | boolean | null | Readonly<Record<string, unknown>> | readonly FilterCondition[];

/** A filter policy: for each attribute, or member of the body, the values of the messages to deliver. */
export interface FilterPolicy {
  readonly [name: string]: readonly FilterCondition[] | FilterPolicy;
}

/** What a filter policy applies to. */
export type FilterPolicyScope = "MessageAttributes" | "MessageBody";

/** The JSON of a filter policy; a `TypeError` for anything but an object of lists or objects. */
export function filterPolicyText(policy: FilterPolicy): string {
  check(policy, "filterPolicy");
  return JSON.stringify(policy);
}

function check(policy: unknown, name: string): void {
  if (typeof policy !== "object" || policy === null) {
    throw kindError(name, 'an object of lists, such as { kind: ["order"] }', policy);
  }
  if (Array.isArray(policy)) return;
  for (const [member, value] of Object.entries(policy)) check(value, `${name}.${member}`);
}
