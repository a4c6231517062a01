import type { S3Client } from "@aws-sdk/client-s3";
import type { LoadableHandle } from "../../core/resource/handle.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { region } from "../client/region/bucket-region.js";
import type { HasKey } from "./s3-resource.js";

/**
 * The URL of the object, without a signature: in the bucket's own region and the domain of its partition, or at the
 * client's endpoint. It works for whoever is permitted to read the object by other means, such as a service of AWS to
 * which it is given, or anybody if the object is public. `presign` makes a URL that works by itself.
 *
 * Calls HeadBucket for the region.
 */
export async function url(
  self: HasKey,
  handle: Pick<LoadableHandle<S3Client>, "ask" | "context" | "isNotFound" | "subject">,
  options?: BucketCallOptions,
): Promise<string> {
  // It comes first, as the SDK reads an endpoint from the environment or a profile when it sends a request.
  const Region = await region({ name: self.bucketName }, handle, options);
  const { config } = handle.context.client;
  const Endpoint = await endpointOf(config);
  const ForcePathStyle: unknown = config.forcePathStyle;
  const { url: base } = config.endpointProvider(
    {
      Bucket: self.bucketName,
      Region,
      ForcePathStyle: ForcePathStyle === true,
      ...(Endpoint && { Endpoint }),
    },
    {},
  );
  return `${base.href.replace(/\/$/, "")}/${self.key.split("/").map(encodeURIComponent).join("/")}`;
}

/** The endpoint that the client was given, or has found. */
async function endpointOf({ endpoint, isCustomEndpoint }: S3Client["config"]): Promise<string | undefined> {
  const found = isCustomEndpoint && (await endpoint?.());
  if (!found) return undefined;
  if ("url" in found) return String(found.url);
  const { protocol, hostname, port, path } = found;
  return `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`;
}
