// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeImportCommandOutput } from "@aws-sdk/client-dynamodb";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `ImportCompleted`, which polls `DescribeImport`. */
export const importCompletedWaiter: Waiter<DescribeImportCommandOutput> = {
  name: "ImportCompleted",
  delay: 20,
  attempts: 180,
  accept(output) {
    if (output.ImportTableDescription?.ImportStatus === "COMPLETED") return WaiterState.SUCCESS;
    if (output.ImportTableDescription?.ImportStatus === "FAILED") return WaiterState.FAILURE;
    if (output.ImportTableDescription?.ImportStatus === "CANCELLED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: importTableDescriptionImportStatuses,
  reasons: importTableDescriptionFailureMessages,
};

/** `ImportTableDescription.ImportStatus` */
function importTableDescriptionImportStatuses(output: DescribeImportCommandOutput): (string | undefined)[] {
  return [output.ImportTableDescription?.ImportStatus];
}

/** `ImportTableDescription.FailureMessage` */
function importTableDescriptionFailureMessages(output: DescribeImportCommandOutput): (string | undefined)[] {
  return [output.ImportTableDescription?.FailureMessage];
}
