import { checkExceptions, createWaiter, WaiterState } from "@smithy/core/client";
import { ListFeedingsCommand } from "../commands/index.js";

const checkState = async (client, input) => {
  const reason = await client.send(new ListFeedingsCommand(input));
  return { state: reason.Feedings?.length === 0 ? WaiterState.SUCCESS : WaiterState.RETRY, reason };
};

export const waitUntilFeedingsDone = async (params, input) => {
  const serviceDefaults = { minDelay: 2, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};
