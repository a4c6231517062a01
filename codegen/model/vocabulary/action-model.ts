import type { DocumentKind } from "./attribute-model.js";
import type { ItemModel } from "./item-model.js";
import type { TokenModel } from "./list-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

export interface ReturnsModel extends ItemModel {
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** Where the data of the resource is: in the response, or (for `each`) in the caller's input. */
  readonly path?: string;
  readonly over?: "response" | "input";
}

/** What an operation does to what is known of its resource: nothing, makes it old, ends it. */
export type Effect = "reads" | "changes" | "ends";

export interface ActionModel {
  readonly operation: string;
  /** Where the verb of the operation says it wrong: `Query` reads, `Unsubscribe` ends. */
  readonly effect?: Effect;
  /** What its doc comment says beside the service's own words. */
  readonly note?: string;
  /** Code for its doc comment. */
  readonly example?: string;
  readonly params?: Params;
  /** Input members that are a document in a text, such as JSON: the caller gives an object, or the text. */
  readonly documents?: Readonly<Record<string, DocumentKind | OwnDocumentModel>>;
  /** Input members of which the service needs one: without any of them, nothing is sent. */
  readonly requiresOneOf?: readonly string[];
  /** The caller may give the value of one input member in place of the whole input. */
  readonly shorthand?: ShorthandModel;
  /** The caller may give something else in place of the whole input. */
  readonly accepts?: AcceptsModel;
  /** The resources that it resolves to. */
  readonly returns?: ReturnsModel;
  /** The part of the response that it resolves to. */
  readonly result?: ResultModel;
  /** Its options take `tags` for what it makes; the text is what the service's function for them wants to know. */
  readonly tagged?: string | true;
  /** Where a successful response says that it has failed. */
  readonly failures?: FailuresModel;
  /** It takes and gives the language's own values in place of the service's, by the service's `native`. */
  readonly native?: true;
}

/** A document that only this service has: a hand-written function makes the text of what the caller may give. */
export interface OwnDocumentModel extends FunctionModel {
  /** What the doc comment says of it. */
  readonly note: string;
  /** What the doc comment says of its errors: `RangeError` for a document that is too large. */
  readonly throws?: string;
}

/**
 * A hand-written function that makes an operation's input of what its caller may give. It may be async, and may take the
 * resource first, as `self`.
 */
export interface AcceptsModel extends FunctionModel {
  /** The name of the parameter. */
  readonly name: string;
  /** What the doc comment says of it. */
  readonly note: string;
  /** What the doc comment says of its errors: `TypeError` for a target group of another region. */
  readonly throws?: string;
}

/** What a caller may give in place of an input: the value of one of its members. */
export interface ShorthandModel {
  /** The name of the parameter: `instances`. */
  readonly name: string;
  readonly member: string;
  /** The class of the resources that may stand in the list in place of what identifies them. */
  readonly of?: string;
  /** The identifier of those; `id` unless given. */
  readonly by?: string;
  /** The member of each entry that takes the identifier, in a list of structures. */
  readonly each?: string;
  /** A hand-written function that makes the member's value of the list that it takes. */
  readonly convert?: FunctionModel;
  /** A record of texts, numbers and booleans stands for the service's pairs. */
  readonly record?: true;
  /** An empty list is a mistake; it asks nothing unless this is said. */
  readonly refusesEmpty?: true;
}

export interface ResultModel {
  /** Where it is in the response; a list ends with `[]`. */
  readonly path: string;
  /** The service's pairs are given as a record. */
  readonly record?: true;
  /** Every page is asked for; the tokens are those of the client's paginator unless given. */
  readonly pages?: "all" | TokenModel;
}

export interface FailuresModel {
  readonly path: string;
  /** The members that name the item as `names` does; or the one that has its `position` in the call. */
  readonly id: readonly string[] | { readonly position: string };
  readonly code: string;
  readonly message: string;
}

/** How a resource ends: `deleteIfExists` comes of it, and the batch action of that name. */
export interface EndModel {
  /** The member that ends it: the action `delete` or `terminate` unless given. */
  readonly member?: string;
  /** The service's errors that mean that it was not there; those of its load unless given. */
  readonly notFound?: readonly string[];
  /** The service answers as if it had been there: so it is asked for beforehand. */
  readonly isSilent?: true;
  /** The state of what is still found, and has ended before. */
  readonly gone?: string;
}

export interface BatchActionModel {
  readonly operation: string;
  readonly params: Params;
  /** The identifiers that name an item in a `BatchActionError`; all of them unless given. */
  readonly names?: readonly string[];
  /** Where a successful response lists what has failed. */
  readonly failures?: FailuresModel;
  /** The most items that one call may take. */
  readonly max?: number;
  /** A hand-written function that splits a page into calls. */
  readonly group?: FunctionModel;
}
