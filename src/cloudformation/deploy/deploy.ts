import {
  type Change,
  type CloudFormationClient,
  type CreateChangeSetCommandInput,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import type { LoadableHandle } from "../../core/resource/handle.js";
import { checkBoolean, checkFunction } from "../../core/text/argument-checks.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import type { ChangeSet } from "../generated/change-set.js";
import type { Stack } from "../generated/stack.js";
import { follow } from "../events/follow.js";
import { makeChangeSet } from "./change-set.js";
import { DeploymentError } from "./deployment-error.js";
import { type Template, type TemplateBucket, templateInput, templateText } from "./template-input.js";

/** How a stack is deployed. */
export interface DeployOptions extends CallOptions {
  /** The template's parameters. One that is left out keeps its value in an update, and has its default in a new stack. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly tags?: TagMap | undefined;
  readonly capabilities?: CreateChangeSetCommandInput["Capabilities"];
  /** The role that the service acts as. */
  readonly roleArn?: string | undefined;
  /** Takes the template where it has more than 51,200 bytes. */
  readonly bucket?: TemplateBucket | undefined;
  /** Is shown the changes before they are made; `false` gives them up. */
  readonly review?: ((changes: readonly Change[]) => boolean | Promise<boolean>) | undefined;
  /** Is told what happens, as it happens. */
  readonly onEvent?: ((event: StackEvent) => void) | undefined;
  /** Seconds between two polls: 2 unless given. */
  readonly pollInterval?: number | undefined;
}

/** What a deployment has done. */
export interface Deployment {
  /** Whether there was something to change, and it was changed. */
  readonly changed: boolean;
  /** The stack's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
}

const DONE: ReadonlySet<string> = new Set(["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"]);

/**
 * Creates the stack, or updates it, so that it is as the template says; a template that changes nothing is no error. It goes
 * by a change set, which `review` can look at and refuse.
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
 * @throws `DeploymentError` with the first resource that failed, its reason and its logical id. `TypeError` or `RangeError`
 *   for a template that is none or too large, before anything is sent
 */
export async function deploy(
  self: Stack,
  handle: Pick<LoadableHandle<CloudFormationClient>, "act" | "ask" | "context" | "subject" | "wait">,
  template: Template,
  options: DeployOptions = {},
): Promise<Deployment> {
  const {
    parameters = {},
    tags,
    capabilities,
    roleArn,
    bucket,
    review,
    onEvent,
    pollInterval,
    ...calls
  } = options;
  checkFunction("review", review);
  checkFunction("onEvent", onEvent);
  const text = templateText(template, bucket);
  const exists = await self.exists(calls);
  const isNew = !exists || self.stackStatus === "REVIEW_IN_PROGRESS";
  if (!isNew && self.stackStatus === "ROLLBACK_COMPLETE") {
    throw new DeploymentError(handle.subject, { status: self.stackStatus, reason: self.stackStatusReason });
  }
  const region = await regionOf(handle.context.client);
  const input = {
    ...(await templateInput(text, bucket, region, calls)),
    Parameters: toParameters(
      parameters,
      isNew ? [] : self.parameters.map(({ ParameterKey = "" }) => ParameterKey),
    ),
    ...(capabilities && { Capabilities: [...capabilities] }),
    ...(tags && { Tags: toTagList(tags) }),
    ...(roleArn !== undefined && { RoleARN: roleArn }),
    ChangeSetType: isNew ? ("CREATE" as const) : ("UPDATE" as const),
  };
  const changeSet = await makeChangeSet(self, handle, input, { ...calls, pollInterval });
  if (!changeSet || !(await isWanted(changeSet, review, calls))) {
    if (changeSet) await giveUp(self, changeSet, isNew, calls);
    return { changed: false, outputs: isNew ? {} : self.outputValues };
  }
  const since = new Date();
  await changeSet.execute({}, calls);
  let first: StackEvent | undefined;
  // The service's clock and ours may differ a little.
  const begin = new Date(since.getTime() - 5000);
  await self.load(calls);
  for await (const event of follow(self, handle, { ...calls, since: begin, pollInterval })) {
    onEvent?.(event);
    if (!first && isFailure(event)) first = event;
  }
  await self.reload(calls);
  if (!DONE.has(self.stackStatus)) {
    throw new DeploymentError(handle.subject, {
      status: self.stackStatus,
      first,
      reason: self.stackStatusReason,
    });
  }
  return { changed: true, outputs: self.outputValues };
}

async function regionOf({ config }: CloudFormationClient): Promise<string> {
  const { region } = config;
  return typeof region === "function" ? region() : region;
}

/** Parameters that the stack has, and that nobody gave another value, keep theirs. */
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

async function isWanted(
  changeSet: ChangeSet,
  review: DeployOptions["review"],
  calls: CallOptions,
): Promise<boolean> {
  if (!review) return true;
  const verdict: unknown = await review(await changeSet.changes({}, calls));
  checkBoolean("What review returns", verdict);
  return verdict === true;
}

/** A new stack that was only reviewed is an empty shell, which goes as well. */
async function giveUp(self: Stack, changeSet: ChangeSet, isNew: boolean, calls: CallOptions): Promise<void> {
  await changeSet.delete({}, calls);
  if (isNew) await self.delete({}, calls);
}

/** What was cancelled is no cause: something else had failed before. */
function isFailure({ ResourceStatus: status, ResourceStatusReason: reason = "" }: StackEvent): boolean {
  return status?.endsWith("_FAILED") === true && !/cancell?ed/i.test(reason);
}
