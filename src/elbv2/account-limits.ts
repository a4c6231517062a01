import { DescribeAccountLimitsCommand, type Limit } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../core/call/call-options.js";
import { PageTokenGuard } from "../core/paging/page-token-guard.js";
import type { ELBv2Resource } from "./generated/elbv2-resource.js";

/**
 * Asks how many load balancers, target groups, rules and targets the account may have.
 *
 * Calls [DescribeAccountLimits](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html)
 * until it has all pages.
 */
export async function accountLimits(self: ELBv2Resource, options?: CallOptions): Promise<Limit[]> {
  const limits: Limit[] = [];
  const guard = new PageTokenGuard("ELBv2Resource.accountLimits");
  let token: { Marker: string } | undefined;
  do {
    const output = await self["ask"](new DescribeAccountLimitsCommand({ ...token }), options);
    limits.push(...(output.Limits ?? []));
    token = output.NextMarker ? { Marker: output.NextMarker } : undefined;
    if (token) guard.check(token);
  } while (token);
  return limits;
}
