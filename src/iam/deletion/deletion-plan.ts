import { runSteps } from "../../core/batch/run-steps.js";
import { refuseOtherOptions } from "../../core/call/input/unknown-options.js";
import { inputSchemaOf } from "../../core/call/input/input-members.js";
import { operationOf } from "../../core/call/response/refuse-output.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { repeatWhile } from "../../core/call/retry/repeat-while.js";
import type { CommandOf } from "../../core/client/client-like.js";
import { errorName } from "../../core/errors/error-guards.js";
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

interface PlannedStep extends DeletionStep {
  readonly command: CommandOf<unknown>;
}

export type AddStep = (target: string, command: CommandOf<unknown>) => void;

/** How a resource is deleted, with and without its contents. */
export interface Deletion {
  /** The called method, such as `Role.delete`. */
  readonly action: string;
  /** Adds the steps before the last one; called with `force` only. */
  readonly contents: (add: AddStep) => Promise<void>;
  readonly last: (add: AddStep) => void;
}

type Handle = Pick<ResourceHandle, "act" | "retire">;

/** How long a step is retried, in milliseconds. */
const PATIENCE = 15_000;

/** IAM sees changes late, and refuses changes to what was just changed, and changes that coincide with others. */
const TEMPORARY = /^(DeleteConflict|EntityTemporarilyUnmodifiable|ConcurrentModification)/;

/** A resource that no longer exists needs no step. */
const GONE: readonly (string | undefined)[] = ["NoSuchEntity", "NoSuchEntityException"];

/** Plans the steps and executes them one after another, or returns them for a dry run. */
export async function runDeletion<DryRun extends boolean>(
  handle: Handle,
  input: DeleteInput<DryRun>,
  options: CallOptions,
  { action, contents, last }: Deletion,
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  refuseOtherOptions(options);
  const steps: PlannedStep[] = [];
  const add: AddStep = (target, command) => {
    steps.push({ operation: inputSchemaOf(command)?.operation ?? operationOf(command), target, command });
  };
  if (input.force) await contents(add);
  last(add);
  if (!input.dryRun) await execute(handle, action, steps, input.force ?? false, options);
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

async function execute(
  handle: Handle,
  action: string,
  planned: readonly PlannedStep[],
  force: boolean,
  options: CallOptions,
): Promise<void> {
  const last = planned.length - 1;
  const steps = planned.map(({ operation, target, command }, index) => ({
    id: `${operation} ${target}`,
    run: () => {
      const run =
        index === last ? () => handle.retire(command, options) : () => deletePart(handle, command, options);
      return runForced(run, force, options);
    },
  }));
  await runSteps(action, steps, options);
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

/** Deletes something that the resource has, unless it no longer exists. */
export async function deletePart(
  handle: Pick<ResourceHandle, "act">,
  command: CommandOf<unknown>,
  options: CallOptions | undefined,
): Promise<void> {
  try {
    await handle.act(command, options);
  } catch (error) {
    if (!GONE.includes(errorName(error))) throw error;
  }
}
