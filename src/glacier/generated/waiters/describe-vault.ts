// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeVaultCommandOutput } from "@aws-sdk/client-glacier";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `VaultExists`, which polls `DescribeVault`. */
export const vaultExistsWaiter: Waiter<DescribeVaultCommandOutput> = {
  name: "VaultExists",
  delay: 3,
  attempts: 15,
  accept: () => WaiterState.SUCCESS,
  errors: { ResourceNotFoundException: WaiterState.RETRY },
};

/** The service's waiter `VaultNotExists`, which polls `DescribeVault`. */
export const vaultNotExistsWaiter: Waiter<DescribeVaultCommandOutput> = {
  name: "VaultNotExists",
  delay: 3,
  attempts: 15,
  accept: () => WaiterState.RETRY,
  errors: { ResourceNotFoundException: WaiterState.SUCCESS },
};
