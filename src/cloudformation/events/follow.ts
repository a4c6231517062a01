import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { argumentError, checkAmount } from "../../core/text/argument-checks.js";
import type { Stack } from "../generated/stack.js";
import { stackEvents } from "./stack-events.js";

/** Options of `follow`. */
export interface FollowOptions extends CallOptions {
  /** The time of the first event; by default now. */
  readonly since?: Date | undefined;
  /** The seconds between two polls; 2 by default. */
  readonly pollInterval?: number | undefined;
}

const OPTIONS = ["abortSignal", "pollInterval", "requestTimeout", "since"];

/**
 * The events of the stack as they happen, oldest first, until no operation is in progress. Existing events are
 * yielded at once; no event is yielded twice.
 *
 * Calls DescribeStackEvents and DescribeStacks in each poll.
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
  refuseUnknownOptions(options, OPTIONS);
  const { since = new Date(), pollInterval = 2, ...calls } = options;
  if (!(since instanceof Date) || Number.isNaN(since.getTime()))
    throw argumentError("since", "a valid Date", since);
  checkAmount("pollInterval", "seconds", pollInterval);
  if (!self.isLoaded) await self.load(calls);
  yield* stackEvents(handle, { stackId: self.stackId, since, pollInterval }, calls);
}
