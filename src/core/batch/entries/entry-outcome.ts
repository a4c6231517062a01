export interface EntryFailure {
  readonly code: string;
  readonly message: string;
  /** Whether the entry itself is invalid, so that a retry is useless. */
  readonly isSenderFault: boolean;
  /** The error of the whole call, if it failed as a whole. */
  readonly cause?: unknown;
}

/** The outcome of an entry: the service's result, or the failure. */
export type EntryOutcome<Result = object> =
  | { readonly result: Result; readonly failure?: undefined }
  | { readonly failure: EntryFailure; readonly result?: undefined };

/** The part of a batch response with the outcomes of its entries. */
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

/** The failure of each entry of a call that failed as a whole. */
export function failureOf(error: unknown, isSenderFault: boolean): EntryFailure {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return { code: name, message, isSenderFault, cause: error };
}
