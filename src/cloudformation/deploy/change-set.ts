import { randomUUID } from "node:crypto";
import type { CreateChangeSetCommandInput } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sleep } from "../../core/concurrency/abort.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import type { ChangeSet } from "../generated/change-set.js";
import type { Stack } from "../generated/stack.js";
import { DeploymentError } from "./deployment-error.js";

/** How the service says that there is nothing to change. */
const NOTHING = /didn.t contain changes|no updates are to be performed/i;

/** A change set that is ready to be executed; `undefined` where the template changes nothing. */
export async function makeChangeSet(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  input: Omit<CreateChangeSetCommandInput, "StackName" | "ChangeSetName">,
  { pollInterval = 2, ...calls }: CallOptions & { readonly pollInterval?: number | undefined },
): Promise<ChangeSet | undefined> {
  const ChangeSetName = `tucuxi-${randomUUID()}`;
  const changeSet = await self.createChangeSet({ ...input, ChangeSetName }, calls);
  for (;;) {
    await changeSet.reload(calls);
    const { status, statusReason = "", executionStatus } = changeSet;
    if (status === "CREATE_COMPLETE" && executionStatus !== "UNAVAILABLE") return changeSet;
    if (status === "FAILED") {
      await changeSet.delete({}, calls);
      if (NOTHING.test(statusReason)) return undefined;
      throw new DeploymentError(handle.subject, { status, reason: statusReason });
    }
    await sleep(pollInterval * 1000, calls.abortSignal);
  }
}
