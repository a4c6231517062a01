import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { eventsSince } from "../events/stack-events.js";

/** The maximum depth of nested stacks, in case the service's responses are circular. */
const MOST_LEVELS = 20;

/** A cancelled resource is not the cause: something else failed before. */
function isFailure({ ResourceStatus: status, ResourceStatusReason: reason = "" }: StackEvent): boolean {
  return status?.endsWith("_FAILED") === true && !/cancell?ed/i.test(reason);
}

/** The failures of resources, oldest first, each resource once; what was tried again and succeeded has not failed. */
function failuresIn(events: readonly StackEvent[]): StackEvent[] {
  const failures = new Map<string, StackEvent>();
  for (const event of events) {
    const { LogicalResourceId: name = "", PhysicalResourceId: id, StackId, ResourceStatus: status } = event;
    // Events of the stack about itself repeat those of its resources.
    if (id !== undefined && id === StackId) continue;
    const before = failures.get(name);
    if (isFailure(event)) failures.set(name, before ?? event);
    else if (before?.ResourceStatus?.replace(/_FAILED$/, "_COMPLETE") === status) failures.delete(name);
  }
  return [...failures.values()];
}

/** The paths to the causes of what failed, the earliest first. */
export async function failurePaths(
  handle: Pick<ResourceHandle, "ask">,
  events: readonly StackEvent[],
  since: Date,
  calls: CallOptions,
): Promise<StackEvent[][]> {
  const paths: StackEvent[][] = [];
  for (const failure of failuresIn(events)) paths.push(await failurePath(handle, failure, since, calls));
  return paths;
}

/**
 * The path to the cause of a failure. The reason of a nested stack says only that it failed: the first failure
 * within it comes next, and so on. A nested stack whose events cannot be read ends the path.
 */
async function failurePath(
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

/** The ID of the nested stack of an event. A stack that was never created has none; the event then has the reason. */
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
    return failuresIn(events)[0];
  } catch (error) {
    if (calls.abortSignal?.aborted) throw error;
    return undefined;
  }
}
