import type { TokenModel } from "./list-model.js";
import type { Params } from "./params.js";

/** The tags of a resource. Their form (pairs with any member names, or a map) is read from the service's schemas. */
export interface TagsModel {
  /** The attribute that contains them: `tagMap` returns them as a record. */
  readonly attribute?: string;
  /** The operation that requests them: `getTags()`. */
  readonly get?: {
    readonly operation: string;
    readonly params: Params;
    /** Their path in the response; for a list without the `[]`. */
    readonly path: string;
    /** Page tokens, where the client has no paginator; `false` if the operation has only one page. */
    readonly tokens?: TokenModel | false;
  };
  /** The operation that adds tags: `addTags({ Name: "web" })`. */
  readonly add?: {
    readonly operation: string;
    readonly params: Params;
    /** The input member for them. */
    readonly member: string;
  };
  /** The operation that removes tags: `removeTags(["Name"])`. */
  readonly remove?: {
    readonly operation: string;
    readonly params: Params;
    /** The input member for the keys: strings (`TagKeys`), or a member of each entry (`Tags[].Key`). */
    readonly keys: string;
  };
  /** The maximum number of resources in one call; by default as many as are on a page. */
  readonly max?: number;
}
