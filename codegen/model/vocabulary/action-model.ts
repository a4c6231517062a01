import type { DocumentKind } from "./attribute-model.js";
import type { ItemModel } from "./item-model.js";
import type { TokenModel } from "./list-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

export interface ReturnsModel extends ItemModel {
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** The place of the resource's data: in the response, or (for `each`) in the caller's input. */
  readonly path?: string;
  readonly over?: "response" | "input";
}

/** The effect of an operation on its resource's snapshot: none, it becomes stale, or the resource is deleted. */
export type Effect = "reads" | "changes" | "ends";

export interface ActionModel {
  readonly operation: string;
  /** Overrides the effect if the operation's verb suggests another one: `Query` reads, `Unsubscribe` ends. */
  readonly effect?: Effect;
  /** A note in its doc comment, in addition to the service's description. */
  readonly note?: string;
  /** An example in its doc comment. */
  readonly example?: string;
  readonly params?: Params;
  /** Input members that are documents in a text, by their paths (`PolicyInputList[]`): the caller gives objects. */
  readonly documents?: Readonly<Record<string, DocumentKind | OwnDocumentModel>>;
  /** Input members of which the service needs one: without any of them, nothing is sent. */
  readonly requiresOneOf?: readonly string[];
  /** The caller may pass the value of one input member instead of the whole input. */
  readonly shorthand?: ShorthandModel;
  /** The caller may pass something else instead of the whole input. */
  readonly accepts?: AcceptsModel;
  /** The resources that it resolves to. */
  readonly returns?: ReturnsModel;
  /** The part of the response that it resolves to. */
  readonly result?: ResultModel;
  /** Its options have `tags` for the created resource; the string is an argument of the service's tag function. */
  readonly tagged?: string | true;
  /** Where a successful response reports failures. */
  readonly failures?: FailuresModel;
  /** It uses native values instead of the service's, by the service's `native`. */
  readonly native?: true;
}

/** A document that only this service has: a hand-written function makes the text of what the caller may give. */
export interface OwnDocumentModel extends FunctionModel {
  /** What the doc comment says of it. */
  readonly note: string;
  /** What the doc comment says of its errors: `RangeError` for a document that is too large. */
  readonly throws?: string;
}

/** A function, possibly async, that makes the input of the caller's value, and of the resource as `self`. */
export interface AcceptsModel extends FunctionModel {
  /** The name of the parameter. */
  readonly name: string;
  /** The part of the doc comment about it. */
  readonly note: string;
  /** The part of the doc comment about its errors: `TypeError` for a target group of another region. */
  readonly throws?: string;
}

/** The value of one input member, which a caller may pass instead of the input. */
export interface ShorthandModel {
  /** The name of the parameter: `instances`. */
  readonly name: string;
  readonly member: string;
  /** The class of the resources that may be in the list instead of their identifiers. */
  readonly of?: string;
  /** Their identifier; default: `id`. */
  readonly by?: string;
  /** The member of each entry that contains the identifier, in a list of structures. */
  readonly each?: string;
  /** A hand-written function that converts the list to the member's value. */
  readonly convert?: FunctionModel;
  /** A record of strings, numbers and booleans for the service's pairs. */
  readonly record?: true;
  /** An empty list is an error; by default it sends no request. */
  readonly refusesEmpty?: true;
}

export interface ResultModel {
  /** Its path in the response; a list ends in `[]`. */
  readonly path: string;
  /** The service's pairs are returned as a record. */
  readonly record?: true;
  /** It is a document in a text, which is returned parsed; `undefined` if the response has none. */
  readonly document?: DocumentKind;
  /** All pages are requested; the tokens are by default those of the client's paginator. */
  readonly pages?: "all" | TokenModel;
}

export interface FailuresModel {
  readonly path: string;
  /** The members that identify the item, as in `names`; or the one that contains its `position` in the call. */
  readonly id: readonly string[] | { readonly position: string };
  readonly code: string;
  readonly message: string;
}

/** How a resource is deleted: `deleteIfExists` and the batch action of that name are derived from it. */
export interface EndModel {
  /** The member that deletes it; default: the action `delete` or `terminate`. */
  readonly member?: string;
  /** The service's errors that mean that it did not exist; default: those of its load. */
  readonly notFound?: readonly string[];
  /** The service's response is the same if it did not exist, so this is checked first. */
  readonly isSilent?: true;
  /** The state of what is still found, and has ended before. */
  readonly gone?: string;
}

export interface BatchActionModel {
  readonly operation: string;
  readonly params: Params;
  /** The identifiers of an item in a `BatchActionError`; all of them by default. */
  readonly names?: readonly string[];
  /** Where a successful response lists failures. */
  readonly failures?: FailuresModel;
  /** The maximum number of items in one call. */
  readonly max?: number;
  /** A hand-written function that splits a page into calls. */
  readonly group?: FunctionModel;
}
