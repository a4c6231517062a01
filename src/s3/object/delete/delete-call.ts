import { DeleteObjectsCommand, type DeleteObjectsCommandOutput, type S3Client } from "@aws-sdk/client-s3";
import type { Batch, BatchCall } from "../../../core/batch/batch-call.js";
import { plainInput } from "../../../core/call/input/input-members.js";
import type { Context } from "../../../core/call/context.js";
import type { CollectionHandle } from "../../../core/collection/collection-handle.js";
import type { ListParent } from "../../../core/paging/list-operation.js";
import type { Page } from "../../../core/paging/page.js";
import { deleteAlone } from "./delete-alone.js";
import { failuresOf, idOf, type Target } from "./delete-failures.js";
import type { DeleteManyInput } from "./delete-options.js";
import { fitsXml } from "./xml-key.js";

/** S3's error codes for a key that may be deleted by another attempt. */
const TRANSIENT = ["InternalError", "OperationAborted", "RequestTimeout", "ServiceUnavailable", "SlowDown"];

/** The part of a collection's handle that deleting its items needs. */
export interface DeletingHandle<Item> extends Pick<
  CollectionHandle<S3Client, Item, object, Page<Item, object>, unknown>,
  "batch" | "batchItems"
> {
  readonly listing: ListParent<S3Client>;
}

/** The call of a batch delete: DeleteObjects, and one DeleteObject for each key that XML cannot represent. */
export function deleteCall<Item>(
  context: Context<S3Client>,
  bucket: string,
  target: (item: Item) => Target,
  input: DeleteManyInput,
): BatchCall<Item, DeleteObjectsCommandOutput> {
  const quiet = plainInput(input).Delete?.Quiet ?? true;
  const command = (items: Batch<Item>): DeleteObjectsCommand =>
    new DeleteObjectsCommand({
      ...input,
      Bucket: bucket,
      Delete: { ...input.Delete, Quiet: quiet, Objects: items.map(target) },
    });
  return {
    input,
    Command: DeleteObjectsCommand,
    send(items, options) {
      const [first] = items;
      const only = target(first);
      return fitsXml(only.Key)
        ? context.send(command(items), options)
        : deleteAlone(context, bucket, only, { ...input, quiet }, options);
    },
    id: (item) => idOf(target(item)),
    failures: (output, items) => failuresOf(output, items.map(target)),
    group: (items) => grouped(items, (item) => fitsXml(target(item).Key)),
    transient: TRANSIENT,
    max: 1000,
  };
}

/** One group of the items that fit, and a separate group for each other item. */
function grouped<Item>(items: Batch<Item>, fits: (item: Item) => boolean): readonly Batch<Item>[] {
  const alone: Batch<Item>[] = [];
  const together: Item[] = [];
  for (const item of items) {
    if (fits(item)) together.push(item);
    else alone.push([item]);
  }
  const [first, ...rest] = together;
  return first === undefined ? alone : [[first, ...rest], ...alone];
}
