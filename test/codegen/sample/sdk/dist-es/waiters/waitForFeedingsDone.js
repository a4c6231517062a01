// In the style of the real clients' code generator.
/* oxlint-disable */
import { checkExceptions, createWaiter, WaiterState } from "@smithy/core/client";
import { ListFeedingsCommand } from "../commands/index.js";

const checkState = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new ListFeedingsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.Feedings.length == 0;
      };
      if (returnComparator() == true) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e) {}
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};

export const waitUntilFeedingsDone = async (params, input) => {
  const serviceDefaults = { minDelay: 2, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};
