import type { Source } from "./source.js";

/** Parameters by target: `InstanceId`, `InstanceIds[0]`, `InstanceIds[]`, `Filters[0]`, `Tags[*].Key`, `A.B`. */
export type Params = Readonly<Record<string, Source>>;

/** Identifiers of another resource, by their names there. */
export type IdentifierSources = Readonly<Record<string, Source>>;

export interface IdentifierModel {
  /** The member of the shape that holds it: a second name of the identifier, which never loads. */
  readonly member?: string;
  /** What the service has it as. It is text all the same; the accessor and the factories then take numbers. */
  readonly type?: "number";
  /** For the few that the service allows to be empty, such as a tag's value. */
  readonly mayBeEmpty?: boolean;
  /** One sentence. Taken from the shape's member where there is one. */
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

export interface ListModel {
  readonly operation: string;
  readonly path: string;
  readonly identifiers: IdentifierSources;
  /** Parameters that every listing of this resource has. */
  readonly params?: Params;
  /** Input members that narrow the listing, and so arm a batch action. */
  readonly selectors: readonly string[];
  readonly pageSize?: PageSizeModel;
  /** For operations without an SDK paginator; `false` where the service answers everything at once. */
  readonly tokens?: TokenModel | false;
  /** The member of the output that says whether there are more pages: by `false` even beside a token. */
  readonly more?: string;
  /** Sent unless the caller says otherwise. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** A hand-written function that makes of a response what it would be without those. */
  readonly read?: FunctionModel;
  /** A hand-written function that makes of the collection what looks at one page after another, as `watch` says. */
  readonly watch?: FunctionModel;
  /** What a page tells beside its resources: values of its response. It then has a class of its own. */
  readonly page?: Readonly<Record<string, PageMemberModel>>;
}

/** A hand-written function in `src/<service>/<module>.ts`. */
export interface FunctionModel {
  readonly module: string;
  readonly function: string;
}

export interface PageMemberModel {
  /** Where the values are, such as `CommonPrefixes[].Prefix`. */
  readonly path: string;
  readonly doc: string;
}

export interface ReturnsModel {
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** Where the data of the resource is: in the response, or (for `each`) in the caller's input. */
  readonly path?: string;
  readonly over?: "response" | "input";
}

export interface ActionModel {
  readonly operation: string;
  /** What its doc comment says beside the service's own words. */
  readonly note?: string;
  readonly params?: Params;
  readonly returns?: ReturnsModel;
  /** The type that what it makes has in `TagSpecifications`: its options then take `tags`. */
  readonly tagged?: string;
  /** Where a successful response says that it has failed. */
  readonly failures?: FailuresModel;
}

export interface FailuresModel {
  readonly path: string;
  readonly id: readonly string[];
  readonly code: string;
  readonly message: string;
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

export interface WaiterModel {
  readonly waiter: string;
  readonly params: Params;
  /** boto3's seconds between two looks. */
  readonly delay: number;
  /** boto3's number of looks. */
  readonly attempts: number;
}

/** A property (`reference`), or a method (`subresource`) that needs only identifiers. */
export interface HasModel {
  readonly kind: "reference" | "subresource";
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** Where the child's data is in the parent's: it then carries that slice. */
  readonly path?: string;
}

export interface HasManyModel {
  readonly type: string;
  readonly params?: Params;
  readonly doc?: string;
}

export interface ResourceModel {
  /** What it is, in one sentence. */
  readonly doc: string;
  /** What people call it in a sentence, where that is not the words of its name: `object` for `S3Object`. */
  readonly noun?: string;
  readonly identifiers: Readonly<Record<string, IdentifierModel>>;
  /** The SDK's structure of its attributes. */
  readonly shape: string;
  readonly load?: LoadModel | CustomLoadModel;
  /** How it is asked whether it exists, where that is not by loading it. */
  readonly exists?: CustomLoadModel;
  readonly list?: ListModel;
  readonly actions?: Readonly<Record<string, ActionModel>>;
  readonly batchActions?: Readonly<Record<string, BatchActionModel>>;
  readonly waiters?: Readonly<Record<string, WaiterModel>>;
  readonly has?: Readonly<Record<string, HasModel>>;
  readonly hasMany?: Readonly<Record<string, HasManyModel>>;
  /**
   * Members written by hand: each delegates to a function in `src/<service>/<module>.ts`, of its own name or (for
   * reserved words) as `module#function`.
   */
  readonly custom?: Readonly<Record<string, string>>;
  /** Properties written by hand, named as in `custom`: the function takes nothing but the resource. */
  readonly getters?: Readonly<Record<string, string>>;
  /** The attribute that lists its tags: `tagMap` then gives them as a record. */
  readonly tags?: string;
  /** Where its attributes tell the state that waiters wait for, such as `State.Name`. */
  readonly state?: string;
  /** The same as `custom`, on the collection of this resource. */
  readonly collectionCustom?: Readonly<Record<string, string>>;
}

export interface ServiceModel {
  /** The subpath, and the folder under `src/`. */
  readonly name: string;
  /** The SDK package. */
  readonly package: string;
  /** Where the pages of its operations are, below `https://docs.aws.amazon.com/`. */
  readonly apiReference?: string;
  /** The retry mode of clients that we make, where it is not to be the SDK's own. */
  readonly retryMode?: "adaptive";
  /** A hand-written function that makes a client of a configuration, where the client's constructor will not do. */
  readonly client?: FunctionModel;
  /** The most ids, or values of one filter, that the service takes: longer lists are asked for in parts. */
  readonly maxValues?: number;
  /** A hand-written function that looks at every input before it is sent, and throws a `TypeError` where it must not be. */
  readonly check?: FunctionModel;
  /** What was just made may be unknown to the service's next answer, so that it is asked again for a while. */
  readonly isEventuallyConsistent?: boolean;
  /** The class of the root, such as `EC2Resource`. */
  readonly root: string;
  readonly doc: string;
  readonly resources: Readonly<Record<string, ResourceModel>>;
  readonly actions: Readonly<Record<string, ActionModel>>;
  readonly hasMany: Readonly<Record<string, HasManyModel>>;
  /** Why no member calls an operation, by its name; `*` for all that have no reason of their own. */
  readonly uncalled?: Readonly<Record<string, string>>;
  /** The factories of resources that do not have just the one of their own name. */
  readonly factories?: Readonly<Record<string, readonly string[]>>;
  readonly custom?: Readonly<Record<string, string>>;
}
