import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { newestFirst } from "../events/stack-events.js";
import type { Stack } from "../generated/stack.js";
import { DeploymentError } from "./deployment-error.js";
import { failurePaths } from "./failure-path.js";

/** The states in which operations begin. A rollback is part of the operation before it, which has the cause. */
const BEGINNINGS: readonly (string | undefined)[] = [
  "CREATE_IN_PROGRESS",
  "DELETE_IN_PROGRESS",
  "IMPORT_IN_PROGRESS",
  "UPDATE_IN_PROGRESS",
];

/** Why the stack's last operation failed, by the events of its resources; `undefined` if they do not contain it. */
export async function stackFailure(
  self: Stack,
  handle: Pick<ResourceHandle, "ask" | "subject">,
  calls: CallOptions,
): Promise<DeploymentError | undefined> {
  const { stackId, stackStatus: status, stackStatusReason: reason } = self;
  const events = await lastOperation(handle, stackId, calls);
  const paths = await failurePaths(handle, events, events[0]?.Timestamp ?? new Date(0), calls);
  return paths.length === 0 ? undefined : new DeploymentError(handle.subject, { status, paths, reason });
}

/** The events of the stack's last operation, oldest first. */
async function lastOperation(
  handle: Pick<ResourceHandle, "ask">,
  stackId: string,
  calls: CallOptions,
): Promise<StackEvent[]> {
  const found: StackEvent[] = [];
  for await (const event of newestFirst(handle, stackId, calls)) {
    found.push(event);
    const isOwn = event.PhysicalResourceId === stackId;
    if (isOwn && BEGINNINGS.includes(event.ResourceStatus)) break;
  }
  return found.reverse();
}
