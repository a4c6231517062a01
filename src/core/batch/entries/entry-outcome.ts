/** What came of one entry of a batch: nothing to tell, or why it failed. */
export interface EntryFailure {
  /** The service's error code. */
  readonly code: string;
  /** The service's own words. */
  readonly message: string;
  /** Whether the entry is wrong, so that repeating it is of no use. */
  readonly isSenderFault: boolean;
  /** The error of the whole call, where there was one. */
  readonly cause?: unknown;
}

/** The results of an entry: that of the service, or the failure. */
export type EntryOutcome<Result = object> =
  { readonly result: Result; readonly failure?: undefined } | { readonly failure: EntryFailure };

/** The part of the response to a batch that says what came of its entries. */
export interface BatchAnswer<Result> {
  readonly Successful?: readonly Result[] | undefined;
  readonly Failed?:
    | readonly {
        readonly Id?: string | undefined;
        readonly SenderFault?: boolean | undefined;
        readonly Code?: string | undefined;
        readonly Message?: string | undefined;
      }[]
    | undefined;
}

/** The failure that an error is to each entry of the call. */
export function failureOf(error: unknown, isSenderFault: boolean): EntryFailure {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return { code: name, message, isSenderFault, cause: error };
}
