/** An error that the service itself returned. */
export interface Refusal extends Error {
  readonly $fault: "client" | "server";
  readonly $metadata: { readonly httpStatusCode: number };
}

/** Whether the service rejected the call. Checks the error's members, because the client may come from another copy. */
export function isRefusal(error: unknown): error is Refusal {
  if (!(error instanceof Error)) return false;
  const { $fault, $metadata } = error as Partial<Refusal>;
  return $fault !== undefined && $metadata?.httpStatusCode !== undefined;
}
