import { randomUUID } from "node:crypto";
import type { CreateChangeSetCommandInput } from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { sleep, throwIfAborted } from "../../core/concurrency/abort.js";
import { isNotFound, isTucuxiError } from "../../core/errors/error-guards.js";
import { isRefusal, type Refusal } from "../../core/errors/refusal.js";
import { type StartedWork, UnfinishedError } from "../../core/errors/unfinished-error.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { afterStart, sendStart, type Started } from "../../core/waiter/after-start.js";
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
  const changeSet = await sendStart(calls, (given) =>
    self.createChangeSet({ ...input, ChangeSetName }, given),
  );
  try {
    return await orDiscarded(self, handle, changeSet, calls, async () => {
      for (;;) {
        await changeSet.reload(calls);
        const { statusReason = "", executionStatus } = changeSet;
        const status = present(changeSet.status, "Status");
        if (status === "CREATE_COMPLETE" && executionStatus !== "UNAVAILABLE") return changeSet;
        if (!PENDING.has(status)) throw new DeploymentError(handle.subject, { status, reason: statusReason });
        await sleep(pollInterval * 1000, calls.abortSignal);
      }
    });
  } catch (error) {
    if (!isTucuxiError(error, "DeploymentFailed")) throw error;
    // It can never be executed, so that its failure matters more than that it could not be deleted.
    await discardChangeSet(self, changeSet).catch(() => undefined);
    if (NOTHING.test(error.reason ?? "")) return undefined;
    throw error;
  }
}

/** The result of the call, which uses a change set; if it fails, the change set is deleted, or named by the error. */
export function orDiscarded<Result>(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  changeSet: ChangeSet,
  { abortSignal }: CallOptions,
  use: () => Promise<Result>,
): Promise<Result> {
  const started: Started = {
    report: (failure) => new UnfinishedError(handle.subject, leftChangeSet(changeSet), failure),
    hasEnded: (error) => isTucuxiError(error, "DeploymentFailed"),
    stop: () =>
      discardChangeSet(self, changeSet).catch((error: unknown) => {
        if (!isNotFound(error)) throw error;
      }),
  };
  return afterStart(started, abortSignal, use);
}

function leftChangeSet({ name }: ChangeSet): StartedWork {
  return {
    operation: "CreateChangeSet",
    what: "a deployment with the change set",
    id: name,
    wayOut: "It was not executed: delete it by changeSet(name).delete() of the stack.",
  };
}

function executedChangeSet({ name }: ChangeSet): StartedWork {
  return {
    operation: "ExecuteChangeSet",
    what: "the execution of the change set",
    id: name,
    wayOut:
      "Whether the service has accepted it is unknown: follow() of the stack yields its events; if there are none, " +
      "execute() or delete() the changeSet(name) of the stack.",
  };
}

/** Executes a change set. Where it is certain that it was not executed, it is deleted. */
export async function executeChangeSet(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  changeSet: ChangeSet,
  calls: CallOptions,
): Promise<void> {
  const { abortSignal } = calls;
  const started: Started = {
    report: (failure) => new UnfinishedError(handle.subject, executedChangeSet(changeSet), failure),
    hasEnded: isRejection,
  };
  await orDiscarded(self, handle, changeSet, calls, async () => throwIfAborted(abortSignal));
  try {
    await afterStart(started, abortSignal, () => changeSet.execute({}, calls));
  } catch (error) {
    if (!isRejection(error)) throw error;
    if (!OVERTAKEN.test(error.name)) {
      return orDiscarded(self, handle, changeSet, calls, () => Promise.reject(error));
    }
    await discardChangeSet(self, changeSet).catch(() => undefined);
    const reason = "Another operation has changed the stack in the meantime. Deploy again";
    throw new DeploymentError(handle.subject, { status: "OBSOLETE", reason }, { cause: error });
  }
}

/** Whether the service has rejected the request, so that it has no effect. */
function isRejection(error: unknown): error is Refusal {
  return isRefusal(error) && error.$fault === "client";
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
  // Its description may be what has failed; to delete it, the name is enough.
  const described = await changeSet.load(calls).catch(() => undefined);
  await changeSet.delete({}, calls);
  await self.reload(calls);
  // Without both IDs it is not certain that it is the same stack.
  if (described?.stackId === undefined || self.stackId !== described.stackId) return;
  if (self.stackStatus !== "REVIEW_IN_PROGRESS") return;
  const [other] = await self.changeSets.with(calls).limit(1).toArray();
  if (!other) await self.delete({}, calls);
}
