import type { ActionModel } from "./action-model.js";
import type { FunctionModel } from "./params.js";
import type { HasManyModel } from "./relation-model.js";
import type { ResourceModel } from "./resource-model.js";

/** A method that finds a resource by name. */
export interface LookupModel {
  readonly type: string;
  /** The member of the list operation's input for names. */
  readonly selector: string;
}

/** The input members for tags of created resources. */
export interface CreatedTagsModel {
  readonly member: string;
  /** A function that combines the action's `tagged`, the member and the option, if the member has more than tags. */
  readonly join?: FunctionModel;
}

/** How operations use native values, for a service with its own type of values. */
export interface NativeModel extends FunctionModel {
  /** The types that convert the SDK's inputs and outputs to the caller's, from the same module. */
  readonly input: string;
  readonly output: string;
}

/** Settings of a root that its client does not have. */
export interface SettingsModel extends FunctionModel {
  /** Their type, in the function's module; the function takes the root's context and the settings. */
  readonly type: string;
  readonly doc: string;
  /** An example for the doc comment. */
  readonly example: string;
}

/** Hand-written functions that are loaded on first use, because most programs need few of them. */
export interface DeferredModel {
  /** Their rooms and modules, by what they are loaded together for. Methods that call them return promises. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** The parameters for streams of the caller. */
  readonly streams: readonly string[];
}

export interface ServiceModel {
  /** The subpath, and the folder under `src/`. */
  readonly name: string;
  /** The SDK package. */
  readonly package: string;
  /** The path of the operations' pages, below `https://docs.aws.amazon.com/`. */
  readonly apiReference?: string;
  /** The retry mode of clients that we create, if not the SDK's default. */
  readonly retryMode?: "adaptive";
  /** A hand-written function that creates a client from a configuration, if the client's constructor is not enough. */
  readonly client?: FunctionModel;
  /** The service's maximum number of ids, or of values of one filter: longer lists are split into several requests. */
  readonly maxValues?: number;
  /** A hand-written function that checks every input before it is sent, and throws a `TypeError` for an invalid one. */
  readonly check?: FunctionModel;
  /** Input members that calls without an input accept as options, as `module#CONSTANT`: of the type `OptionMembers`. */
  readonly optionMembers?: string;
  /** The input member for dry runs: methods then accept `{ dryRun: true }`. */
  readonly dryRun?: string;
  /** A function that sends native values; it takes the context, the command's class, the input, and what sends. */
  readonly native?: NativeModel;
  /** The argument of `withSettings`. */
  readonly settings?: SettingsModel;
  /** How actions tag the resources that they create: their options then have `tags`. */
  readonly createdTags?: CreatedTagsModel;
  /** Whether a new resource may not be visible to the next requests, so that they are retried for a while. */
  readonly isEventuallyConsistent?: boolean;
  /** The class of the root, such as `EC2Resource`. */
  readonly root: string;
  readonly doc: string;
  readonly resources: Readonly<Record<string, ResourceModel>>;
  readonly actions: Readonly<Record<string, ActionModel>>;
  readonly hasMany: Readonly<Record<string, HasManyModel>>;
  /** Resources by names that do not identify them: `loadBalancerByName("web")` and `findLoadBalancerByName("web")`. */
  readonly lookups?: Readonly<Record<string, LookupModel>>;
  /** Why no member calls an operation, by its name; `*` for all that have no reason of their own. */
  readonly uncalled?: Readonly<Record<string, string>>;
  /** The factories of resources that have other ones than the one with their name. */
  readonly factories?: Readonly<Record<string, readonly string[]>>;
  readonly custom?: Readonly<Record<string, string>>;
  readonly deferred?: DeferredModel;
  /** Additional generated modules, by file name. */
  readonly files?: Readonly<Record<string, () => string>>;
}
