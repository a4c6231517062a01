import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { useLegacyChecksums } from "./legacy-checksums.js";
import { usePathStyleWhereNeeded } from "./path-style.js";
import { RegionalS3Client } from "./regional-client.js";
import { useUnsignedPayload } from "./unsigned-payload.js";

/** Makes the client of a root: the SDK's, which goes where the buckets are, and to stores of all kinds. */
export function createClient(config: S3ClientConfig): S3Client {
  const { followRegionRedirects, forcePathStyle, requestChecksumCalculation } = config;
  const settings: S3ClientConfig = {
    // What does not know the checksums of a request does not know those of a response.
    ...(requestChecksumCalculation === "WHEN_REQUIRED" && { responseChecksumValidation: "WHEN_REQUIRED" }),
    // With it, each body above 2 MiB has a connection of its own, which is closed behind it.
    expectContinueHeader: false,
    ...config,
  };
  // Whoever says something of redirects has the SDK's own way of them.
  const client =
    followRegionRedirects === undefined ? new RegionalS3Client(settings) : new S3Client(settings);
  if (forcePathStyle === undefined) usePathStyleWhereNeeded(client);
  useLegacyChecksums(client);
  useUnsignedPayload(client);
  return client;
}
