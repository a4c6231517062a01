// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeTableCommandOutput } from "@aws-sdk/client-dynamodb";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `TableExists`, which polls `DescribeTable`. */
export const tableExistsWaiter: Waiter<DescribeTableCommandOutput> = {
  name: "TableExists",
  delay: 20,
  attempts: 25,
  accept: (output) => (output.Table?.TableStatus === "ACTIVE" ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { ResourceNotFoundException: WaiterState.RETRY },
  states: tableTableStatuses,
};

/** The service's waiter `TableNotExists`, which polls `DescribeTable`. */
export const tableNotExistsWaiter: Waiter<DescribeTableCommandOutput> = {
  name: "TableNotExists",
  delay: 20,
  attempts: 25,
  accept: () => WaiterState.RETRY,
  errors: { ResourceNotFoundException: WaiterState.SUCCESS },
};

/** `Table.TableStatus` */
function tableTableStatuses(output: DescribeTableCommandOutput): (string | undefined)[] {
  return [output.Table?.TableStatus];
}
