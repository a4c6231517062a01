import type { FunctionModel, Params } from "./params.js";

/** What a wait by one of the service's waiters adds to the acceptors, which are the SDK's. */
export interface WaiterDefinitionModel {
  /** The waiter's name in the service's model: `InstanceRunning`. */
  readonly waiter: string;
  /** boto3's seconds between two polls. */
  readonly delay: number;
  /** boto3's number of polls. */
  readonly attempts: number;
  /** States that end the wait, too, by their paths in the response: the one waited for cannot come after them. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /** Errors of the service that mean "not yet", too. */
  readonly retries?: readonly string[];
  /** Where the response says why it is so; the resource's own `reason` unless given. */
  readonly reason?: string;
  /**
   * States of the resource that end the wait, too, where the waiter polls for something else: a poll that decides
   * nothing then loads the resource as well.
   */
  readonly endStates?: readonly string[];
  /** The most resources that one poll asks about, where that is fewer than in other calls. */
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
