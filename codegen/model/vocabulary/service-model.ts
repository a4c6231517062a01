import type { ActionModel } from "./action-model.js";
import type { FunctionModel } from "./params.js";
import type { HasManyModel } from "./relation-model.js";
import type { ResourceModel } from "./resource-model.js";

/** A method that finds the one resource of a name. */
export interface LookupModel {
  readonly type: string;
  /** The member of the list operation's input that takes names. */
  readonly selector: string;
}

/** How inputs take tags for what is made. */
export interface CreatedTagsModel {
  readonly member: string;
  /**
   * A hand-written function that joins what the input gives with the option's, where the member is more than tags:
   * it takes the action's `tagged`, the member and the option.
   */
  readonly join?: FunctionModel;
}

/** How operations are called with the language's own values, where the service has a type of its own for values. */
export interface NativeModel extends FunctionModel {
  /** The types that make those of the caller of the SDK's inputs and outputs, from the same module. */
  readonly input: string;
  readonly output: string;
}

/** Settings of a root that its client knows nothing of. */
export interface SettingsModel extends FunctionModel {
  /** Their type, in the module of the function, which takes the root's context and the settings. */
  readonly type: string;
  readonly doc: string;
  /** Code for the doc comment. */
  readonly example: string;
}

/** Hand-written functions that are loaded when they are first used: most programs need few of them. */
export interface DeferredModel {
  /** Their rooms. Each method that calls one of their functions returns a promise. */
  readonly rooms: readonly string[];
  /** The parameters that take streams of the caller. */
  readonly streams: readonly string[];
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
  /**
   * Members of inputs that calls without an input of their own take among their options, as `module#CONSTANT`: of the type
   * `OptionMembers`.
   */
  readonly optionMembers?: string;
  /** The member of inputs by which a call is only tried out: its methods then take `{ dryRun: true }`. */
  readonly dryRun?: string;
  /**
   * A hand-written function that sends a command with the language's own values: it takes the context, the command's class,
   * the input, and the function that sends.
   */
  readonly native?: NativeModel;
  /** What `withSettings` takes. */
  readonly settings?: SettingsModel;
  /** How actions give tags to what they make: their options then take `tags`. */
  readonly createdTags?: CreatedTagsModel;
  /** What was just made may be unknown to the service's next answer, so that it is asked again for a while. */
  readonly isEventuallyConsistent?: boolean;
  /** The class of the root, such as `EC2Resource`. */
  readonly root: string;
  readonly doc: string;
  readonly resources: Readonly<Record<string, ResourceModel>>;
  readonly actions: Readonly<Record<string, ActionModel>>;
  readonly hasMany: Readonly<Record<string, HasManyModel>>;
  /**
   * Resources by their names, where those are not what identifies them: `loadBalancerByName("web")`, which throws if no
   * load balancer has the name, and `findLoadBalancerByName("web")`.
   */
  readonly lookups?: Readonly<Record<string, LookupModel>>;
  /** Why no member calls an operation, by its name; `*` for all that have no reason of their own. */
  readonly uncalled?: Readonly<Record<string, string>>;
  /** The factories of resources that do not have just the one of their own name. */
  readonly factories?: Readonly<Record<string, readonly string[]>>;
  readonly custom?: Readonly<Record<string, string>>;
  readonly deferred?: DeferredModel;
  /** More generated modules, by the names of their files. */
  readonly files?: Readonly<Record<string, () => string>>;
}
