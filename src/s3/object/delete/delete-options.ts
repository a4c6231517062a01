import type { Delete, DeleteObjectsCommandInput } from "@aws-sdk/client-s3";
import type { BatchOptions } from "../../../core/call/call-options.js";

/** The input of DeleteObjects without the bucket and the objects. */
export type DeleteManyInput = Omit<DeleteObjectsCommandInput, "Bucket" | "Delete"> & {
  /** `{ Quiet: false }` for outputs that list what was deleted. By default they list only failures. */
  readonly Delete?: Omit<Delete, "Objects"> | undefined;
};

/** Options of deleting all items of a collection. */
export interface DeleteManyOptions<DryRun extends boolean> extends BatchOptions {
  /** `true` to delete nothing, and resolve to what would be deleted. */
  readonly dryRun?: DryRun | undefined;
}
