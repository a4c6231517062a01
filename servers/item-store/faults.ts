/** A request, as faults see it. */
export interface StoreRequest {
  /** The operation, such as `BatchWriteItem`. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Its number among all of the store's requests, starting at 1. */
  readonly number: number;
  /** The number of requests in flight, including this one. */
  readonly inFlight: number;
}

/** What goes wrong with a request. */
export interface Fault {
  /** The code of an error response, with its status; nothing else is done. */
  readonly error?: string;
  readonly status?: number;
  /** More members of the error's body. */
  readonly body?: object;
  /** The connection is cut: before anything is done, or afterwards, before the response. */
  readonly cut?: "before" | "after";
  /** How many items of a batch are left unprocessed. */
  readonly unprocessed?: number;
  /** The maximum number of items on a page. */
  readonly pageSize?: number;
  /** Members that replace those of the response. */
  readonly response?: object;
}

/** Decides what goes wrong with a request. */
export type FaultPlan = (request: StoreRequest) => Fault | undefined;
