import type { Delete, DeleteObjectsCommandInput } from "@aws-sdk/client-s3";
import type { BatchOptions } from "../../core/call/call-options.js";

/** What a delete of many takes: the input of DeleteObjects, less the bucket and what is to be deleted. */
export type DeleteManyInput = Omit<DeleteObjectsCommandInput, "Bucket" | "Delete"> & {
  /** `{ Quiet: false }` lists in the answers what was deleted. Left out, they tell of failures only. */
  readonly Delete?: Omit<Delete, "Objects"> | undefined;
};

/** Options of a delete of many. */
export interface DeleteManyOptions<DryRun extends boolean> extends BatchOptions {
  /** `true`: deletes nothing, and resolves to what would go. */
  readonly dryRun?: DryRun | undefined;
}
