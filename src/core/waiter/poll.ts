import { mayPass } from "../call/retry/may-pass.js";
import { saysNotFound } from "../errors/error-guards.js";
import type { Waiter } from "./waiter.js";
import { WaiterState } from "./waiter-state.js";

/** The maximum number of states or reasons that an error lists. */
const MOST_SHOWN = 5;

export interface Poll<Output> {
  readonly state: WaiterState;
  readonly response: Output | undefined;
  readonly error: unknown;
}

/** Sends one request, and applies the waiter's acceptors to the response. */
export async function pollOnce<Output extends object>(
  waiter: Waiter<Output>,
  request: () => Promise<Output>,
): Promise<Poll<Output>> {
  let response: Output;
  try {
    response = await request();
  } catch (error) {
    return { state: acceptError(waiter, error), response: undefined, error };
  }
  return { state: waiter.accept(response), response, error: undefined };
}

/** An error without an acceptor ends the wait, as in boto3, unless it says nothing about the resource. */
function acceptError({ errors }: Pick<Waiter<object>, "errors">, error: unknown): WaiterState {
  if (!(error instanceof Error)) return WaiterState.FAILURE;
  // CloudFormation has one error for all wrong input: its acceptors mean a stack that does not exist.
  if (saysNotFound(Object.keys(errors), error.name, error.message)) {
    return errors[error.name] ?? WaiterState.FAILURE;
  }
  return mayPass(error) ? WaiterState.RETRY : WaiterState.FAILURE;
}

/** The distinct states and reasons in a response, for the errors of the wait. */
export function lastSeen<Output extends object>(
  { states, reasons }: Waiter<Output>,
  response: Output | undefined,
  state: string | undefined,
): { readonly lastState: string | undefined; readonly reason: string | undefined } {
  if (!response) return { lastState: undefined, reason: undefined };
  return {
    lastState: joined(states?.(response), ", ") ?? state,
    reason: joined(reasons?.(response), "; "),
  };
}

function joined(values: readonly (string | undefined)[] = [], separator: string): string | undefined {
  const distinct = [...new Set(values)].filter((value) => value !== undefined && value !== "");
  const [first, ...others] = distinct;
  if (first === undefined) return undefined;
  const rest = others.length < MOST_SHOWN ? others : [...others.slice(0, MOST_SHOWN - 1), "…"];
  return [first, ...rest].join(separator);
}
