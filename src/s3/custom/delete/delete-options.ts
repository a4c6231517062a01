import type { Delete, DeleteObjectsCommandInput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call-options.js";

/** What a delete of many takes: the input of DeleteObjects, less the bucket and what is to be deleted. */
export type DeleteManyInput = Omit<DeleteObjectsCommandInput, "Bucket" | "Delete"> & {
  /** `{ Quiet: true }` leaves what was deleted out of the answers. */
  readonly Delete?: Omit<Delete, "Objects"> | undefined;
};

/** Options of a delete of many. */
export interface DeleteManyOptions<DryRun extends boolean> extends CallOptions {
  /** `true`: deletes nothing, and resolves to what would go. */
  readonly dryRun?: DryRun | undefined;
}
