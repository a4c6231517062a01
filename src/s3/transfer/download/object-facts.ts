import type { GetObjectCommandOutput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { DownloadResult } from "./download-options.js";
import { type ExpectedChecksum, expectedChecksum } from "../../checksum/expected-checksum.js";

/** What the first answer tells of the object, by which all others are for the same one. */
export interface ObjectFacts {
  /** In bytes, where that was told. */
  readonly size: number | undefined;
  readonly eTag: string | undefined;
  readonly checksum: ExpectedChecksum | undefined;
  readonly told: Omit<DownloadResult, "size" | "verifiedBy">;
}

/** From the answer to a GetObject of the whole object, or to a HeadObject. */
export function factsOf(output: GetObjectCommandOutput | HeadObjectCommandOutput): ObjectFacts {
  const { ETag: eTag, ContentLength: size, VersionId: versionId } = output;
  return {
    size,
    eTag,
    checksum: expectedChecksum(output),
    told: {
      eTag,
      versionId,
      lastModified: output.LastModified,
      contentType: output.ContentType,
      metadata: output.Metadata ?? {},
    },
  };
}
