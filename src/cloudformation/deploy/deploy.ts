import {
  type CloudFormationClient,
  type CreateChangeSetCommandInput,
  GetTemplateSummaryCommand,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { checkBoolean } from "../../core/text/argument-checks.js";
import { toTagList } from "../../core/tags/tags.js";
import type { ChangeSet } from "../generated/change-set.js";
import type { Stack } from "../generated/stack.js";
import { stackEvents } from "../events/stack-events.js";
import { discardChangeSet, makeChangeSet } from "./change-set.js";
import { checkDeployOptions, type DeployOptions } from "./deploy-options.js";
import { DeploymentError } from "./deployment-error.js";
import { failurePath, isFailure } from "./first-failure.js";
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

const DONE: ReadonlySet<string> = new Set(["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"]);

/**
 * Creates the stack, or updates it, to match the template; a template without changes is not an error. Uses a
 * change set, which `review` can inspect and reject.
 *
 * Calls [CreateChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html) and
 * [ExecuteChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html).
 *
 * @example
 * const { outputs } = await cloudformation.stack("shop").deploy(template, {
 *   parameters: { Stage: "test" },
 *   capabilities: ["CAPABILITY_IAM"],
 *   onEvent: ({ LogicalResourceId, ResourceStatus }) => console.log(LogicalResourceId, ResourceStatus),
 * });
 *
 * @throws `DeploymentError` with the first resource that failed, its reason and its logical id, also where that resource is in
 *   a nested stack. `TypeError` or `RangeError` for a template that is none or too large, before anything is sent
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
  if (!isNew && self.stackStatus === "ROLLBACK_COMPLETE") {
    throw new DeploymentError(handle.subject, { status: self.stackStatus, reason: self.stackStatusReason });
  }
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
  if (!changeSet || !(await isWanted(self, changeSet, review, calls))) {
    return { changed: false, outputs: isNew ? {} : self.outputValues };
  }
  await changeSet.execute({}, calls);
  await self.reload(calls);
  const wanted = {
    stackId: self.stackId,
    // By the service's own clock.
    since: changeSet.creationTime ?? new Date(0),
    pollInterval,
    waitsForStart: true,
  };
  let first: StackEvent | undefined;
  for await (const event of stackEvents(handle, wanted, calls)) {
    onEvent?.(event);
    if (!first && isFailure(event)) first = event;
  }
  await self.reload(calls);
  if (!DONE.has(self.stackStatus)) {
    const path = first && (await failurePath(handle, first, wanted.since, calls));
    const failure = { status: self.stackStatus, path, reason: self.stackStatusReason };
    throw new DeploymentError(handle.subject, failure);
  }
  return { changed: true, outputs: self.outputValues };
}

/** The stack's parameters that the template still has; the service refuses others. */
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
  changeSet: ChangeSet,
  review: DeployOptions["review"],
  calls: CallOptions,
): Promise<boolean> {
  if (!review) return true;
  let verdict: unknown;
  try {
    verdict = await review(await changeSet.changes({}, calls));
    checkBoolean("What review returns", verdict);
  } finally {
    if (verdict !== true) await discardChangeSet(self, changeSet);
  }
  return verdict === true;
}
