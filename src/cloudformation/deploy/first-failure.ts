import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { eventsSince } from "../events/stack-events.js";

/** How deep nested stacks are followed, in case the service's answers go in circles. */
const MOST_LEVELS = 20;

/** What was cancelled is no cause: something else had failed before. */
export function isFailure({
  ResourceStatus: status,
  ResourceStatusReason: reason = "",
}: StackEvent): boolean {
  return status?.endsWith("_FAILED") === true && !/cancell?ed/i.test(reason);
}

/**
 * The way to the cause of a failure. Where a nested stack failed, its reason says no more than that: what failed first within
 * it comes next, and so on. A nested stack whose events cannot be read ends the way: the failure that is known counts.
 */
export async function failurePath(
  handle: Pick<ResourceHandle, "ask">,
  first: StackEvent,
  since: Date,
  calls: CallOptions,
): Promise<StackEvent[]> {
  const path = [first];
  for (let nested = nestedStack(first); nested !== undefined && path.length < MOST_LEVELS;) {
    const inner = await firstFailureIn(handle, nested, since, calls);
    if (!inner) break;
    path.push(inner);
    nested = nestedStack(inner);
  }
  return path;
}

/** The ID of the nested stack that an event is about. One that was never made has none, and the event says why. */
function nestedStack({
  ResourceType: type,
  PhysicalResourceId: id,
  StackId,
}: StackEvent): string | undefined {
  return type === "AWS::CloudFormation::Stack" && id !== StackId && id ? id : undefined;
}

async function firstFailureIn(
  handle: Pick<ResourceHandle, "ask">,
  stackId: string,
  since: Date,
  calls: CallOptions,
): Promise<StackEvent | undefined> {
  try {
    const events = await eventsSince(handle, stackId, since, new Set(), calls);
    // What the nested stack says of itself is what the outer one has said already.
    return events.find((event) => isFailure(event) && event.PhysicalResourceId !== stackId);
  } catch (error) {
    if (calls.abortSignal?.aborted) throw error;
    return undefined;
  }
}
