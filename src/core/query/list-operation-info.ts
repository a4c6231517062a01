/** How a member of a list operation's input filters the listing. */
export type SelectorKind = "ids" | "numbers" | "filters" | "structures" | "text" | "flag";

/** The member that sets the page size, and the sizes that the service accepts. */
export interface PageSizing {
  readonly member: string;
  /** Sent by default, for services that return pages only on request. */
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** Members that the service does not allow together with a page size. */
  readonly notWith?: readonly string[];
  /** Members that add other things to a page, so that a limit must not make it smaller. */
  readonly fullWith?: readonly string[];
}

/** The part of an identifier that a prefix applies to, such as the name in a URL. */
export interface PartOf {
  readonly of: string;
  /** Matches what precedes the part, as the source of a regular expression. */
  readonly after: string;
}

/** The properties of a list operation, besides its commands and outputs. */
export interface ListOperationInfo {
  /** The SDK's name of the operation, such as `DescribeInstances`. */
  readonly name: string;
  /** The members that filter the listing: only these select what a batch action may touch. */
  readonly selectors: Readonly<Record<string, SelectorKind>>;
  /** The selectors that take identifiers of what is listed, with the name of the identifier. */
  readonly named?: Readonly<Record<string, string>>;
  /** The selectors that set a prefix of an identifier or an attribute, or of a part of it, with the name of the latter. */
  readonly prefixes?: Readonly<Record<string, string | PartOf>>;
  /** Values of selectors that match everything: they do not select what a batch action may touch. */
  readonly open?: Readonly<Record<string, string>>;
  /** The identifiers after which a listing starts, in byte order, by their members. They select nothing to act on. */
  readonly starts?: Readonly<Record<string, string>>;
  /** The members for a page token. */
  readonly tokens: readonly string[];
  readonly pageSize?: PageSizing;
  /** The maximum number of ids, or of values of one filter, in one request. */
  readonly maxValues?: number;
  /** Whether no resource is listed twice: a repeated page then means that the listing started again. */
  readonly isDistinct?: true;
}
