// The vocabulary of `@smithy/util-waiter`, which SDK clients also import from here.
export { WaiterState } from "@smithy/core/client";
