import type { ItemModel } from "./item-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

export interface PageSizeModel {
  /** The input member, where no paginator of the SDK tells. */
  readonly member?: string;
  /** Sent when nobody asks for a size, where the service only pages if asked. */
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** Members beside which the service takes no page size: all selectors of ids unless given. */
  readonly notWith?: readonly string[];
  /** Members beside which a page holds other things as well, so that a limit must not make it smaller. */
  readonly fullWith?: readonly string[];
}

/** Page tokens of an operation that the SDK has no paginator for: input member to output member. */
export type TokenModel = Readonly<Record<string, string>>;

export interface ListModel extends ItemModel {
  readonly operation: string;
  readonly path: string;
  readonly identifiers: IdentifierSources;
  /** Parameters that every listing of this resource has. */
  readonly params?: Params;
  /** Input members that narrow the listing, and so arm a batch action. */
  readonly selectors: readonly string[];
  /**
   * Selectors that say how an identifier or an attribute begins, with the name of that. What is listed besides is not acted
   * on.
   */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Values of selectors that everything has, such as the path `/`: they arm nothing. */
  readonly open?: Readonly<Record<string, string>>;
  /**
   * Members written by hand, named as in the `custom` of a resource, on the collections of this listing alone: what a
   * resource's own list has may be deleted there, but not what a group has for members.
   */
  readonly custom?: Readonly<Record<string, string>>;
  /** Members that say after what identifiers come, in the order of their bytes, with the name of that. */
  readonly starts?: Readonly<Record<string, string>>;
  readonly pageSize?: PageSizeModel;
  /** For operations without an SDK paginator; `false` where the service answers everything at once. */
  readonly tokens?: TokenModel | false;
  /** The member of the output that says whether there are more pages: by `false` even beside a token. */
  readonly more?: string;
  /** Sent unless the caller says otherwise. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** A hand-written function that makes of a response what it would be without those. */
  readonly read?: FunctionModel;
  /** Whether no resource is listed twice: a page that was there before then means that the listing began again. */
  readonly isDistinct?: true;
  /** What else a caller may mean, and the collection that takes it: the end of the error for an entry that `of` refuses. */
  readonly elsewhere?: string;
  /** What a page tells beside its resources: values of its response. It then has a class of its own. */
  readonly page?: Readonly<Record<string, PageMemberModel>>;
}

export interface PageMemberModel {
  /** Where the values are, such as `CommonPrefixes[].Prefix`. */
  readonly path: string;
  readonly doc: string;
}
