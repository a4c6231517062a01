import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sleep } from "../../core/concurrency/abort.js";
import { PageTokenGuard } from "../../core/paging/page-token-guard.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkAmount } from "../../core/text/argument-checks.js";
import type { Stack } from "../generated/stack.js";

/** From when on a stack is followed, and how closely. */
export interface FollowOptions extends CallOptions {
  /** Events from then on; unless given, those from now on. */
  readonly since?: Date | undefined;
  /** Seconds between two polls: 2 unless given. */
  readonly pollInterval?: number | undefined;
}

/** A status that will still change. */
const GOING = /_IN_PROGRESS$/;

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
  // By its ID it is known even after its end.
  if (!self.isLoaded) await self.load(calls);
  const StackName = self.stackId;
  const seen = new Set<string>();
  for (;;) {
    const { Stacks: [stack] = [] } = await handle.ask(new DescribeStacksCommand({ StackName }), calls);
    // What happens between the two requests is seen by the next poll: so the status is asked for first.
    for (const event of await eventsSince(handle, StackName, since, seen, calls)) yield event;
    if (!GOING.test(stack?.StackStatus ?? "")) return;
    await sleep(pollInterval * 1000, calls.abortSignal);
  }
}

/** Events that were not seen yet, the oldest first. The service lists the newest first. */
async function eventsSince(
  handle: Pick<ResourceHandle, "ask">,
  StackName: string,
  since: Date,
  seen: Set<string>,
  options: CallOptions,
): Promise<StackEvent[]> {
  const fresh: StackEvent[] = [];
  const guard = new PageTokenGuard("Stack.follow");
  let token: { NextToken: string } | undefined;
  do {
    const command = new DescribeStackEventsCommand({ StackName, ...token });
    const { StackEvents = [], NextToken } = await handle.ask(command, options);
    for (const event of StackEvents) {
      const { EventId: id = "", Timestamp: time } = event;
      if (seen.has(id) || (time && time < since)) return fresh.reverse();
      seen.add(id);
      fresh.push(event);
    }
    token = NextToken === undefined || NextToken === "" ? undefined : { NextToken };
    if (token) guard.check(token);
  } while (token);
  return fresh.reverse();
}
