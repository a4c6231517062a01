import { randomUUID } from "node:crypto";
import type { CreateChangeSetCommandInput } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sleep, throwIfAborted } from "../../core/concurrency/abort.js";
import { isRefusal } from "../../core/errors/refusal.js";
import { isTucuxiError } from "../../core/errors/error-guards.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import type { ChangeSet } from "../generated/change-set.js";
import type { Stack } from "../generated/stack.js";
import { DeploymentError } from "../failure/deployment-error.js";

/** The service's messages if there is nothing to change. */
const NOTHING = /didn.t contain changes|no updates are to be performed/i;

/** The errors for a change set that can no longer be executed. Executing one removes all others of the stack. */
const OVERTAKEN = /^(ChangeSetNotFound|InvalidChangeSetStatus)(Exception)?$/;

/** The states of a change set that is not ready yet: it is complete a little before it can be executed. */
const PENDING: ReadonlySet<string> = new Set(["CREATE_PENDING", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"]);

/** A change set that is ready to be executed; `undefined` if the template changes nothing. */
export async function makeChangeSet(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  input: Omit<CreateChangeSetCommandInput, "StackName" | "ChangeSetName">,
  { pollInterval = 2, ...calls }: CallOptions & { readonly pollInterval?: number | undefined },
): Promise<ChangeSet | undefined> {
  const ChangeSetName = `tucuxi-${randomUUID()}`;
  const changeSet = await self.createChangeSet({ ...input, ChangeSetName }, calls);
  try {
    for (;;) {
      await changeSet.reload(calls);
      const { statusReason = "", executionStatus } = changeSet;
      const status = present(changeSet.status, "Status");
      if (status === "CREATE_COMPLETE" && executionStatus !== "UNAVAILABLE") return changeSet;
      if (!PENDING.has(status)) throw new DeploymentError(handle.subject, { status, reason: statusReason });
      await sleep(pollInterval * 1000, calls.abortSignal);
    }
  } catch (error) {
    // Also after an abort, because nobody else knows the name of the change set. The first failure is the
    // error.
    await discardChangeSet(self, changeSet).catch(() => undefined);
    if (isTucuxiError(error, "DeploymentFailed") && NOTHING.test(error.reason ?? "")) return undefined;
    throw error;
  }
}

/** Executes a change set. Where it is certain that it was not executed, it is deleted. */
export async function executeChangeSet(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  changeSet: ChangeSet,
  calls: CallOptions,
): Promise<void> {
  let isSent = false;
  try {
    throwIfAborted(calls.abortSignal);
    isSent = true;
    await changeSet.execute({}, calls);
  } catch (error) {
    const isRefused = isRefusal(error) && error.$fault === "client";
    if (!isSent || isRefused) await discardChangeSet(self, changeSet).catch(() => undefined);
    if (!isRefused || !OVERTAKEN.test(error.name)) throw error;
    const reason = "Another operation has changed the stack in the meantime. Deploy again";
    throw new DeploymentError(handle.subject, { status: "OBSOLETE", reason }, { cause: error });
  }
}

/**
 * Deletes a rejected change set. If it was for a new stack, the empty stack that the service created for it is
 * deleted as well, unless it has been used meanwhile.
 */
export async function discardChangeSet(
  self: Stack,
  changeSet: ChangeSet,
  calls: CallOptions = {},
): Promise<void> {
  if (!changeSet.isLoaded) await changeSet.load(calls);
  const { stackId } = changeSet;
  await changeSet.delete({}, calls);
  await self.reload(calls);
  if (self.stackStatus !== "REVIEW_IN_PROGRESS" || self.stackId !== stackId) return;
  const [other] = await self.changeSets.with(calls).limit(1).toArray();
  if (!other) await self.delete({}, calls);
}
