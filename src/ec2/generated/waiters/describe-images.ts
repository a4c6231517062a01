// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeImagesCommand, type DescribeImagesCommandOutput } from "@aws-sdk/client-ec2";
import { allStringEquals, anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const images: SharedRequest<DescribeImagesCommandOutput> = {
  describe: (ids) => new DescribeImagesCommand({ ImageIds: [...ids] }),
  most: 200,
  only(output, id) {
    const image = output.Images?.find((one) => one.ImageId === id);
    if (image) return { ...output, Images: [image] };
    return undefined;
  },
};

/** The service's waiter `ImageAvailable`, which polls `DescribeImages`. */
export const imageAvailableWaiter: SharedWaiter<DescribeImagesCommandOutput> = {
  name: "ImageAvailable",
  delay: 15,
  attempts: 40,
  ...images,
  accept(output) {
    if (allStringEquals(states(output), "available")) return WaiterState.SUCCESS;
    if (anyStringEquals(states(output), "failed", "deregistered", "error", "invalid"))
      return WaiterState.FAILURE;
    return WaiterState.RETRY;
  },
  errors: {},
  states,
  reasons: stateReasonMessages,
};

/** The service's waiter `ImageExists`, which polls `DescribeImages`. */
export const imageExistsWaiter: SharedWaiter<DescribeImagesCommandOutput> = {
  name: "ImageExists",
  delay: 15,
  attempts: 40,
  ...images,
  accept: (output) => ((output.Images?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidAMIID.NotFound": WaiterState.RETRY, "InvalidAMIID.Unavailable": WaiterState.RETRY },
  reasons: stateReasonMessages,
};

/** `Images[].State` */
function states(output: DescribeImagesCommandOutput): (string | undefined)[] {
  return output.Images?.map((image) => image.State) ?? [];
}

/** `Images[].StateReason.Message` */
function stateReasonMessages(output: DescribeImagesCommandOutput): (string | undefined)[] {
  return output.Images?.map((image) => image.StateReason?.Message) ?? [];
}
