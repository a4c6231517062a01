/** How a member of a list operation's input narrows what is listed. */
export type SelectorKind = "ids" | "numbers" | "filters" | "structures" | "text" | "flag";

/** The member by which a page's size is asked for, and what the service takes there. */
export interface PageSizing {
  readonly member: string;
  /** Sent when nobody asks for a size, for services that only page if asked. */
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** Members beside which the service refuses a page size. */
  readonly notWith?: readonly string[];
  /** Members beside which a page holds other things as well, so that a limit must not make it smaller. */
  readonly fullWith?: readonly string[];
}

/** What is known of a list operation beside its commands and their outputs. */
export interface ListOperationInfo {
  /** The SDK's name of the operation, such as `DescribeInstances`. */
  readonly name: string;
  /** The members that narrow the listing: only these arm a batch action. */
  readonly selectors: Readonly<Record<string, SelectorKind>>;
  /** The selectors that say how an identifier or an attribute begins, with the name of that. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Values of selectors that everything has: they arm nothing. */
  readonly open?: Readonly<Record<string, string>>;
  /** The members that say after what identifiers come, in the order of their bytes, with the name of that. They arm nothing. */
  readonly starts?: Readonly<Record<string, string>>;
  /** The members that a page token is sent in. */
  readonly tokens: readonly string[];
  readonly pageSize?: PageSizing;
  /** The most ids, or values of one filter, that the service takes in one request. */
  readonly maxValues?: number;
  /** Whether no resource is listed twice: a page that was there before then means that the listing began again. */
  readonly isDistinct?: true;
}
