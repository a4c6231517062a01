import { familyOf } from "../../client/client-family.js";
import type { ClientLike } from "../../client/client-like.js";
import { saysNotFound } from "../../errors/error-guards.js";
import type { Pauses } from "../retry/repeat-while.js";
import { namesId, stringsIn } from "./named-ids.js";

// In milliseconds. EC2 knows most things everywhere within a few seconds.
const SETTLING_TIME = 15_000;

/** The pauses before something just made is asked for again. */
export const SETTLING_PAUSES: Pauses = { first: 250, longest: 4_000 };

/** Errors with which services other than the resource's own refuse an unknown id. */
const UNKNOWN_ELSEWHERE =
  /^Invalid(EndPoint|Instance|SecurityGroup|Subnet|Target|ConfigurationRequest)|^ValidationError/;
const SAYS_UNKNOWN = /not (?:be found|found|exist|valid)|could not find|invalid/i;

/** A resource that was just made. */
export interface NewResource {
  /** The service and the class, such as `iam.Role`: a user may have the name of a role. */
  readonly kind: string;
  readonly id: string;
  /** The service's errors that mean that there is no such resource; none of a class that cannot be loaded. */
  readonly notFoundErrors: readonly string[];
}

interface Made extends NewResource {
  readonly arn: unknown;
  readonly until: number;
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

  /** @param data the resource's attributes, where the service has sent them: they may have its ARN */
  add(made: NewResource, data: { readonly Arn?: unknown } = {}): void {
    const now = Date.now();
    for (const [other, { until }] of this.#made) if (until < now) this.#made.delete(other);
    const [own, ofService] = keysOf(made.kind, made.id);
    this.#made.set(made.notFoundErrors.length > 0 ? own : ofService, {
      ...made,
      arn: data.Arn,
      until: now + SETTLING_TIME,
    });
  }

  /** Forgets a resource, so that a later not-found error is final. */
  delete(kind: string, id: string): void {
    for (const key of keysOf(kind, id)) this.#made.delete(key);
  }

  /** Until when the service may not know the resource; `undefined` if it was not just made. */
  until(kind: string, id: string): number | undefined {
    for (const key of keysOf(kind, id)) if (this.#made.has(key)) return this.#made.get(key)?.until;
    return undefined;
  }

  /** Until when other services may not know what has this ARN; `undefined` if it was not just made. */
  untilOfArn(arn: string): number | undefined {
    return [...this.#made.values()].find((made) => made.arn === arn)?.until;
  }

  /**
   * Until when a call that ended in this error is worth repeating: only if the error is about something just made
   * that the call's input names. One about anything else that it names is the answer.
   */
  unknownUntil(error: unknown, input: object): number | undefined {
    if (this.isEmpty || !(error instanceof Error)) return undefined;
    const { name, message } = error;
    const named = new Set(stringsIn(input));
    const made = [...this.#made.values()].filter(({ id }) => named.has(id));
    const isMeant = ({ id, notFoundErrors }: Made): boolean =>
      namesId(message, id) &&
      (name.includes("NotFound") || saysNotFound(notFoundErrors, name, message) || isUnknownElsewhere(error));
    const meant = made.find(isMeant);
    if (meant) return meant.until;
    if ([...named].some((id) => namesId(message, id))) return undefined;
    return made.find(({ notFoundErrors }) => saysNotFound(notFoundErrors, name, message))?.until;
  }
}

/** A class that cannot be loaded has the name of something that is loaded as another one: a `KeyPair`, as a `KeyPairInfo`. */
function keysOf(kind: string, id: string): [string, string] {
  const [service = ""] = kind.split(".");
  return [`${kind} ${id}`, `${service} ${id}`];
}

/** Whether a service other than the resource's own says that it does not know something. */
function isUnknownElsewhere({ name, message }: Error): boolean {
  return UNKNOWN_ELSEWHERE.test(name) && SAYS_UNKNOWN.test(message);
}

const byFamily = new WeakMap<object, JustMade>();

/** What was just made through a client or another one of its family, by whichever root. */
export function justMadeThrough(client: ClientLike): JustMade {
  return justMadeIn(familyOf(client));
}

/** What was just made through the clients of a family. */
export function justMadeIn(family: object): JustMade {
  const known = byFamily.get(family) ?? new JustMade();
  byFamily.set(family, known);
  return known;
}
