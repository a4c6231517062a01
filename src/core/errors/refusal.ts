/** An error by which the service itself answered. */
export interface Refusal extends Error {
  readonly $fault: "client" | "server";
  readonly $metadata: { readonly httpStatusCode: number };
}

/** Whether the service answered, and refused the call. By the error's members: the client may be of another copy. */
export function isRefusal(error: unknown): error is Refusal {
  if (!(error instanceof Error)) return false;
  const { $fault, $metadata } = error as Partial<Refusal>;
  return $fault !== undefined && $metadata?.httpStatusCode !== undefined;
}
