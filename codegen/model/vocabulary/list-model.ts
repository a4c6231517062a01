import type { PartOf } from "../../../src/core/query/list-operation-info.js";
import type { ItemModel } from "./item-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

export interface PageSizeModel {
  /** The input member, if the SDK's paginator does not define it. */
  readonly member?: string;
  /** Sent by default, for services that return pages only on request. */
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** Members that the service does not allow together with a page size; by default all selectors of ids. */
  readonly notWith?: readonly string[];
  /** Members that add other things to a page, so that a limit must not make it smaller. */
  readonly fullWith?: readonly string[];
}

/** Page tokens of an operation without an SDK paginator: input member to output member. */
export type TokenModel = Readonly<Record<string, string>>;

export interface ListModel extends ItemModel {
  readonly operation: string;
  readonly path: string;
  readonly identifiers: IdentifierSources;
  /** Parameters of every listing of this resource. */
  readonly params?: Params;
  /** Input members that filter the listing, and so select what a batch action may touch. */
  readonly selectors: readonly string[];
  /** Selectors that set a prefix of an identifier or an attribute, or of a part of it. Batch actions reject others. */
  readonly prefixes?: Readonly<Record<string, string | PartOf>>;
  /** Values of selectors that match everything, such as the path `/`: they do not select what a batch action may touch. */
  readonly open?: Readonly<Record<string, string>>;
  /** Members as in the `custom` of a resource, on this listing only: a group's members must have no batch delete. */
  readonly custom?: Readonly<Record<string, string>>;
  /** Members that set the identifier after which a listing starts, in byte order, with its name. */
  readonly starts?: Readonly<Record<string, string>>;
  readonly pageSize?: PageSizeModel;
  /** For operations without an SDK paginator; `false` if the service returns everything at once. */
  readonly tokens?: TokenModel | false;
  /** The output member that reports whether there are more pages; `false` takes precedence over a token. */
  readonly more?: string;
  /** Sent by default. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** A hand-written function that undoes the effect of the defaults on a response. */
  readonly read?: FunctionModel;
  /** Whether no resource is listed twice: a repeated page then means that the listing started again. */
  readonly isDistinct?: true;
  /** The collection for entries that `of` rejects here: the end of the error message. */
  readonly elsewhere?: string;
  /** Values of the response that a page has besides its resources. It then has its own class. */
  readonly page?: Readonly<Record<string, PageMemberModel>>;
}

export interface PageMemberModel {
  /** The path of the values, such as `CommonPrefixes[].Prefix`. */
  readonly path: string;
  readonly doc: string;
}
