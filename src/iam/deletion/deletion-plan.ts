import type { CallOptions } from "../../core/call/call-options.js";
import { repeatWhile } from "../../core/call/repeat-while.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { errorName } from "../../core/errors/error-guards.js";
import { BatchActionError } from "../../core/errors/errors.js";
import { checkBoolean } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";

/** One step of a deletion. */
export interface DeletionStep {
  /** The operation that it calls, such as `DetachRolePolicy`. */
  readonly operation: string;
  /** What it is about: the ARN of a policy, the id of a key. */
  readonly target: string;
}

/** How something is deleted. */
export interface DeleteInput<DryRun extends boolean = boolean> {
  /** `true`: also everything that keeps the service from deleting it is detached and deleted, in the right order. */
  readonly force?: boolean | undefined;
  /** `true`: nothing is changed, and the steps are returned. */
  readonly dryRun?: DryRun | undefined;
}

/** What a deletion resolves to: nothing, or with `dryRun` its steps. */
export type Deleted<DryRun extends boolean> = DryRun extends true ? readonly DeletionStep[] : undefined;

/** A step, and how it is done. */
export interface PlannedStep extends DeletionStep {
  readonly run: () => Promise<unknown>;
}

/** IAM may take a moment to see that the last thing was detached. */
const PATIENCE = 15_000;

/** What is not there any more needs no step. */
const GONE: readonly (string | undefined)[] = ["NoSuchEntity", "NoSuchEntityException"];

/** Looks at the caller's input. @throws `TypeError` for anything but the two switches */
export function checkDeleteInput(input: unknown): void {
  if (!isPlain(input)) throw new TypeError("delete() takes { force, dryRun }, and nothing else.");
  const { force, dryRun, ...others } = input;
  checkBoolean("force", force);
  checkBoolean("dryRun", dryRun);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`delete() takes { force, dryRun }, and no ${other}.`);
}

/** Runs the steps one after another, or gives them for a dry run. The last one deletes the thing itself. */
export async function runDeletion<DryRun extends boolean>(
  action: string,
  steps: readonly PlannedStep[],
  { force = false, dryRun }: DeleteInput<DryRun>,
  options: CallOptions = {},
): Promise<Deleted<DryRun>> {
  if (dryRun) {
    return steps.map(({ operation, target }) => ({
      operation,
      target,
    })) as readonly DeletionStep[] as Deleted<DryRun>;
  }
  const last = steps.length - 1;
  for (const [index, step] of steps.entries()) {
    throwIfAborted(options.abortSignal);
    try {
      await (index === last ? runLast(step, force, options) : runPart(step));
    } catch (error) {
      // With a single step the service's error says it all.
      if (last === 0) throw error;
      throw unfinished(action, steps, index, error);
    }
  }
  return undefined as Deleted<DryRun>;
}

async function runPart({ run }: PlannedStep): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!GONE.includes(errorName(error))) throw error;
  }
}

function runLast({ run }: PlannedStep, force: boolean, { abortSignal }: CallOptions): Promise<unknown> {
  if (!force) return run();
  const until = Date.now() + PATIENCE;
  const mayPass = (error: unknown): number | undefined =>
    errorName(error)?.startsWith("DeleteConflict") ? until : undefined;
  return repeatWhile(run, mayPass, { first: 500, longest: 4000 }, abortSignal);
}

/** What was done, and what is left. */
function unfinished(
  action: string,
  steps: readonly PlannedStep[],
  index: number,
  cause: unknown,
): BatchActionError {
  const { message } = cause instanceof Error ? cause : { message: String(cause) };
  const failures = steps.slice(index).map((step, position) => ({
    id: nameOf(step),
    code: position === 0 ? (errorName(cause) ?? "Error") : "NotTried",
    message: position === 0 ? message : "A step before it failed.",
  }));
  const succeeded = steps.slice(0, index).map(nameOf);
  return new BatchActionError({ action, failures, succeeded, responses: [] }, { cause });
}

function nameOf({ operation, target }: DeletionStep): string {
  return `${operation} ${target}`;
}
