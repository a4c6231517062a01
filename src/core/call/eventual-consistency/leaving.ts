import { perObject } from "../../text/per-object.js";
import { stringsIn } from "./named-ids.js";

// In milliseconds. An instance takes up to two minutes to terminate.
const LEAVING_TIME = 120_000;

/** The errors with which EC2, ELB and ELBv2 reject deleting a resource that is still in use. */
const IN_USE = /^DependencyViolation$|InUse(Exception)?$/;

const ID = /^[a-z]+-\w+$|^arn:/;

/** Ids that are kept for a limited time, oldest first. */
class RecentIds {
  readonly #until = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#until.size === 0;
  }

  add(ids: Iterable<string>): void {
    const now = Date.now();
    for (const [id, until] of this.#until) {
      if (until >= now) break;
      this.#until.delete(id);
    }
    for (const id of ids) {
      this.#until.delete(id);
      this.#until.set(id, now + LEAVING_TIME);
    }
  }

  /** Until when the first of these ids that is kept remains so. */
  untilOf(ids: Iterable<string>): number | undefined {
    for (const id of ids) if (this.#until.has(id)) return this.#until.get(id);
    return undefined;
  }
}

/** Resources whose deletion was started by a family of clients. What they use can be deleted once they are gone. */
export class Leaving {
  readonly #used = new RecentIds();
  readonly #gone = new RecentIds();

  get isEmpty(): boolean {
    return this.#gone.isEmpty;
  }

  /**
   * @param ids the identifiers of the resource that is being deleted
   * @param data its attributes, if known: they name what it uses
   */
  add(ids: readonly string[], data: object | undefined): void {
    this.#gone.add(ids);
    this.#used.add([...stringsIn(data)].filter((id) => ID.test(id)));
  }

  /**
   * Until when a call that failed with this error should be retried: `input` has ids that a resource that is being
   * deleted may use, and `data` (that of the resource to delete) may name such a resource.
   */
  inUseUntil(error: unknown, input: object, data?: object): number | undefined {
    if (!(error instanceof Error) || !IN_USE.test(error.name)) return undefined;
    return this.#used.untilOf(stringsIn(input)) ?? this.#gone.untilOf(stringsIn(data));
  }
}

/** What is being deleted through the clients of a family, by any root. */
export const leavingIn = perObject((_family: object) => new Leaving());
