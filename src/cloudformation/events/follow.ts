import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkAmount } from "../../core/text/argument-checks.js";
import type { Stack } from "../generated/stack.js";
import { stackEvents } from "./stack-events.js";

/** From when on a stack is followed, and how closely. */
export interface FollowOptions extends CallOptions {
  /** Events from then on; unless given, those from now on. */
  readonly since?: Date | undefined;
  /** Seconds between two polls: 2 unless given. */
  readonly pollInterval?: number | undefined;
}

/**
 * What happens to the stack, as it happens, the oldest first, until nothing is in progress any more. An event that is there
 * already comes at once; nothing comes twice.
 *
 * Calls [DescribeStackEvents](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html) and
 * [DescribeStacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html) in each poll.
 *
 * @example
 * await stack.update({ UsePreviousTemplate: true, Parameters });
 * for await (const { LogicalResourceId, ResourceStatus } of stack.follow()) console.log(LogicalResourceId, ResourceStatus);
 */
export async function* follow(
  self: Stack,
  handle: Pick<ResourceHandle, "ask">,
  options: FollowOptions = {},
): AsyncGenerator<StackEvent, void, undefined> {
  const { since = new Date(), pollInterval = 2, ...calls } = options;
  checkAmount("pollInterval", "seconds", pollInterval);
  if (!self.isLoaded) await self.load(calls);
  yield* stackEvents(handle, { stackId: self.stackId, since, pollInterval }, calls);
}
