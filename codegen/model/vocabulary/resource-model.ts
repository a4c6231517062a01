import type { ActionModel, BatchActionModel, EndModel } from "./action-model.js";
import type { AttributeMapModel, DocumentKind } from "./attribute-model.js";
import type { CustomModel } from "./custom-model.js";
import type { ListModel } from "./list-model.js";
import type { FunctionModel, Params } from "./params.js";
import type { TagsModel } from "./tags-model.js";
import type { ForeignModel, HasManyModel, HasModel } from "./relation-model.js";
import type { WaiterDefinitionModel, WaiterModel } from "./waiter-model.js";

export interface IdentifierModel {
  /** The member of the shape that contains it: another name of the identifier, which never loads. */
  readonly member?: string;
  /** Its type in the service. It is still a string; the accessor and the factories then use numbers. */
  readonly type?: "number";
  /** Whether the service allows it to be empty, such as a tag's value. */
  readonly mayBeEmpty?: boolean;
  /** One sentence. Taken from the shape's member if it has one. */
  readonly doc?: string;
}

export interface LoadModel {
  readonly operation: string;
  readonly params: Params;
  /** The path of the item in the response; `@` is the whole response. */
  readonly path: string;
  /** The service's not-found errors. */
  readonly notFound: readonly string[];
  /** How to request several at once, for `loadAll`: by a filter's values, or by a list in the input. */
  readonly bulk?: BulkModel;
}

export interface BulkModel {
  /** The filter for identifiers; the response contains those that exist. */
  readonly filter?: string;
  /** The member for filters, if not `Filters`. */
  readonly in?: string;
  /** The list of identifiers; the service may reject all of them if one does not exist. */
  readonly member?: string;
  /** The maximum number of identifiers in one request. */
  readonly max: number;
}

/** A hand-written load or existence check, in `src/<service>/<module>.ts`. */
export interface CustomLoadModel {
  readonly custom: string;
  readonly function: string;
  readonly notFound: readonly string[];
}

/** Type parameters of a class, for its hand-written members. */
export interface GenericModel {
  /** As code, each with a default: `Item extends object = NativeItem`. */
  readonly parameters: readonly string[];
  /** The modules of the types that they name. */
  readonly types: Readonly<Record<string, string>>;
  /** An additional parameter of its factories, and the hand-written function that applies it to the resource. */
  readonly setting?: FunctionModel & { readonly name: string; readonly type: string; readonly doc: string };
}

/** A base class of several resources: the members whose code is the same for all of them. */
export interface BaseModel {
  /** The name of the class, such as `ObjectBase`. */
  readonly name: string;
  readonly doc: string;
}

export interface ResourceModel {
  /** Its description, in one sentence. */
  readonly doc: string;
  /** The base class that it shares with other resources. */
  readonly base?: BaseModel;
  /** Its name in sentences, if it differs from the words of its class name: `object` for `S3Object`. */
  readonly noun?: string;
  /** Its identifiers; empty if an account has exactly one. */
  readonly identifiers: Readonly<Record<string, IdentifierModel>>;
  readonly generic?: GenericModel;
  /** Other classes of the same thing, with the same identifiers: its collections accept them in `of`. */
  readonly alike?: readonly string[];
  /** Common wrong names for members (`size`), each with the right one (`contentLength`). */
  readonly misnomers?: Readonly<Record<string, string>>;
  /** The SDK's structure of its attributes; some resources have none. */
  readonly shape?: string;
  /**
   * The attributes that the service always sends, beside those that its own model requires: their types have no
   * `undefined`. A path names a member of such an attribute (`State.Name`). Lists and maps need not be named: they
   * are empty if the response omits them.
   */
  readonly always?: readonly string[];
  /** Attributes that `toJSON` and tables omit, besides those that the service's own model marks as sensitive. */
  readonly sensitive?: readonly string[];
  /** Attributes that are JSON in a string, URL-encoded or not: their getters return it parsed. */
  readonly documents?: Readonly<Record<string, DocumentKind>>;
  /** An attribute that is a map of strings, whose entries have getters. */
  readonly attributeMap?: AttributeMapModel;
  readonly load?: LoadModel | CustomLoadModel;
  /** The options (`module#Type`) of its loads, checks and waiters, with the `optionMembers` of the service. */
  readonly callOptions?: string;
  /** How to check whether it exists, if not by loading it. */
  readonly exists?: CustomLoadModel;
  readonly list?: ListModel;
  readonly actions?: Readonly<Record<string, ActionModel>>;
  /** How it is deleted, if not by the action `delete` or `terminate`, or if the service's model lacks details. */
  readonly end?: EndModel;
  /** Errors that reject a batch call because of some items, so that others are retried. Default: not-found errors. */
  readonly itemErrors?: readonly string[];
  readonly batchActions?: Readonly<Record<string, BatchActionModel>>;
  readonly waiters?: Readonly<Record<string, WaiterModel>>;
  /** Waiters that hand-written methods use. */
  readonly customWaiters?: readonly WaiterDefinitionModel[];
  readonly has?: Readonly<Record<string, HasModel>>;
  /** Resources of other services: methods such as `instancesOf(ec2)`. */
  readonly foreign?: Readonly<Record<string, ForeignModel>>;
  readonly hasMany?: Readonly<Record<string, HasManyModel>>;
  /** Hand-written members. */
  readonly custom?: Readonly<Record<string, CustomModel>>;
  /** Hand-written properties, named as in `custom`: the function's only parameter is the resource. */
  readonly getters?: Readonly<Record<string, string>>;
  /** Its tags; only the attribute's name if they are read-only. */
  readonly tags?: string | TagsModel;
  /** References to resources that the service creates with it. */
  readonly madeWith?: readonly string[];
  /** The path of the state that waiters wait for, in its attributes, such as `State.Name`. */
  readonly state?: string;
  /** The path of the reason for that state, such as `StateReason.Message`. */
  readonly reason?: string;
  /** The same as `custom`, on the collection of this resource. */
  readonly collectionCustom?: Readonly<Record<string, string>>;
}
