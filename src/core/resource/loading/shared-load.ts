import type { CallOptions } from "../../call/call-options.js";
import { SharedCall } from "../../call/shared-call.js";

/** The request that loads a resource, shared by concurrent callers. */
export class SharedLoad<Shape> {
  readonly #load: (options: CallOptions) => Promise<Shape>;
  #running: SharedCall<Shape> | undefined;
  #epoch = 0;

  constructor(load: (options: CallOptions) => Promise<Shape>) {
    this.#load = load;
  }

  /** Joins the request in flight; starts a new one if an action came between, so that `epoch` differs. */
  join(epoch: number, options: CallOptions): Promise<Shape> {
    const running = this.#running;
    if (running && !running.isAbandoned && this.#epoch === epoch) return running.join(options);
    return this.#start(epoch, options).join(options);
  }

  #start(epoch: number, { abortSignal, requestTimeout }: CallOptions): SharedCall<Shape> {
    // If the first caller has neither option, the request is never aborted.
    const canEnd = abortSignal !== undefined || requestTimeout !== undefined;
    const call: SharedCall<Shape> = new SharedCall(async (signal) => {
      try {
        return await this.#load(canEnd ? { abortSignal: signal } : {});
      } finally {
        if (this.#running === call) this.#running = undefined;
      }
    });
    this.#running = call;
    this.#epoch = epoch;
    return call;
  }
}
