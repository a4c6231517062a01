import type { ActionModel, BatchActionModel, EndModel } from "./action-model.js";
import type { AttributeMapModel, DocumentKind } from "./attribute-model.js";
import type { ListModel } from "./list-model.js";
import type { FunctionModel, Params } from "./params.js";
import type { TagsModel } from "./tags-model.js";
import type { ForeignModel, HasManyModel, HasModel } from "./relation-model.js";
import type { WaiterDefinitionModel, WaiterModel } from "./waiter-model.js";

export interface IdentifierModel {
  /** The member of the shape that holds it: a second name of the identifier, which never loads. */
  readonly member?: string;
  /** What the service has it as. It is text all the same; the accessor and the factories then take numbers. */
  readonly type?: "number";
  /** For the few that the service allows to be empty, such as a tag's value. */
  readonly mayBeEmpty?: boolean;
  /** One sentence. Taken from the shape's member if it has one. */
  readonly doc?: string;
}

export interface LoadModel {
  readonly operation: string;
  readonly params: Params;
  /** Where the item is in the response; `@` is the whole response. */
  readonly path: string;
  /** The service's errors that mean "there is no such thing". */
  readonly notFound: readonly string[];
  /** How many are asked for at once, for `loadAll`: by a filter's values, or by a list of the input. */
  readonly bulk?: BulkModel;
}

export interface BulkModel {
  /** The filter that takes identifiers; it finds those that are there, and says nothing of the others. */
  readonly filter?: string;
  /** The member that takes filters, where it is not `Filters`. */
  readonly in?: string;
  /** The list that takes identifiers; the service may refuse it as a whole when one is not there. */
  readonly member?: string;
  /** The most identifiers in one request. */
  readonly max: number;
}

/** A load or an existence check that is written by hand, in `src/<service>/<module>.ts`. */
export interface CustomLoadModel {
  readonly custom: string;
  readonly function: string;
  readonly notFound: readonly string[];
}

/** Type parameters of a class, which its hand-written members use. */
export interface GenericModel {
  /** As code, each with a default: `Item extends object = NativeItem`. */
  readonly parameters: readonly string[];
  /** The modules of the types that they name. */
  readonly types: Readonly<Record<string, string>>;
  /** What its factories take beside the identifiers, and the hand-written function that gives it to the resource. */
  readonly setting?: FunctionModel & { readonly name: string; readonly type: string; readonly doc: string };
}

/** A class of what several resources have in common: the members that come out the same for all of them. */
export interface BaseModel {
  /** The name of the class, such as `ObjectBase`. */
  readonly name: string;
  readonly doc: string;
}

export interface ResourceModel {
  /** What it is, in one sentence. */
  readonly doc: string;
  /** The class that holds what it shares with the other resources of the same base. */
  readonly base?: BaseModel;
  /** What people call it in a sentence, where that is not the words of its name: `object` for `S3Object`. */
  readonly noun?: string;
  /** What names it; nothing where an account has just one. */
  readonly identifiers: Readonly<Record<string, IdentifierModel>>;
  readonly generic?: GenericModel;
  /** Other classes of the same thing, with the same identifiers: its collections take them for their own in `of`. */
  readonly alike?: readonly string[];
  /** Names that people take for those of members (`size`), each with the right one (`contentLength`). */
  readonly misnomers?: Readonly<Record<string, string>>;
  /** The SDK's structure of its attributes; some resources have none. */
  readonly shape?: string;
  /**
   * The attributes that the service always sends, beside those that its own model requires: their types have no
   * `undefined`. A path names a member of such an attribute (`State.Name`). Lists and maps need not be named: they
   * are empty if the response omits them.
   */
  readonly always?: readonly string[];
  /** Attributes that neither `toJSON` nor a table shows, beside those that the service's own model calls sensitive. */
  readonly sensitive?: readonly string[];
  /** Attributes that are JSON in a text, URL-encoded or not: their getters give it parsed. */
  readonly documents?: Readonly<Record<string, DocumentKind>>;
  /** An attribute that is a map of texts, whose entries have getters of their own. */
  readonly attributeMap?: AttributeMapModel;
  readonly load?: LoadModel | CustomLoadModel;
  /**
   * The type of the options of its loads, existence checks and waiters, as `module#Type`, where they take more than other
   * calls: with `optionMembers` of the service.
   */
  readonly callOptions?: string;
  /** How it is asked whether it exists, where that is not by loading it. */
  readonly exists?: CustomLoadModel;
  readonly list?: ListModel;
  readonly actions?: Readonly<Record<string, ActionModel>>;
  /** How it ends, where that is not by the action `delete` or `terminate`, or where the service does not say all of it. */
  readonly end?: EndModel;
  /**
   * The service's errors that refuse a call of a batch for some of its items: the others are then tried without those.
   * The errors by which a load finds nothing, unless given.
   */
  readonly itemErrors?: readonly string[];
  readonly batchActions?: Readonly<Record<string, BatchActionModel>>;
  readonly waiters?: Readonly<Record<string, WaiterModel>>;
  /** Waiters that hand-written methods wait by. */
  readonly customWaiters?: readonly WaiterDefinitionModel[];
  readonly has?: Readonly<Record<string, HasModel>>;
  /** Resources of other services: methods such as `instancesOf(ec2)`. */
  readonly foreign?: Readonly<Record<string, ForeignModel>>;
  readonly hasMany?: Readonly<Record<string, HasManyModel>>;
  /**
   * Members written by hand: each delegates to a function in `src/<service>/<module>.ts`, of its own name or (for
   * reserved words) as `module#function`.
   */
  readonly custom?: Readonly<Record<string, string>>;
  /** Properties written by hand, named as in `custom`: the function takes nothing but the resource. */
  readonly getters?: Readonly<Record<string, string>>;
  /** Its tags; the attribute's name alone where they are only read. */
  readonly tags?: string | TagsModel;
  /** References to what the service makes along with it. */
  readonly madeWith?: readonly string[];
  /** Where its attributes tell the state that waiters wait for, such as `State.Name`. */
  readonly state?: string;
  /** Where its attributes say why it is in that state, such as `StateReason.Message`. */
  readonly reason?: string;
  /** The same as `custom`, on the collection of this resource. */
  readonly collectionCustom?: Readonly<Record<string, string>>;
}
