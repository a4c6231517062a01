import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { validateAsRequested } from "../checksum/checksum-settings.js";
import { useLegacyChecksums } from "./checksums/legacy-checksums.js";
import { usePathStyleWhereNeeded } from "./path-style.js";
import { RegionalS3Client } from "./regional-client.js";
import { useUnsignedPayload } from "./checksums/unsigned-payload.js";

/** Makes the client of a root: the SDK's, which goes where the buckets are, and to stores of all kinds. */
export function createClient(config: S3ClientConfig): S3Client {
  const { followRegionRedirects, forcePathStyle, responseChecksumValidation } = config;
  const settings: S3ClientConfig = {
    // With it, each body above 2 MiB has a connection of its own, which is closed behind it.
    expectContinueHeader: false,
    ...config,
  };
  // Whoever says something of redirects has the SDK's own way of them.
  const client =
    followRegionRedirects === undefined ? new RegionalS3Client(settings) : new S3Client(settings);
  if (forcePathStyle === undefined) usePathStyleWhereNeeded(client);
  if (responseChecksumValidation === undefined) validateAsRequested(client);
  useLegacyChecksums(client);
  useUnsignedPayload(client);
  return client;
}
