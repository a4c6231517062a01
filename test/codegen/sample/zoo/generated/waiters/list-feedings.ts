// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { WaiterState } from "../../../../../../src/core/waiter/waiter-state.js";
import type { Waiter } from "../../../../../../src/core/waiter/waiter.js";
import type { ListFeedingsCommandOutput } from "../../../sdk/index.js";

/** The service's waiter `FeedingsDone`, which polls `ListFeedings`. */
export const feedingsDoneWaiter: Waiter<ListFeedingsCommandOutput> = {
  name: "FeedingsDone",
  delay: 2,
  attempts: 3,
  accept: (output) => (output.Feedings?.length === 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: {},
};
