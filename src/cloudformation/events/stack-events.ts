import {
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sleep } from "../../core/concurrency/abort.js";
import { eachPage } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

export interface EventsWanted {
  /** The ID of the stack, by which it can be found even after it is deleted. */
  readonly stackId: string;
  readonly since: Date;
  /** Seconds between two polls. */
  readonly pollInterval: number;
  /** Whether to wait for an operation that has no events yet. */
  readonly waitsForStart?: boolean;
}

/** The status of an operation in progress; a stack that only has a change set waits for its caller. */
const GOING = /^(?!REVIEW_).*_IN_PROGRESS$/;

/** In milliseconds: the maximum time until an operation has its first event. */
const START_PATIENCE = 60_000;

/** The events of a stack, oldest first and each once, until no operation is in progress. */
export async function* stackEvents(
  handle: Pick<ResourceHandle, "ask">,
  { stackId, since, pollInterval, waitsForStart = false }: EventsWanted,
  options: CallOptions,
): AsyncGenerator<StackEvent, void, undefined> {
  const seen = new Set<string>();
  const patience = Date.now() + START_PATIENCE;
  let hasBegun = !waitsForStart;
  for (;;) {
    const { Stacks: [stack] = [] } = await handle.ask(
      new DescribeStacksCommand({ StackName: stackId }),
      options,
    );
    const status = present(stack?.StackStatus, "StackStatus");
    // The status is requested first, so that the next poll sees what happens between the two requests.
    for (const event of await eventsSince(handle, stackId, since, seen, options)) {
      hasBegun ||= isOfOperation(event, stackId);
      yield event;
    }
    const isAtRest = !GOING.test(status);
    if (isAtRest && (hasBegun || Date.now() > patience)) return;
    await sleep(pollInterval * 1000, options.abortSignal);
  }
}

/** Whether an event is about the stack itself, and not about the creation of a change set for it. */
export function isOfOperation(
  { PhysicalResourceId: id, ResourceStatus: status }: StackEvent,
  stackId: string,
): boolean {
  return id === stackId && status !== undefined && !status.startsWith("REVIEW_");
}

/** New events, oldest first. */
export async function eventsSince(
  handle: Pick<ResourceHandle, "ask">,
  StackName: string,
  since: Date,
  seen: Set<string>,
  options: CallOptions,
): Promise<StackEvent[]> {
  const fresh: StackEvent[] = [];
  for await (const event of newestFirst(handle, StackName, options)) {
    const { EventId: id = "", Timestamp: time } = event;
    if (seen.has(id) || (time && time < since)) break;
    seen.add(id);
    fresh.push(event);
  }
  return fresh.reverse();
}

/** All events, in the order in which the service lists them. */
export async function* newestFirst(
  handle: Pick<ResourceHandle, "ask">,
  StackName: string,
  options: CallOptions,
): AsyncGenerator<StackEvent, void, undefined> {
  const pages = eachPage(
    "Stack.events",
    (token) => handle.ask(new DescribeStackEventsCommand({ StackName, ...token }), options),
    ({ NextToken }) => pageToken({ NextToken }),
  );
  for await (const { StackEvents = [] } of pages) yield* StackEvents;
}
