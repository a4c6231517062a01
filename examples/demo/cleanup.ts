import { setTimeout as sleep } from "node:timers/promises";
import { errorName } from "tucuxi";
import type { Narrator } from "./narrator.js";

/** What has to be undone, in the reverse of the order in which it was done. */
export class Cleanup {
  readonly #steps: { readonly what: string; readonly undo: () => Promise<unknown> }[] = [];

  /** Remembers how to undo what was just made. */
  later(what: string, undo: () => Promise<unknown>): void {
    this.#steps.push({ what, undo });
  }

  /** Undoes everything. A step that fails does not keep the others from running; resolves to what is left. */
  async run(tell: Narrator): Promise<string[]> {
    const left: string[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      const { what, undo } = step;
      try {
        await tell.undo(what, () => onceFree(undo));
      } catch (error) {
        tell.fail(`${what}: ${String(error)}`);
        left.push(what);
      }
    }
    return left;
  }
}

// What a load balancer or an instance held is free only some time after they have gone.
const STILL_HELD = ["DependencyViolation", "InvalidGroup.InUse"];
const PAUSE = 10_000;
const TRIES = 30;

async function onceFree(undo: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await undo();
      return;
    } catch (error) {
      if (tries === TRIES || !STILL_HELD.includes(errorName(error) ?? "")) throw error;
      await sleep(PAUSE);
    }
  }
}
