import {
  DeleteObjectCommand,
  type DeleteObjectCommandOutput,
  type DeleteObjectsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Context } from "../../../core/call/context.js";
import { isRefusal } from "../../../core/errors/refusal.js";
import type { Target } from "./delete-failures.js";
import type { DeleteManyInput } from "./delete-options.js";

/**
 * Deletes one key by DeleteObject, which has the key in the URL, and returns the output that DeleteObjects would have
 * returned, so that a rejected key does not affect others.
 */
export async function deleteAlone(
  context: Context<S3Client>,
  bucket: string,
  target: Target,
  {
    quiet,
    Delete: _list,
    ChecksumAlgorithm: _checksum,
    ...shared
  }: DeleteManyInput & { readonly quiet: boolean },
  options: CallOptions,
): Promise<DeleteObjectsCommandOutput> {
  try {
    const { Key, VersionId } = target;
    const command = new DeleteObjectCommand({ ...shared, Bucket: bucket, Key, VersionId });
    const output = await context.send(command, options);
    const { $metadata, RequestCharged } = output;
    return {
      $metadata,
      ...(!quiet && { Deleted: [deleted(target, output)] }),
      ...(RequestCharged && { RequestCharged }),
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { $metadata: error.$metadata, Errors: [{ ...target, Code: error.name, Message: error.message }] };
  }
}

function deleted(target: Target, output: DeleteObjectCommandOutput): object {
  const { DeleteMarker, VersionId } = output;
  return { ...target, ...(DeleteMarker && { DeleteMarker, DeleteMarkerVersionId: VersionId }) };
}
