import { familyOf } from "../client/client-family.js";
import type { ClientLike } from "../client/client-like.js";
import type { Pauses } from "./repeat-while.js";
import { namesId, stringsIn } from "./named-ids.js";

// In milliseconds. EC2 knows most things everywhere within a few seconds.
const SETTLING_TIME = 15_000;

/** The pauses before something just made is asked for again. */
export const SETTLING_PAUSES: Pauses = { first: 250, longest: 4_000 };

/** By which other services than the resource's own refuse an id that they do not know. */
const UNKNOWN_ELSEWHERE =
  /^Invalid(EndPoint|Instance|SecurityGroup|Subnet|Target|ConfigurationRequest)|^ValidationError/;
const SAYS_UNKNOWN = /not (?:be found|found|exist|valid)|could not find|invalid/i;

interface Made {
  readonly until: number;
  readonly notFoundErrors: readonly string[];
}

/**
 * The resources that were just made through one client. Where a service is eventually consistent, its other answers
 * may not know them for a while: a not-found error about one of them means "not yet".
 * https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
export class JustMade {
  readonly #made = new Map<string, Made>();

  get isEmpty(): boolean {
    return this.#made.size === 0;
  }

  /** @param notFoundErrors the service's errors that mean that there is no such resource */
  add(id: string, notFoundErrors: readonly string[]): void {
    const now = Date.now();
    for (const [other, { until }] of this.#made) if (until < now) this.#made.delete(other);
    this.#made.set(id, { until: now + SETTLING_TIME, notFoundErrors });
  }

  /** Afterwards "not found" is no delay of the service, but the answer. */
  delete(id: string): void {
    this.#made.delete(id);
  }

  /** Until when the service may not know the resource; `undefined` if it was not just made. */
  until(id: string): number | undefined {
    return this.#made.get(id)?.until;
  }

  /**
   * Until when a call that ended in this error is worth repeating: only if the error is about something just made
   * that the call's input names. One about anything else that it names is the answer.
   */
  unknownUntil(error: unknown, input: object): number | undefined {
    if (this.isEmpty || !(error instanceof Error)) return undefined;
    const { name, message } = error;
    const named = new Set(stringsIn(input));
    const made = [...this.#made].filter(([id]) => named.has(id));
    const isMeant = ([id, { notFoundErrors }]: [string, Made]): boolean =>
      namesId(message, id) &&
      (name.includes("NotFound") || notFoundErrors.includes(name) || isUnknownElsewhere(error));
    const meant = made.find(isMeant);
    if (meant) return meant[1].until;
    if ([...named].some((id) => namesId(message, id))) return undefined;
    return made.find(([, { notFoundErrors }]) => notFoundErrors.includes(name))?.[1].until;
  }
}

/** Whether a service other than the resource's own says that it does not know something. */
function isUnknownElsewhere({ name, message }: Error): boolean {
  return UNKNOWN_ELSEWHERE.test(name) && SAYS_UNKNOWN.test(message);
}

const byFamily = new WeakMap<object, JustMade>();

/** What was just made through a client or another one of its family, by whichever root. */
export function justMadeThrough(client: ClientLike): JustMade {
  const family = familyOf(client);
  const known = byFamily.get(family) ?? new JustMade();
  byFamily.set(family, known);
  return known;
}
