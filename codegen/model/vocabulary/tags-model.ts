import type { TokenModel } from "./list-model.js";
import type { Params } from "./params.js";

/**
 * The tags of a resource. How the service has them (pairs by whatever names, a map) is read from its schemas.
 */
export interface TagsModel {
  /** The attribute that holds them: `tagMap` gives them as a record. */
  readonly attribute?: string;
  /** The operation that asks for them: `getTags()`. */
  readonly get?: {
    readonly operation: string;
    readonly params: Params;
    /** Where they are in the response; of a list without the `[]`. */
    readonly path: string;
    /** Page tokens, where the client has no paginator; `false` if the operation has only one page. */
    readonly tokens?: TokenModel | false;
  };
  /** The operation that adds some: `addTags({ Name: "web" })`. */
  readonly add?: {
    readonly operation: string;
    readonly params: Params;
    /** The member of the input that takes them. */
    readonly member: string;
  };
  /** The operation that removes some: `removeTags(["Name"])`. */
  readonly remove?: {
    readonly operation: string;
    readonly params: Params;
    /** Where the keys go: a list of texts (`TagKeys`), or a member of each entry of a list (`Tags[].Key`). */
    readonly keys: string;
  };
  /** The most resources that one call may tag; as many as are on a page unless given. */
  readonly max?: number;
}
