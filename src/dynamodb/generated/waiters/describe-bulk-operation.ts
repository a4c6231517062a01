// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeBulkOperationCommandOutput } from "@aws-sdk/client-dynamodb";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `BulkOperationCompleted`, which polls `DescribeBulkOperation`. */
export const bulkOperationCompletedWaiter: Waiter<DescribeBulkOperationCommandOutput> = {
  name: "BulkOperationCompleted",
  delay: 20,
  attempts: 180,
  accept(output) {
    if (output.BulkOperationDescription?.BulkOperationStatus === "COMPLETED") return WaiterState.SUCCESS;
    if (output.BulkOperationDescription?.BulkOperationStatus === "COMPLETED_WITH_ERRORS")
      return WaiterState.SUCCESS;
    if (output.BulkOperationDescription?.BulkOperationStatus === "CANCELLED") return WaiterState.FAILURE;
    if (output.BulkOperationDescription?.BulkOperationStatus === "FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: bulkOperationDescriptionBulkOperationStatuses,
  reasons: bulkOperationDescriptionFailureMessages,
};

/** `BulkOperationDescription.BulkOperationStatus` */
function bulkOperationDescriptionBulkOperationStatuses(
  output: DescribeBulkOperationCommandOutput,
): (string | undefined)[] {
  return [output.BulkOperationDescription?.BulkOperationStatus];
}

/** `BulkOperationDescription.FailureMessage` */
function bulkOperationDescriptionFailureMessages(
  output: DescribeBulkOperationCommandOutput,
): (string | undefined)[] {
  return [output.BulkOperationDescription?.FailureMessage];
}
