import type { ListModel } from "./list-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

/**
 * A property (`reference`), a method (`subresource`) that needs only identifiers, or a method whose identifiers a
 * hand-written function finds in the resource (`found`).
 */
export interface HasModel {
  readonly kind: "reference" | "subresource" | "found";
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** Where the child's data is in the parent's: it then carries that slice. */
  readonly path?: string;
  /** The function that finds the identifier, or a list of them: it takes the resource. */
  readonly by?: FunctionModel;
}

/** Resources of another service, by a method that takes its root: the factory there, and where their ids are. */
export interface ForeignModel {
  /** The subpath of the service, such as `ec2`. */
  readonly service: string;
  /** The factory of its root, such as `instance`. */
  readonly factory: string;
  /** Where the ids are in the data; of a path with `[]` there are many. */
  readonly path: string;
}

export interface HasManyModel {
  readonly type: string;
  readonly params?: Params;
  readonly doc?: string;
  /** How they are listed, where that is not by the resource's own list: its collection is a class of its own. */
  readonly list?: ListModel;
  /**
   * What the name of that class begins with: the owner and the member (`RoleAttachedPolicy` of `Role.attachedPolicies`)
   * unless given.
   */
  readonly stem?: string;
}
