import type { ClientLike } from "../../client/client-like.js";
import { describeValue } from "../../text/describe-value.js";

/** The region and the account of a resource, as far as they are known without a request. */
interface Place {
  readonly region: string | undefined;
  readonly account: string | undefined;
}

/**
 * Throws a `TypeError` for a resource in another region or account than `self`, as far as known: an ARN contains both,
 * and a resource without one is in its client's region. Values without a known place pass.
 */
export async function requireSamePlace(self: object, given: readonly unknown[]): Promise<void> {
  const own = await placeOf(self);
  for (const one of given) {
    const place = await placeOf(one);
    for (const part of ["region", "account"] as const) {
      const [here, there] = [own[part], place[part]];
      if (here === undefined || there === undefined || here === there) continue;
      throw new TypeError(
        `${describeValue(self)} is in the ${part} ${here}, but ${describeValue(one)} is in ${there}: they cannot be used together.`,
      );
    }
  }
}

/** The ARN that identifies a resource, or the ARN itself. */
function arnOf(thing: unknown): string | undefined {
  // Read from the identifiers: an attribute of that name would throw before a load.
  const arn: unknown = isObject(thing) ? Reflect.get(metaOf(thing)?.identifiers ?? thing, "arn") : thing;
  return typeof arn === "string" && arn.startsWith("arn:") ? arn : undefined;
}

async function placeOf(thing: unknown): Promise<Place> {
  const arn = arnOf(thing);
  if (arn === undefined) return { region: await clientRegion(thing), account: undefined };
  // arn:partition:service:region:account:…; some have no region, such as IAM's certificates.
  const [, , , region = "", account = ""] = arn.split(":");
  return { region: region || undefined, account: account || undefined };
}

async function clientRegion(thing: unknown): Promise<string | undefined> {
  if (!isObject(thing)) return undefined;
  const { region } = (metaOf(thing)?.client?.config ?? {}) as { region?: unknown };
  const value: unknown = typeof region === "function" ? await quietly(region as () => unknown) : region;
  return typeof value === "string" && value !== "" ? value : undefined;
}

function metaOf(thing: object): { client?: ClientLike; identifiers?: Record<string, string> } | undefined {
  return (thing as { meta?: { client?: ClientLike; identifiers?: Record<string, string> } }).meta;
}

/** A client without a region throws its own error when it is used. */
async function quietly(provider: () => unknown): Promise<unknown> {
  try {
    return await provider();
  } catch {
    return undefined;
  }
}

function isObject(thing: unknown): thing is object {
  return typeof thing === "object" && thing !== null;
}
