// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeVolumesCommand, type DescribeVolumesCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const volumes: SharedRequest<DescribeVolumesCommandOutput> = {
  describe: (ids) => new DescribeVolumesCommand({ VolumeIds: [...ids] }),
  most: 200,
  only(output, id) {
    const volume = output.Volumes?.find((one) => one.VolumeId === id);
    if (volume) return { ...output, Volumes: [volume] };
    return undefined;
  },
};

/** The service's waiter `VolumeAvailable`, which polls `DescribeVolumes`. */
export const volumeAvailableWaiter: SharedWaiter<DescribeVolumesCommandOutput> = {
  name: "VolumeAvailable",
  delay: 15,
  attempts: 40,
  ...volumes,
  accept(output) {
    if (allStringEquals(states(output), "available")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "deleted", "deleting", "error")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states,
};

/** The service's waiter `VolumeDeleted`, which polls `DescribeVolumes`. */
export const volumeDeletedWaiter: SharedWaiter<DescribeVolumesCommandOutput> = {
  name: "VolumeDeleted",
  delay: 15,
  attempts: 40,
  ...volumes,
  accept: (output) => (allStringEquals(states(output), "deleted") ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidVolume.NotFound": WaiterState.SUCCESS },
  states,
};

/** The service's waiter `VolumeInUse`, which polls `DescribeVolumes`. */
export const volumeInUseWaiter: SharedWaiter<DescribeVolumesCommandOutput> = {
  name: "VolumeInUse",
  delay: 15,
  attempts: 40,
  ...volumes,
  accept(output) {
    if (allStringEquals(states(output), "in-use")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "deleted", "deleting", "error")) return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states,
};

/** `Volumes[].State` */
function states(output: DescribeVolumesCommandOutput): (string | undefined)[] {
  return output.Volumes?.map((volume) => volume.State) ?? [];
}
