import type { Waiter, WaiterPace } from "./waiter.js";
import { WaiterState } from "./waiter-state.js";

/** What a response says of the state that is waited for. */
export interface NamedState {
  readonly state: string | undefined;
  readonly reason: string | undefined;
}

/** A waiter for operations whose responses name their state, until it is the wanted one or one of failure. */
export function stateWaiter<Output extends object>(
  pace: WaiterPace,
  stateOf: (output: Output) => NamedState,
  wanted: string,
  failed: readonly string[],
): Waiter<Output> {
  return {
    ...pace,
    accept(output) {
      const { state = "" } = stateOf(output);
      if (state === wanted) return WaiterState.SUCCESS;
      return failed.includes(state) ? WaiterState.FAILURE : WaiterState.RETRY;
    },
    errors: {},
    states: (output) => [stateOf(output).state],
    reasons: (output) => [stateOf(output).reason],
  };
}
