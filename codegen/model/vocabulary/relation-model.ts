import type { ListModel } from "./list-model.js";
import type { FunctionModel, IdentifierSources, Params } from "./params.js";

/** A property (`reference`), a method (`subresource`), or one whose identifiers a function finds (`found`). */
export interface HasModel {
  readonly kind: "reference" | "subresource" | "found";
  readonly type: string;
  readonly many: boolean;
  readonly identifiers: IdentifierSources;
  /** The place of the child's data in the parent's: the child then gets that part. */
  readonly path?: string;
  /** The function that returns the identifier, or a list of them; its parameter is the resource. */
  readonly by?: FunctionModel;
}

/** Resources of another service, by a method that takes its root: the factory, and the place of their ids. */
export interface ForeignModel {
  /** The subpath of the service, such as `ec2`. */
  readonly service: string;
  /** The factory of its root, such as `instance`. */
  readonly factory: string;
  /** The path of the ids in the data; with `[]` there are many. */
  readonly path: string;
}

export interface HasManyModel {
  readonly type: string;
  readonly params?: Params;
  readonly doc?: string;
  /** The list operation, if it differs from the resource's own: the relation then has a separate collection class. */
  readonly list?: ListModel;
  /** The start of that class's name; default: `RoleAttachedPolicy` for `Role.attachedPolicies`. */
  readonly stem?: string;
}
