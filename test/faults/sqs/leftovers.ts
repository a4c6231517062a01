import { AsyncLocalStorage, createHook } from "node:async_hooks";
import { getEventListeners } from "node:events";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { eventLoopTurn } from "../../../src/core/concurrency/event-loop-turn.js";

// Many runs share a process: their leftovers are distinguished by the async context that created them.

const current = new AsyncLocalStorage<Leftovers | undefined>();
const owners = new Map<number, Leftovers>();

const hook = createHook({
  init(id, type) {
    const owner = type === "Timeout" ? current.getStore() : undefined;
    if (!owner) return;
    owners.set(id, owner);
    owner.timers++;
  },
  destroy(id) {
    const owner = owners.get(id);
    if (!owner) return;
    owners.delete(id);
    owner.timers--;
  },
});

let open = 0;

/** Counts the timers, listeners and requests of a run that have not ended. */
export class Leftovers {
  timers = 0;
  #requests = 0;
  readonly #signals = new Set<AbortSignal>();

  constructor() {
    if (open++ === 0) hook.enable();
  }

  close(): void {
    if (--open === 0) hook.disable();
  }

  /** Counts the timers of a function and everything it starts. */
  watchTimers<Result>(call: () => Result): Result {
    return current.run(this, call);
  }

  /** Ignores the timers of a function, such as an abandoned handler that is still running. */
  ignoreTimers<Result>(call: () => Result): Result {
    return current.run(undefined, call);
  }

  /** Counts the listeners of a signal. */
  watchSignal(signal: AbortSignal): void {
    this.#signals.add(signal);
  }

  /** Counts the requests of a client that are in flight. */
  watchRequests(client: SQSClient): void {
    client.middlewareStack.add(
      (next) => async (args) => {
        this.#requests++;
        try {
          return await next(args);
        } finally {
          this.#requests--;
        }
      },
      { step: "initialize", priority: "high" },
    );
  }

  /** What is left now. */
  async found(): Promise<string[]> {
    // Node reports a cleared timer one turn later.
    await eventLoopTurn();
    await eventLoopTurn();
    const listeners = [...this.#signals].reduce(
      (sum, signal) => sum + getEventListeners(signal, "abort").length,
      0,
    );
    const counts = { timers: this.timers, listeners, requests: this.#requests };
    return Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what} are left`);
  }
}
