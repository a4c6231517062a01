import { setTimeout as sleep } from "node:timers/promises";
import { errorName } from "tucuxi";
import type { Narrator } from "./narrator.js";

/** Steps to undo, in reverse order. */
export class Cleanup {
  readonly #steps: { readonly what: string; readonly undo: () => Promise<unknown> }[] = [];

  /** Adds a step that undoes what was just created. */
  later(what: string, undo: () => Promise<unknown>): void {
    this.#steps.push({ what, undo });
  }

  /** Undoes everything. A failed step does not prevent the others; resolves to what remains. */
  async run(narrator: Narrator): Promise<string[]> {
    const left: string[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      const { what, undo } = step;
      try {
        await narrator.undo(what, () => onceFree(undo));
      } catch (error) {
        narrator.fail(`${what}: ${String(error)}`);
        left.push(what);
      }
    }
    return left;
  }
}

// What a load balancer or an instance used is only free some time after its deletion.
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
