/**
 * A range of a bucket's keys as plain data, which can be sent to another machine as JSON. Created by
 * `bucket.objects.partition(count)` and listed by `bucket.objects.range(range)`.
 */
export interface ObjectRange {
  /** The prefix of the keys. */
  readonly Prefix?: string;
  /** The keys are after this one, in the order of their UTF-8 bytes. */
  readonly StartAfter?: string;
  /** The last possible key. */
  readonly EndAt?: string;
}

const MEMBERS = ["Prefix", "StartAfter", "EndAt"] as const;

/** A validated copy of the range, which may come from anywhere. */
export function checkedRange(given: ObjectRange): ObjectRange {
  const range: unknown = given;
  if (typeof range !== "object" || range === null || Array.isArray(range)) throw refusal("not an object");
  for (const [member, value] of Object.entries(range)) {
    if (!MEMBERS.some((known) => known === member)) throw refusal(`an object with the member ${member}`);
    if (typeof value !== "string" || value === "") throw refusal(`an object whose ${member} is not a key`);
  }
  return { ...range };
}

function refusal(what: string): TypeError {
  return new TypeError(
    `range expects one of the ranges that partition returned, { Prefix, StartAfter, EndAt }, but it is ${what}.`,
  );
}
