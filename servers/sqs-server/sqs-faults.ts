import type { Backend, Entry, Input } from "./sqs-operations.js";
import { SqsStoreError } from "./sqs-store.js";

/** What goes wrong with a request. */
export type SqsFault =
  /** Nothing is done, and the response is an error. */
  | { readonly kind: "refuse"; readonly status: number; readonly code: string }
  /** Nothing is done, and the connection breaks after this many milliseconds. */
  | { readonly kind: "drop"; readonly after: number }
  /** It is performed, and the response is truncated. */
  | { readonly kind: "cut" }
  /** The response begins, and ends after this many milliseconds. */
  | { readonly kind: "slow"; readonly after: number }
  /** It is performed for these entries only; the others fail with a server error. */
  | { readonly kind: "partial"; readonly keeps: (entry: Entry, index: number) => boolean };

/** Decides what goes wrong with a request. */
export type FaultOf = (operation: string, input: Input) => SqsFault | undefined;

/** The response to a request. */
export type Reply =
  | { readonly kind: "dropped" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** The operation's result; `undefined` for a failure. */
      readonly output: object | undefined;
      /** In milliseconds: the delay of the second half of the body; `"never"` for a truncated response. */
      readonly pause: number | "never";
    };

const JSON_TYPE = { "content-type": "application/x-amz-json-1.0" };

/** Performs a request with its fault. */
export async function replyTo(
  operation: string,
  input: Input,
  backend: Backend,
  fault: SqsFault | undefined,
  signal: AbortSignal,
): Promise<Reply> {
  if (fault?.kind === "refuse") return failure(fault.status, fault.code);
  if (fault?.kind === "drop") {
    await pause(fault.after);
    return { kind: "dropped" };
  }
  try {
    const output =
      fault?.kind === "partial"
        ? await partly(backend, operation, input, fault, signal)
        : await backend(operation, input, signal);
    const slowness = fault?.kind === "slow" ? fault.after : 0;
    return {
      kind: "answer",
      status: 200,
      headers: JSON_TYPE,
      body: JSON.stringify(output),
      output,
      pause: fault?.kind === "cut" ? "never" : slowness,
    };
  } catch (error) {
    if (!(error instanceof SqsStoreError)) throw error;
    return failure(400, error.code);
  }
}

/** With the current timers, which may be a test's. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function partly(
  backend: Backend,
  operation: string,
  input: Input,
  { keeps }: Extract<SqsFault, { kind: "partial" }>,
  signal: AbortSignal,
): Promise<object> {
  const { Entries = [] } = input;
  const kept = Entries.filter(keeps);
  const output = kept.length > 0 ? await backend(operation, { ...input, Entries: kept }, signal) : {};
  const failed = Entries.filter((entry) => !kept.includes(entry)).map(({ Id }) => ({
    Id,
    SenderFault: false,
    Code: "InternalError",
    Message: "Try again.",
  }));
  const { Failed = [] } = output as { Failed?: object[] };
  return { Successful: [], ...output, Failed: [...Failed, ...failed] };
}

function failure(status: number, code: string): Reply {
  return {
    kind: "answer",
    status,
    headers: { ...JSON_TYPE, "x-amzn-query-error": `${code};Sender` },
    body: JSON.stringify({ __type: `com.amazonaws.sqs#${code}`, message: code }),
    output: undefined,
    pause: 0,
  };
}
