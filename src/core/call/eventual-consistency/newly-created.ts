import { saysNotFound } from "../../errors/error-guards.js";
import type { Pauses } from "../retry/repeat-while.js";
import { perObject } from "../../text/per-object.js";
import { namesId, stringsIn } from "./named-ids.js";

// In milliseconds. In EC2 most resources are visible everywhere within a few seconds.
const SETTLING_TIME = 15_000;

/** The pauses between retries of a request for a new resource. */
export const SETTLING_PAUSES: Pauses = { first: 250, longest: 4_000 };

/** Errors with which other services report an unknown id. */
const UNKNOWN_ELSEWHERE =
  /^Invalid(EndPoint|Instance|SecurityGroup|Subnet|Target|ConfigurationRequest)|^ValidationError/;
const SAYS_UNKNOWN = /not (?:be found|found|exist|valid)|could not find|invalid/i;

export interface NewResource {
  /** Service and class, such as `iam.Role`: a user may have the same name as a role. */
  readonly kind: string;
  readonly id: string;
  /** The service's errors for a missing resource; empty for a class that cannot be loaded. */
  readonly notFoundErrors: readonly string[];
}

interface Made extends NewResource {
  readonly arn: unknown;
  readonly until: number;
}

/**
 * The resources that were just created through one client. Where a service is eventually consistent, they may not be
 * visible everywhere for a while: a not-found error about one of them means "not yet".
 * https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
export class NewlyCreated {
  readonly #made = new Map<string, Made>();

  get isEmpty(): boolean {
    return this.#made.size === 0;
  }

  /** @param data the resource's attributes, if the service returned them: they may contain its ARN */
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

  /** Removes a resource, so that a later not-found error is final. */
  delete(kind: string, id: string): void {
    for (const key of keysOf(kind, id)) this.#made.delete(key);
  }

  /** Until when the resource may not be visible; `undefined` if it was not just created. */
  until(kind: string, id: string): number | undefined {
    for (const key of keysOf(kind, id)) if (this.#made.has(key)) return this.#made.get(key)?.until;
    return undefined;
  }

  /** Until when the resource with this ARN may not be visible to other services, if it was just created. */
  untilOfArn(arn: string): number | undefined {
    return [...this.#made.values()].find((made) => made.arn === arn)?.until;
  }

  /**
   * Until when a call that failed with this error should be retried: only if the error is about a resource that was
   * just created and that the call's input names. Otherwise the error is final.
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

/** A class that cannot be loaded shares its names with one that can: `KeyPair` with `KeyPairInfo`. */
function keysOf(kind: string, id: string): [string, string] {
  const [service = ""] = kind.split(".");
  return [`${kind} ${id}`, `${service} ${id}`];
}

/** Whether another service reports an unknown id. */
function isUnknownElsewhere({ name, message }: Error): boolean {
  return UNKNOWN_ELSEWHERE.test(name) && SAYS_UNKNOWN.test(message);
}

/** What was just created through the clients of a family, by any root. */
export const newlyCreatedIn = perObject((_family: object) => new NewlyCreated());
