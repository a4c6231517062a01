// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/** The service's waiter `ObjectExists`, which polls `HeadObject`. */
export const objectExistsWaiter: Waiter<HeadObjectCommandOutput> = {
  name: "ObjectExists",
  delay: 5,
  attempts: 20,
  accept: () => WaiterState.SUCCESS,
  errors: { NotFound: WaiterState.RETRY, NoSuchKey: WaiterState.RETRY, NoSuchBucket: WaiterState.RETRY },
};

/** The service's waiter `ObjectNotExists`, which polls `HeadObject`. */
export const objectNotExistsWaiter: Waiter<HeadObjectCommandOutput> = {
  name: "ObjectNotExists",
  delay: 5,
  attempts: 20,
  accept: () => WaiterState.RETRY,
  errors: {
    NotFound: WaiterState.SUCCESS,
    NoSuchKey: WaiterState.SUCCESS,
    NoSuchBucket: WaiterState.SUCCESS,
  },
};
