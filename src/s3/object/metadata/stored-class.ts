import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";

/** The default class, and classes that belong to a location, which a request cannot set. */
const NOT_CHOSEN: readonly (string | undefined)[] = [
  undefined,
  "STANDARD",
  "EXPRESS_ONEZONE",
  "FSX_ONTAP",
  "FSX_OPENZFS",
  "OUTPOSTS",
  "SNOW",
];

/** The storage class of an object, if a copy to the bucket must request it. */
export function storedClass(
  { StorageClass }: HeadObjectCommandOutput,
  bucket: string,
  given: object,
): Pick<CopyObjectCommandInput, "StorageClass"> {
  const isKept =
    !("StorageClass" in given) && !NOT_CHOSEN.includes(StorageClass) && !isDirectoryBucket(bucket);
  return isKept ? { StorageClass } : {};
}
