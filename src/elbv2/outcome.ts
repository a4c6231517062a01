import type { Action } from "@aws-sdk/client-elastic-load-balancing-v2";
import { describeValue } from "../core/text/describe-value.js";

/** Anything with an ARN: a resource, of whichever copy of the package. */
export interface HasArn {
  readonly arn: string;
}

/** A target group, or its ARN. */
export type TargetGroupRef = HasArn | string;

/** One of several target groups that share the requests. */
export interface WeightedTargetGroup {
  readonly targetGroup: TargetGroupRef;
  /** Its share: a whole number, up to 999; 0 for none. */
  readonly weight: number;
}

/** Where requests are redirected to; what is not given stays as it is in the request. */
export interface Redirect {
  /** 301 for good, which clients remember; 302 for now. */
  readonly status: 301 | 302;
  readonly protocol?: "HTTP" | "HTTPS" | undefined;
  readonly host?: string | undefined;
  readonly port?: number | string | undefined;
  /** With the leading slash; `#{path}` stands for the request's. */
  readonly path?: string | undefined;
  /** Without the leading question mark; `#{query}` stands for the request's. */
  readonly query?: string | undefined;
}

/** An answer that the load balancer gives by itself. */
export interface FixedResponse {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
}

/** What is done with requests: exactly one of the three. */
export type Outcome =
  | {
      /** The target group that gets them, or several by their weights. */
      readonly forwardTo: TargetGroupRef | readonly WeightedTargetGroup[];
      readonly redirectTo?: undefined;
      readonly respondWith?: undefined;
    }
  | { readonly redirectTo: Redirect; readonly forwardTo?: undefined; readonly respondWith?: undefined }
  | { readonly respondWith: FixedResponse; readonly forwardTo?: undefined; readonly redirectTo?: undefined };

/** The same where it may be left as it is. */
export type MaybeOutcome =
  | Outcome
  | {
      readonly forwardTo?: undefined;
      readonly redirectTo?: undefined;
      readonly respondWith?: undefined;
    };

export const OUTCOMES = ["forwardTo", "redirectTo", "respondWith"] as const;

/**
 * The service's actions for an outcome; `undefined` where none is given.
 *
 * @throws {TypeError} for more than one, and for a target group without an ARN
 */
export function toActions(outcome: MaybeOutcome): [Action] | undefined {
  const chosen = OUTCOMES.filter((name) => outcome[name] !== undefined);
  if (chosen.length > 1) throw new TypeError(`Give only one of ${chosen.join(" and ")}.`);
  const { forwardTo, redirectTo, respondWith } = outcome;
  if (forwardTo !== undefined) return [forward(forwardTo)];
  if (redirectTo !== undefined) return [redirect(redirectTo)];
  return respondWith === undefined ? undefined : [respond(respondWith)];
}

/** The same for what cannot do without one. */
export function toRequiredActions(outcome: Outcome): [Action] {
  const actions = toActions(outcome);
  if (!actions)
    throw new TypeError(`Say what is done with the requests: give one of ${OUTCOMES.join(", ")}.`);
  return actions;
}

/** The target groups that an outcome names. */
export function targetGroupsOf({ forwardTo }: MaybeOutcome): readonly TargetGroupRef[] {
  if (forwardTo === undefined) return [];
  return isWeighted(forwardTo) ? forwardTo.map(({ targetGroup }) => targetGroup) : [forwardTo];
}

function forward(to: TargetGroupRef | readonly WeightedTargetGroup[]): Action {
  if (!isWeighted(to)) return { Type: "forward", TargetGroupArn: targetGroupArn(to) };
  if (to.length === 0) throw new TypeError("forwardTo names no target group.");
  const groups = to.map(({ targetGroup, weight }) => ({
    TargetGroupArn: targetGroupArn(targetGroup),
    Weight: weight,
  }));
  return { Type: "forward", ForwardConfig: { TargetGroups: groups } };
}

function redirect({ status, protocol, host, port, path, query }: Redirect): Action {
  const RedirectConfig = {
    StatusCode: `HTTP_${status}` as const,
    ...(protocol !== undefined && { Protocol: protocol }),
    ...(host !== undefined && { Host: host }),
    ...(port !== undefined && { Port: String(port) }),
    ...(path !== undefined && { Path: path }),
    ...(query !== undefined && { Query: query }),
  };
  return { Type: "redirect", RedirectConfig };
}

function respond({ status, contentType, body }: FixedResponse): Action {
  const FixedResponseConfig = {
    StatusCode: String(status),
    ...(contentType !== undefined && { ContentType: contentType }),
    ...(body !== undefined && { MessageBody: body }),
  };
  return { Type: "fixed-response", FixedResponseConfig };
}

function targetGroupArn(group: TargetGroupRef): string {
  const arn: unknown = typeof group === "string" ? group : group?.arn;
  if (typeof arn === "string" && /^arn:[^:]*:elasticloadbalancing:[^:]*:[^:]*:targetgroup\//.test(arn))
    return arn;
  throw new TypeError(`Give a TargetGroup or its ARN, not ${describeValue(group)}.`);
}

function isWeighted(
  to: TargetGroupRef | readonly WeightedTargetGroup[],
): to is readonly WeightedTargetGroup[] {
  return Array.isArray(to);
}
