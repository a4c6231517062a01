import type { FunctionModel, Params } from "./params.js";

/** One of the service's waiters, and additions to its acceptors, which come from the SDK. */
export interface WaiterDefinitionModel {
  /** The waiter's name in the service's model: `InstanceRunning`. */
  readonly waiter: string;
  /** boto3's seconds between two polls. */
  readonly delay: number;
  /** boto3's number of polls. */
  readonly attempts: number;
  /** Additional states that end the wait, by their paths in the response: the expected state cannot follow them. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /** Additional errors of the service that mean "not yet". */
  readonly retries?: readonly string[];
  /** The path of the reason in the response; default: the resource's own `reason`. */
  readonly reason?: string;
  /** States of the resource that end the wait but are not in the polls: after one without a result it is loaded. */
  readonly endStates?: readonly string[];
  /** The maximum number of resources in one poll, if it is less than in other calls. */
  readonly most?: number;
}

export interface WaiterModel extends WaiterDefinitionModel {
  readonly params: Params;
  /**
   * A hand-written function that finds out why a wait has failed, where the response does not say that: it takes the
   * resource, its handle and options, and resolves to an error, which becomes the cause. The note is for the doc comment.
   */
  readonly explain?: FunctionModel & { readonly note: string };
}
