// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeContributorInsightsCommandOutput } from "@aws-sdk/client-dynamodb";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `ContributorInsightsEnabled`, which polls `DescribeContributorInsights`. */
export const contributorInsightsEnabledWaiter: Waiter<DescribeContributorInsightsCommandOutput> = {
  name: "ContributorInsightsEnabled",
  delay: 20,
  attempts: 25,
  accept(output) {
    if (output.ContributorInsightsStatus === "ENABLED") return WaiterState.SUCCESS;
    if (output.ContributorInsightsStatus === "FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: contributorInsightsStatuses,
};

/** `ContributorInsightsStatus` */
function contributorInsightsStatuses(
  output: DescribeContributorInsightsCommandOutput,
): (string | undefined)[] {
  return [output.ContributorInsightsStatus];
}
