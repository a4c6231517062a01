import { DescribeAccountLimitsCommand, type Limit } from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../core/call/call-options.js";
import { PageTokenGuard } from "../core/paging/page-token-guard.js";
import type { ELBResource } from "./generated/elb-resource.js";

/**
 * Asks how many load balancers, listeners and instances the account may have.
 *
 * Calls [DescribeAccountLimits](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeAccountLimits.html)
 * until it has all pages.
 */
export async function accountLimits(self: ELBResource, options?: CallOptions): Promise<Limit[]> {
  const limits: Limit[] = [];
  const guard = new PageTokenGuard("ELBResource.accountLimits");
  let token: { Marker: string } | undefined;
  do {
    const output = await self["ask"](new DescribeAccountLimitsCommand({ ...token }), options);
    limits.push(...(output.Limits ?? []));
    token = output.NextMarker ? { Marker: output.NextMarker } : undefined;
    if (token) guard.check(token);
  } while (token);
  return limits;
}
