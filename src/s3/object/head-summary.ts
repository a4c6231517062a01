import {
  type _Object as SummaryShape,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { objectIn } from "./s3-resource.js";

/** The entry that a listing would have for the object, by HeadObject. */
export async function headSummary(
  self: ObjectSummary,
  handle: Pick<ResourceHandle, "ask">,
  options: ObjectCallOptions,
): Promise<SummaryShape> {
  const head = await handle.ask(new HeadObjectCommand(objectIn(self)), options);
  return { Key: self.key, ...listedShape(head) };
}

/** The attributes that a listing has for an object or a version. */
export function listedShape(head: HeadObjectCommandOutput) {
  return {
    ETag: head.ETag,
    LastModified: head.LastModified,
    Size: head.ContentLength,
    // HeadObject omits the standard class.
    StorageClass: head.StorageClass ?? "STANDARD",
    ...(head.ChecksumType && { ChecksumType: head.ChecksumType }),
  } satisfies SummaryShape;
}
