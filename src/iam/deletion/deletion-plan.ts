import { refuseOtherOptions } from "../../core/call/input/unknown-options.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { repeatWhile } from "../../core/call/retry/repeat-while.js";
import type { CommandOf } from "../../core/client/client-like.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { errorName, isAbortError } from "../../core/errors/error-guards.js";
import { AbortError, BatchActionError } from "../../core/errors/errors.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkBoolean } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";

/** One step of a deletion. */
export interface DeletionStep {
  /** The operation that it calls, such as `DetachRolePolicy`. */
  readonly operation: string;
  /** The target of the operation: the ARN of a policy, the id of a key. */
  readonly target: string;
}

/** Options of a deletion. */
export interface DeleteInput<DryRun extends boolean = boolean> {
  /** `true`: first detaches and deletes everything that keeps the service from deleting it, in the right order. */
  readonly force?: boolean | undefined;
  /** `true`: changes nothing, and returns the steps. */
  readonly dryRun?: DryRun | undefined;
}

/** The result of a deletion: nothing, or with `dryRun` its steps. */
export type Deleted<DryRun extends boolean> = DryRun extends true ? readonly DeletionStep[] : undefined;

/** A step, and its command. */
interface PlannedStep extends DeletionStep {
  readonly command: CommandOf<unknown>;
}

/** Adds a step to a plan. */
export type AddStep = (operation: string, target: string, command: CommandOf<unknown>) => void;

/** How a resource is deleted, with and without its contents. */
export interface Deletion {
  /** The called method, such as `Role.delete`. */
  readonly action: string;
  /** Adds the steps before the last one; called with `force` only. */
  readonly contents: (add: AddStep) => Promise<void>;
  /** Adds the step that deletes the resource itself. */
  readonly last: (add: AddStep) => void;
}

type Handle = Pick<ResourceHandle, "act" | "retire">;

/** How long a step is retried, in milliseconds. */
const PATIENCE = 15_000;

/**
 * IAM may take a moment to see that the last thing was detached, refuses changes to what was just changed, and changes
 * that coincide with others.
 */
const TEMPORARY = /^(DeleteConflict|EntityTemporarilyUnmodifiable|ConcurrentModification)/;

/** A resource that no longer exists needs no step. */
const GONE: readonly (string | undefined)[] = ["NoSuchEntity", "NoSuchEntityException"];

/**
 * Plans the steps and executes them one after another, or returns them for a dry run.
 *
 * @throws `TypeError` for an input with anything but `force` and `dryRun`
 */
export async function runDeletion<DryRun extends boolean>(
  handle: Handle,
  { action, contents, last }: Deletion,
  input: DeleteInput<DryRun>,
  options: CallOptions,
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  refuseOtherOptions(options);
  const steps: PlannedStep[] = [];
  const add: AddStep = (operation, target, command) => steps.push({ operation, target, command });
  if (input.force) await contents(add);
  last(add);
  if (!input.dryRun) await runSteps(handle, action, steps, input.force ?? false, options);
  const planned = steps.map(({ operation, target }): DeletionStep => ({ operation, target }));
  return (input.dryRun ? planned : undefined) as Deleted<DryRun>;
}

/** Checks the caller's input. @throws `TypeError` for anything but `force` and `dryRun` */
export function checkDeleteInput(input: unknown): void {
  if (!isPlain(input)) throw new TypeError("delete() accepts only { force, dryRun }.");
  const { force, dryRun, ...others } = input;
  checkBoolean("force", force);
  checkBoolean("dryRun", dryRun);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`delete() accepts { force, dryRun }, but no ${other}.`);
}

async function runSteps(
  handle: Handle,
  action: string,
  steps: readonly PlannedStep[],
  force: boolean,
  options: CallOptions,
): Promise<void> {
  const last = steps.length - 1;
  const { abortSignal } = options;
  for (const [index, { command }] of steps.entries()) {
    try {
      throwIfAborted(abortSignal);
      const run =
        index === last ? () => handle.retire(command, options) : () => runPart(handle, command, options);
      await runForced(run, force, options);
    } catch (error) {
      // For a single step, the service's error is enough; before the first step, there is nothing to report.
      if (last === 0 || (index === 0 && isAbortError(error))) throw error;
      const rest = unfinished(action, steps, index, error);
      throw abortSignal?.aborted ? new AbortError(abortSignal, rest) : rest;
    }
  }
}

/** With `force`, a step is retried while IAM refuses it for a temporary reason. */
async function runForced(
  call: () => Promise<unknown>,
  force: boolean,
  { abortSignal }: CallOptions,
): Promise<unknown> {
  if (!force) return call();
  const until = Date.now() + PATIENCE;
  const mayPass = (error: unknown): number | undefined =>
    TEMPORARY.test(errorName(error) ?? "") ? until : undefined;
  return repeatWhile(call, mayPass, { first: 500, longest: 4000 }, abortSignal);
}

async function runPart(handle: Handle, command: CommandOf<unknown>, options: CallOptions): Promise<void> {
  try {
    await handle.act(command, options);
  } catch (error) {
    if (!GONE.includes(errorName(error))) throw error;
  }
}

/** The completed and the remaining steps. */
function unfinished(
  action: string,
  steps: readonly DeletionStep[],
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
