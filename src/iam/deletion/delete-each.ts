import type { IAMClient } from "@aws-sdk/client-iam";
import type { BatchOptions, CallOptions } from "../../core/call/call-options.js";
import type { CollectionHandle } from "../../core/collection/collection-handle.js";
import type { BatchFailure } from "../../core/errors/errors.js";
import type { Page } from "../../core/paging/page.js";
import { checkDeleteInput, type Deleted, type DeleteInput, type DeletionStep } from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

/** The part of a collection's handle that deleting many uses. */
export type DeletingHandle<Item> = Pick<
  CollectionHandle<IAMClient, Item, object, Page<Item, object>, unknown>,
  "batch" | "batchItems"
>;

/** A resource that can be deleted together with what keeps the service from deleting it. */
interface Deletable {
  delete<DryRun extends boolean>(input: DeleteInput<DryRun>, options?: CallOptions): Promise<Deleted<DryRun>>;
}

/** The outcome of a deletion that did not throw. */
interface Outcome {
  readonly failures: readonly BatchFailure[];
}

/**
 * Deletes the selected resources, each like its own `delete`, several at a time; a dry run returns the steps of all.
 */
export async function deleteEach<Item extends Deletable, DryRun extends boolean>(
  handle: DeletingHandle<Item>,
  id: (item: Item) => string,
  input: DeleteInput<DryRun>,
  options: BatchOptions,
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const { concurrency: _, ...calls } = options;
  const steps = input.dryRun ? await planAll(handle, input, calls) : undefined;
  if (!steps) await deleteAll(handle, id, input, options);
  return steps as Deleted<DryRun>;
}

async function deleteAll<Item extends Deletable>(
  handle: DeletingHandle<Item>,
  id: (item: Item) => string,
  input: DeleteInput,
  options: BatchOptions,
): Promise<void> {
  await handle.batch<Outcome>(
    "delete",
    {
      max: 1,
      ends: true,
      // A page token may name the last item of its page, which is then gone.
      listsAhead: true,
      id,
      send: ([item], each) => deleteOne(item, id(item), input, each),
      failures: ({ failures }) => failures,
    },
    options,
  );
}

async function planAll<Item extends Deletable>(
  handle: DeletingHandle<Item>,
  input: DeleteInput,
  options: CallOptions,
): Promise<DeletionStep[]> {
  const steps: DeletionStep[] = [];
  for (const item of await handle.batchItems("delete", options)) {
    steps.push(...(await item.delete({ ...input, dryRun: true }, options)));
  }
  return steps;
}

/** A resource that must not be deleted becomes a failure; the others are still deleted. */
async function deleteOne(
  item: Deletable,
  id: string,
  input: DeleteInput,
  options: CallOptions,
): Promise<Outcome> {
  try {
    await item.delete(input, options);
    return { failures: [] };
  } catch (error) {
    if (!(error instanceof DeletionRefusedError)) throw error;
    return { failures: [{ id, code: error.code, message: error.message }] };
  }
}
