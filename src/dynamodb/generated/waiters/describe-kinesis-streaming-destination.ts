// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type { DescribeKinesisStreamingDestinationCommandOutput } from "@aws-sdk/client-dynamodb";
import { anyStringEquals } from "../../../core/waiter/acceptors.js";
import { WaiterState } from "../../../core/waiter/waiter-state.js";
import type { Waiter } from "../../../core/waiter/waiter.js";

/**
 * The service's waiter `KinesisStreamingDestinationActive`, which polls
 * `DescribeKinesisStreamingDestination`.
 */
export const kinesisStreamingDestinationActiveWaiter: Waiter<DescribeKinesisStreamingDestinationCommandOutput> =
  {
    name: "KinesisStreamingDestinationActive",
    delay: 20,
    attempts: 25,
    accept(output) {
      if (anyStringEquals(destinationStatuses(output), "ACTIVE")) return WaiterState.SUCCESS;
      if (
        (output.KinesisDataStreamDestinations?.length ?? 0) > 0 &&
        output.KinesisDataStreamDestinations?.filter(
          (kinesisDataStreamDestination) =>
            (kinesisDataStreamDestination.DestinationStatus === "DISABLED" ||
              kinesisDataStreamDestination.DestinationStatus === "ENABLE_FAILED") &&
            (kinesisDataStreamDestination.DestinationStatus === "ENABLE_FAILED" ||
              kinesisDataStreamDestination.DestinationStatus === "DISABLED"),
        )?.length === output.KinesisDataStreamDestinations?.length
      )
        return WaiterState.FAILURE;
      return WaiterState.RETRY;
    },
    errors: {},
    states: destinationStatuses,
  };

/** `KinesisDataStreamDestinations[].DestinationStatus` */
function destinationStatuses(
  output: DescribeKinesisStreamingDestinationCommandOutput,
): (string | undefined)[] {
  return (
    output.KinesisDataStreamDestinations?.map(
      (kinesisDataStreamDestination) => kinesisDataStreamDestination.DestinationStatus,
    ) ?? []
  );
}
