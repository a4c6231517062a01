/** What a JSON document is: a policy by IAM's grammar, or anything. */
export type DocumentKind = "policy" | "json";

/** A map of texts that is an attribute, such as the `Attributes` of a queue. */
export interface AttributeMapModel {
  readonly member: string;
  /** Its entries, by the service's names. */
  readonly entries: Readonly<Record<string, EntryModel>>;
}

export interface EntryModel {
  /** What the text says: a date is a number of seconds or of milliseconds since 1970. */
  readonly type: "text" | "number" | "boolean" | "seconds" | "milliseconds" | DocumentKind;
  /** The hand-written type of a JSON document, as `module#Type`; any JSON unless given. */
  readonly of?: string;
  readonly doc: string;
  /** Whether the service always sends it. */
  readonly always?: true;
}
