// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeExportCommandOutput } from "@aws-sdk/client-dynamodb";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `ExportCompleted`, which polls `DescribeExport`. */
export const exportCompletedWaiter: Waiter<DescribeExportCommandOutput> = {
  name: "ExportCompleted",
  delay: 20,
  attempts: 180,
  accept(output) {
    if (output.ExportDescription?.ExportStatus === "COMPLETED") return WaiterState.SUCCESS;
    if (output.ExportDescription?.ExportStatus === "FAILED") return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states: exportDescriptionExportStatuses,
  reasons: exportDescriptionFailureMessages,
};

/** `ExportDescription.ExportStatus` */
function exportDescriptionExportStatuses(output: DescribeExportCommandOutput): (string | undefined)[] {
  return [output.ExportDescription?.ExportStatus];
}

/** `ExportDescription.FailureMessage` */
function exportDescriptionFailureMessages(output: DescribeExportCommandOutput): (string | undefined)[] {
  return [output.ExportDescription?.FailureMessage];
}
