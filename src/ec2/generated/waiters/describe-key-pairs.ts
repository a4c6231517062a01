// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { DescribeKeyPairsCommand, type DescribeKeyPairsCommandOutput } from "@aws-sdk/client-ec2";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { SharedRequest, SharedWaiter } from "../../../core/waiter/waiter.js";

const keyPairs: SharedRequest<DescribeKeyPairsCommandOutput> = {
  describe: (ids) => new DescribeKeyPairsCommand({ KeyNames: [...ids] }),
  most: 200,
  only(output, id) {
    const keyPair = output.KeyPairs?.find((one) => one.KeyName === id);
    if (keyPair) return { ...output, KeyPairs: [keyPair] };
    return undefined;
  },
};

/** The service's waiter `KeyPairExists`, which polls `DescribeKeyPairs`. */
export const keyPairExistsWaiter: SharedWaiter<DescribeKeyPairsCommandOutput> = {
  name: "KeyPairExists",
  delay: 5,
  attempts: 6,
  ...keyPairs,
  accept: (output) => ((output.KeyPairs?.length ?? 0) > 0 ? WaiterState.SUCCESS : WaiterState.RETRY),
  errors: { "InvalidKeyPair.NotFound": WaiterState.RETRY },
};
