/**
 * A part of a bucket's keys, as plain data: it can be sent to another machine as JSON. Made by
 * `bucket.objects.partition(count)`, and listed by `bucket.objects.range(range)`.
 */
export interface ObjectRange {
  /** What the keys begin with. */
  readonly Prefix?: string;
  /** The keys come after this one, by the order of their UTF-8 bytes. */
  readonly StartAfter?: string;
  /** The last key that can be among them. */
  readonly EndAt?: string;
}

const MEMBERS = ["Prefix", "StartAfter", "EndAt"] as const;

/** The range, copied. It may come from anywhere, so it is looked at closely. */
export function checkedRange(given: ObjectRange): ObjectRange {
  const range: unknown = given;
  if (typeof range !== "object" || range === null || Array.isArray(range)) throw refusal("no object");
  for (const [member, value] of Object.entries(range)) {
    if (!MEMBERS.some((known) => known === member)) throw refusal(`an object with a ${member}`);
    if (typeof value !== "string" || value === "") throw refusal(`an object whose ${member} is no key`);
  }
  return { ...range };
}

function refusal(what: string): TypeError {
  return new TypeError(
    `range takes one of the ranges that partition gave, { Prefix, StartAfter, EndAt }, but this is ${what}.`,
  );
}
