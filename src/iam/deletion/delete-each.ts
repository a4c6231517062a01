import type { IAMClient } from "@aws-sdk/client-iam";
import type { BatchOptions, CallOptions } from "../../core/call/call-options.js";
import type { CollectionHandle } from "../../core/collection/collection-handle.js";
import type { BatchFailure } from "../../core/errors/errors.js";
import type { Page } from "../../core/paging/page.js";
import { checkDeleteInput, type Deleted, type DeleteInput, type DeletionStep } from "./deletion-plan.js";
import { DeletionRefusedError } from "./deletion-refused-error.js";

/** A resource that can be deleted together with what keeps the service from deleting it. */
interface Deletable {
  readonly meta: { readonly identifiers: Readonly<Record<string, string>> };
  delete<DryRun extends boolean>(input: DeleteInput<DryRun>, options?: CallOptions): Promise<Deleted<DryRun>>;
}

type Handle = Pick<
  CollectionHandle<IAMClient, Deletable, object, Page<Deletable, object>, unknown>,
  "batch" | "batchItems"
>;

interface Outcome {
  readonly failures: readonly BatchFailure[];
}

/**
 * Deletes the $nouns that `.all()`, a filter or `of` selects, each like its own `delete`, several at
 * a time. A path of `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as
 * for a single $noun: a dry run resolves to the steps for all of them.
 *
 * Calls [Delete$Type](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Delete$Type.html) once for each.
 *
 * @throws `TypeError` if nothing selects the $nouns, or a part of the filter is empty;
 *   `BatchActionError` if it failed for some of them
 */
export async function deleteEach<DryRun extends boolean = false>(
  _self: object,
  handle: Handle,
  input: DeleteInput<DryRun> = {},
  options: BatchOptions = {},
): Promise<Deleted<DryRun>> {
  checkDeleteInput(input);
  const { concurrency: _, ...calls } = options;
  const steps = input.dryRun ? await planAll(handle, input, calls) : undefined;
  if (!steps) await deleteAll(handle, input, options);
  return steps as Deleted<DryRun>;
}

async function deleteAll(handle: Handle, input: DeleteInput, options: BatchOptions): Promise<void> {
  await handle.batch<Outcome>(
    "delete",
    {
      max: 1,
      ends: true,
      // A page token may name the last item of its page, which is then gone.
      listsAhead: true,
      id: idOf,
      send: ([item], each) => deleteOne(item, input, each),
      failures: ({ failures }) => failures,
    },
    options,
  );
}

async function planAll(handle: Handle, input: DeleteInput, options: CallOptions): Promise<DeletionStep[]> {
  const steps: DeletionStep[] = [];
  for (const item of await handle.batchItems("delete", options)) {
    steps.push(...(await item.delete({ ...input, dryRun: true }, options)));
  }
  return steps;
}

/** A resource that must not be deleted becomes a failure; the others are still deleted. */
async function deleteOne(item: Deletable, input: DeleteInput, options: CallOptions): Promise<Outcome> {
  try {
    await item.delete(input, options);
    return { failures: [] };
  } catch (error) {
    if (!(error instanceof DeletionRefusedError)) throw error;
    return { failures: [{ id: idOf(item), code: error.code, message: error.message }] };
  }
}

function idOf({ meta }: Deletable): string {
  return Object.values(meta.identifiers).join();
}
