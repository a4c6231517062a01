import {
  type _Object as SummaryShape,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/**
 * The entry that a listing would have for the object, by HeadObject: the size is the content length, and an object
 * without a storage class is in the standard class.
 */
export async function headSummary(
  self: ObjectSummary,
  handle: Pick<ResourceHandle, "ask">,
  options: ObjectCallOptions,
): Promise<SummaryShape> {
  const head = await handle.ask(new HeadObjectCommand({ Bucket: self.bucketName, Key: self.key }), options);
  return summaryOf(self.key, head);
}

function summaryOf(key: string, head: HeadObjectCommandOutput): SummaryShape {
  return {
    Key: key,
    ETag: head.ETag,
    LastModified: head.LastModified,
    Size: head.ContentLength,
    StorageClass: head.StorageClass ?? "STANDARD",
    ...(head.ChecksumType && { ChecksumType: head.ChecksumType }),
  };
}
