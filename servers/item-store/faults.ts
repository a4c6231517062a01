/** One request, as faults see it. */
export interface StoreRequest {
  /** The operation, such as `BatchWriteItem`. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Which one it is, from 1 on, among all of the store's. */
  readonly number: number;
  /** How many requests are in flight with it. */
  readonly inFlight: number;
}

/** What goes wrong with a request. */
export interface Fault {
  /** The code of an error by which it is answered, with its status; nothing else is done. */
  readonly error?: string;
  readonly status?: number;
  /** More members of the error's body. */
  readonly body?: object;
  /** The connection is cut: before anything is done, or after all is, before it is answered. */
  readonly cut?: "before" | "after";
  /** How many of a batch are left unprocessed. */
  readonly unprocessed?: number;
  /** How many items a page has at most. */
  readonly pageSize?: number;
  /** Members in place of those of the response. */
  readonly response?: object;
}

/** Decides what goes wrong with a request. */
export type FaultPlan = (request: StoreRequest) => Fault | undefined;
