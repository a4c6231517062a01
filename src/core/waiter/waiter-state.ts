// The vocabulary of `@smithy/util-waiter`, which the SDK's clients take from here, too.
export { WaiterState } from "@smithy/core/client";
