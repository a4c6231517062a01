import type { FunctionModel, IdentifierSources, Params } from "./params.js";

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
