import type { Action } from "@aws-sdk/client-elastic-load-balancing-v2";
import { describeValue } from "../core/text/describe-value.js";

/** Anything with an ARN: a resource, from any copy of the package. */
export interface HasArn {
  readonly arn: string;
}

/** A target group, or its ARN. */
export type TargetGroupRef = HasArn | string;

/** One of several target groups among which the requests are distributed. */
export interface WeightedTargetGroup {
  readonly targetGroup: TargetGroupRef;
  /** The weight of the group: a whole number from 0 (no requests) to 999. */
  readonly weight: number;
}

/** The target of a redirect; parts that are not given are those of the request. */
export interface Redirect {
  /** 301 for a permanent redirect, which clients cache; 302 for a temporary one. */
  readonly status: 301 | 302;
  readonly protocol?: "HTTP" | "HTTPS" | undefined;
  readonly host?: string | undefined;
  readonly port?: number | string | undefined;
  /** With the leading slash; `#{path}` stands for the request's. */
  readonly path?: string | undefined;
  /** Without the leading question mark; `#{query}` stands for the request's. */
  readonly query?: string | undefined;
}

/** A fixed response of the load balancer. */
export interface FixedResponse {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
}

/** The action for requests: exactly one of the three. */
export type Outcome =
  | {
      /** The target group that gets the requests, or several groups with weights. */
      readonly forwardTo: TargetGroupRef | readonly WeightedTargetGroup[];
      readonly redirectTo?: undefined;
      readonly respondWith?: undefined;
    }
  | { readonly redirectTo: Redirect; readonly forwardTo?: undefined; readonly respondWith?: undefined }
  | { readonly respondWith: FixedResponse; readonly forwardTo?: undefined; readonly redirectTo?: undefined };

/** The same for a change, where it is optional. */
export type MaybeOutcome =
  | Outcome
  | {
      readonly forwardTo?: undefined;
      readonly redirectTo?: undefined;
      readonly respondWith?: undefined;
    };

export const OUTCOMES = ["forwardTo", "redirectTo", "respondWith"] as const;

/** The service's actions; `undefined` if none is given.
 *
 * @throws {TypeError} for more than one, and for a target group without an ARN
 */
export function toActions(outcome: MaybeOutcome): [Action] | undefined {
  const chosen = OUTCOMES.filter((name) => outcome[name] !== undefined);
  if (chosen.length > 1) throw new TypeError(`Pass only one of ${chosen.join(" and ")}.`);
  const { forwardTo, redirectTo, respondWith } = outcome;
  if (forwardTo !== undefined) return [forward(forwardTo)];
  if (redirectTo !== undefined) return [redirect(redirectTo)];
  return respondWith === undefined ? undefined : [respond(respondWith)];
}

/** The same, if an action is required. */
export function toRequiredActions(outcome: Outcome): [Action] {
  const actions = toActions(outcome);
  if (!actions)
    throw new TypeError(`An action for the requests is required: pass one of ${OUTCOMES.join(", ")}.`);
  return actions;
}

export function targetGroupsOf({ forwardTo }: MaybeOutcome): readonly TargetGroupRef[] {
  if (forwardTo === undefined) return [];
  return isWeighted(forwardTo) ? forwardTo.map(({ targetGroup }) => targetGroup) : [forwardTo];
}

function forward(to: TargetGroupRef | readonly WeightedTargetGroup[]): Action {
  if (!isWeighted(to)) return { Type: "forward", TargetGroupArn: targetGroupArn(to) };
  if (to.length === 0) throw new TypeError("forwardTo must name at least one target group.");
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
  throw new TypeError(`Pass a TargetGroup or its ARN, not ${describeValue(group)}.`);
}

function isWeighted(
  to: TargetGroupRef | readonly WeightedTargetGroup[],
): to is readonly WeightedTargetGroup[] {
  return Array.isArray(to);
}
