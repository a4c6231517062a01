// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeSnapshotsCommand, type DescribeSnapshotsCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const snapshots: SharedRequest<DescribeSnapshotsCommandOutput> = {
  describe: (ids) => new DescribeSnapshotsCommand({ SnapshotIds: [...ids] }),
  most: 200,
  only(output, id) {
    const snapshot = output.Snapshots?.find((one) => one.SnapshotId === id);
    if (snapshot) return { ...output, Snapshots: [snapshot] };
    return undefined;
  },
};

/** The service's waiter `SnapshotCompleted`, which polls `DescribeSnapshots`. */
export const snapshotCompletedWaiter: SharedWaiter<DescribeSnapshotsCommandOutput> = {
  name: "SnapshotCompleted",
  delay: 15,
  attempts: 40,
  ...snapshots,
  accept(output) {
    if (allStringEquals(states(output), "completed")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "error")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states,
  reasons: stateMessages,
};

/** `Snapshots[].State` */
function states(output: DescribeSnapshotsCommandOutput): (string | undefined)[] {
  return output.Snapshots?.map((snapshot) => snapshot.State) ?? [];
}

/** `Snapshots[].StateMessage` */
function stateMessages(output: DescribeSnapshotsCommandOutput): (string | undefined)[] {
  return output.Snapshots?.map((snapshot) => snapshot.StateMessage) ?? [];
}
