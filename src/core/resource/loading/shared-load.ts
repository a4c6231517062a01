import type { CallOptions } from "../../call/call-options.js";
import { SharedCall } from "../../call/shared-call.js";

/** Joins the request in flight; starts a new one if an action came between, so that `epoch` differs. */
export type SharedLoad<Shape> = (epoch: number, options: CallOptions) => Promise<Shape>;

/** The request that loads a resource, shared by concurrent callers. */
export function sharedLoad<Shape>(load: (options: CallOptions) => Promise<Shape>): SharedLoad<Shape> {
  let running: { readonly call: SharedCall<Shape>; readonly epoch: number } | undefined;
  const start = ({ abortSignal, requestTimeout }: CallOptions): SharedCall<Shape> => {
    // If the first caller has neither option, the request is never aborted.
    const canEnd = abortSignal !== undefined || requestTimeout !== undefined;
    const call: SharedCall<Shape> = new SharedCall(async (signal) => {
      try {
        return await load(canEnd ? { abortSignal: signal } : {});
      } finally {
        if (running?.call === call) running = undefined;
      }
    });
    return call;
  };
  return (epoch, options) => {
    if (running?.epoch !== epoch || running.call.isAbandoned) running = { call: start(options), epoch };
    return running.call.join(options);
  };
}
