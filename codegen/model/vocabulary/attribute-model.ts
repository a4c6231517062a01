/** The kind of a JSON document: a policy in IAM's grammar, or any JSON. */
export type DocumentKind = "policy" | "json";

/** An attribute that is a map of strings, such as the `Attributes` of a queue. */
export interface AttributeMapModel {
  readonly member: string;
  /** Its entries, by the service's names. */
  readonly entries: Readonly<Record<string, EntryModel>>;
}

export interface EntryModel {
  /** The type of the value: a date is a number of seconds or milliseconds since 1970. */
  readonly type: "text" | "number" | "boolean" | "seconds" | "milliseconds" | DocumentKind;
  /** The hand-written type of a JSON document, as `module#Type`; any JSON by default. */
  readonly of?: string;
  readonly doc: string;
  /** Whether the service always returns it. */
  readonly always?: true;
}
