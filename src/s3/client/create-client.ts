import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { validateAsRequested } from "../checksum/checksum-settings.js";
import { useLegacyChecksums } from "./checksums/legacy-checksums.js";
import { usePathStyleWhereNeeded } from "./path-style.js";
import { regionalClient } from "./region/regional-client.js";
import { useUnsignedPayload } from "./checksums/unsigned-payload.js";

/** Creates the client of a root: an S3Client that follows buckets to their regions and works with all kinds of stores. */
export function createClient(config: S3ClientConfig): S3Client {
  const { followRegionRedirects, forcePathStyle, responseChecksumValidation } = config;
  const settings: S3ClientConfig = {
    // Otherwise each body above 2 MiB gets a separate connection, which is closed afterwards.
    expectContinueHeader: false,
    ...config,
  };
  // If it is configured, the SDK's own implementation is used.
  const client = followRegionRedirects === undefined ? regionalClient(settings) : new S3Client(settings);
  if (forcePathStyle === undefined) usePathStyleWhereNeeded(client);
  if (responseChecksumValidation === undefined) validateAsRequested(client);
  useLegacyChecksums(client);
  useUnsignedPayload(client);
  return client;
}
