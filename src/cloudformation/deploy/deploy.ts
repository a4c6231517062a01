import {
  type CloudFormationClient,
  type CreateChangeSetCommandInput,
  GetTemplateSummaryCommand,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { isTucuxiError } from "../../core/errors/error-guards.js";
import { type StartedWork, UnfinishedError } from "../../core/errors/unfinished-error.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { afterStart, type Started } from "../../core/waiter/after-start.js";
import { explained } from "../../core/waiter/explain.js";
import { checkBoolean } from "../../core/text/argument-checks.js";
import { toTagList } from "../../core/tags/tags.js";
import type { ChangeSet } from "../generated/change-set.js";
import type { Stack } from "../generated/stack.js";
import { isOfOperation, stackEvents } from "../events/stack-events.js";
import { discardChangeSet, executeChangeSet, makeChangeSet, orDiscarded } from "./change-set.js";
import { checkDeployOptions, type DeployOptions } from "./deploy-options.js";
import { DeploymentError } from "../failure/deployment-error.js";
import { failurePaths } from "../failure/failure-path.js";
import { stackFailure } from "../failure/stack-failure.js";
import {
  type Template,
  type TemplateInput,
  templateInput,
  templateSource,
} from "../template/template-source.js";

/** The result of a deployment. */
export interface Deployment {
  /** Whether there were changes, which were then made. */
  readonly changed: boolean;
  /** The stack's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The states in which the service refuses every change set. */
const STUCK: ReadonlySet<string> = new Set([
  "DELETE_COMPLETE",
  "DELETE_FAILED",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
  "UPDATE_ROLLBACK_FAILED",
]);

const NOT_BEGUN = "The service accepted the change set, but has not begun to execute it.";

const DONE: ReadonlySet<string> = new Set(["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"]);

/**
 * Creates the stack, or updates it, to match the template; a template without changes is not an error. Uses a
 * change set, which `review` can inspect and reject.
 *
 * Calls CreateChangeSet and ExecuteChangeSet.
 *
 * If it is aborted or fails before the changes are executed, the change set is deleted; afterwards, only the wait ends,
 * and the error says so.
 *
 * @example
 * const { outputs } = await cloudformation.stack("shop").deploy(template, {
 *   parameters: { Stage: "test" },
 *   capabilities: ["CAPABILITY_IAM"],
 *   onEvent: ({ LogicalResourceId, ResourceStatus }) => console.log(LogicalResourceId, ResourceStatus),
 * });
 *
 * @throws `DeploymentError` with the first resource that failed, its reason and its logical id, including
 *   resources of nested stacks; and for a stack that cannot be deployed in its state, with advice. `UnfinishedError` if the
 *   call fails while the deployment continues, or if the change set could not be deleted: its `id` is that of the stack, or
 *   the name of the change set; after an abort, that is the `cause` of the `AbortError`. `TypeError` or `RangeError` for an
 *   invalid or too large template, and for invalid options, before any request
 */
export async function deploy(
  self: Stack,
  handle: Pick<LoadableHandle<CloudFormationClient>, "ask" | "subject">,
  template: Template,
  options: DeployOptions = {},
): Promise<Deployment> {
  checkDeployOptions(options);
  const {
    parameters = {},
    tags,
    capabilities,
    roleArn,
    bucket,
    review,
    onEvent,
    pollInterval = 2,
    ...calls
  } = options;
  const source = templateSource(template, bucket);
  const exists = await self.exists(calls);
  const isNew = !exists || self.stackStatus === "REVIEW_IN_PROGRESS";
  if (exists && STUCK.has(self.stackStatus)) throw await whyStuck(self, handle, calls);
  const body = await templateInput(source, bucket, calls);
  const kept = isNew ? [] : await keptParameters(self, handle, body, calls);
  const input = {
    ...body,
    Parameters: toParameters(parameters, kept),
    ...(capabilities && { Capabilities: [...capabilities] }),
    ...(tags && { Tags: toTagList(tags) }),
    ...(roleArn !== undefined && { RoleARN: roleArn }),
    ChangeSetType: isNew ? ("CREATE" as const) : ("UPDATE" as const),
  };
  const changeSet = await makeChangeSet(self, handle, input, { ...calls, pollInterval });
  if (!changeSet || !(await isWanted(self, handle, changeSet, review, calls))) {
    return { changed: false, outputs: isNew ? {} : self.outputValues };
  }
  await executeChangeSet(self, handle, changeSet, calls);
  const started: Started = {
    report: (failure) =>
      new UnfinishedError(handle.subject, deploymentOf(changeSet.stackId ?? self.name), failure),
    hasEnded: (error) => isTucuxiError(error, "DeploymentFailed"),
  };
  return afterStart(started, calls.abortSignal, () =>
    untilDeployed(self, handle, changeSet, { onEvent, pollInterval }, calls),
  );
}

/** Waits for the end of the deployment. */
async function untilDeployed(
  self: Stack,
  handle: Pick<LoadableHandle<CloudFormationClient>, "ask" | "subject">,
  changeSet: ChangeSet,
  { onEvent, pollInterval }: Pick<DeployOptions, "onEvent"> & { readonly pollInterval: number },
  calls: CallOptions,
): Promise<Deployment> {
  await self.reload(calls);
  const wanted = {
    stackId: self.stackId,
    // By the service's own clock.
    since: changeSet.creationTime ?? new Date(0),
    pollInterval,
    waitsForStart: true,
  };
  const events: StackEvent[] = [];
  for await (const event of stackEvents(handle, wanted, calls)) {
    await onEvent?.(event);
    events.push(event);
  }
  await self.reload(calls);
  const { stackId, stackStatus: status, stackStatusReason: reason } = self;
  const hasBegun = events.some((event) => isOfOperation(event, stackId));
  if (!hasBegun || !DONE.has(status)) {
    const paths = await failurePaths(handle, events, wanted.since, calls);
    throw new DeploymentError(handle.subject, { status, paths, reason: hasBegun ? reason : NOT_BEGUN });
  }
  return { changed: true, outputs: self.outputValues };
}

function deploymentOf(id: string): StartedWork {
  return {
    operation: "ExecuteChangeSet",
    what: "the deployment of",
    id,
    wayOut: "It continues: follow() of the stack yields its events, and cancelUpdate() stops an update.",
  };
}

/** The known failure that left the stack in a state in which it cannot be deployed. */
async function whyStuck(
  self: Stack,
  handle: Pick<LoadableHandle, "ask" | "subject">,
  calls: CallOptions,
): Promise<DeploymentError> {
  const { stackStatus: status, stackStatusReason: reason } = self;
  const failure = await explained((options) => stackFailure(self, handle, options), calls);
  return failure ?? new DeploymentError(handle.subject, { status, reason });
}

/** The stack's parameters that the template still has; the service rejects others. */
async function keptParameters(
  self: Stack,
  handle: Pick<LoadableHandle, "ask">,
  body: TemplateInput,
  calls: CallOptions,
): Promise<string[]> {
  const existing = self.parameters.map(({ ParameterKey = "" }) => ParameterKey);
  if (existing.length === 0) return [];
  const { Parameters = [] } = await handle.ask(new GetTemplateSummaryCommand(body), calls);
  return existing.filter((name) => Parameters.some(({ ParameterKey }) => ParameterKey === name));
}

/** Existing parameters that were not given keep their values. */
function toParameters(
  given: Readonly<Record<string, string>>,
  existing: readonly string[],
): NonNullable<CreateChangeSetCommandInput["Parameters"]> {
  const own = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  const kept = existing.filter((name) => !Object.hasOwn(given, name));
  return [...own, ...kept.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true }))];
}

/** Whether the changes are accepted. A change set that is rejected, or whose review fails, is deleted. */
async function isWanted(
  self: Stack,
  handle: Pick<LoadableHandle, "subject">,
  changeSet: ChangeSet,
  review: DeployOptions["review"],
  calls: CallOptions,
): Promise<boolean> {
  if (!review) return true;
  const isAccepted = await orDiscarded(self, handle, changeSet, calls, async () => {
    const verdict: unknown = await review(await changeSet.changes({}, calls));
    checkBoolean("What review returns", verdict);
    return verdict === true;
  });
  if (!isAccepted) await discardChangeSet(self, changeSet);
  return isAccepted;
}
