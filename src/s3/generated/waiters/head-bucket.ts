// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { HeadBucketCommandOutput } from "@aws-sdk/client-s3";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `BucketExists`, which polls `HeadBucket`. */
export const bucketExistsWaiter: Waiter<HeadBucketCommandOutput> = {
  name: "BucketExists",
  delay: 5,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { NotFound: WaiterState.RETRY, NoSuchBucket: WaiterState.RETRY },
};

/** The service's waiter `BucketNotExists`, which polls `HeadBucket`. */
export const bucketNotExistsWaiter: Waiter<HeadBucketCommandOutput> = {
  name: "BucketNotExists",
  delay: 5,
  attempts: 20,
  accept: () => WaiterState.RETRY,
  errors: { NotFound: WaiterState.SUCCESS, NoSuchBucket: WaiterState.SUCCESS },
};
