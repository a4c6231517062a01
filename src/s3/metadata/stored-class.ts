import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { isDirectoryBucket } from "../keys/directory-bucket.js";

/** Classes that nobody chose, and classes that say where an object is, which no request can ask for. */
const NOT_CHOSEN: readonly (string | undefined)[] = [
  undefined,
  "STANDARD",
  "EXPRESS_ONEZONE",
  "FSX_ONTAP",
  "FSX_OPENZFS",
  "OUTPOSTS",
  "SNOW",
];

/** The storage class of an object, as far as a copy to the bucket can ask for it, and has to. */
export function storedClass(
  { StorageClass }: HeadObjectCommandOutput,
  bucket: string,
  given: object,
): Pick<CopyObjectCommandInput, "StorageClass"> {
  const isKept =
    !("StorageClass" in given) && !NOT_CHOSEN.includes(StorageClass) && !isDirectoryBucket(bucket);
  return isKept ? { StorageClass } : {};
}
