import { ListingMismatchError } from "../../../core/errors/listing-errors.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { Bucket } from "../../generated/bucket.js";
import type { PathFilter } from "../filter/path-filter.js";
import type { RequestNames } from "../../client/request-names.js";

export interface RemoteObject {
  /** The key after the prefix. */
  readonly relative: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  readonly lastModified: Date | undefined;
  readonly eTag: string | undefined;
  readonly storageClass: string | undefined;
}

/** The selected objects below a prefix, as they are listed: a page at a time. */
export async function* listObjects(
  bucket: Bucket,
  prefix: string,
  filter: PathFilter,
  headers: RequestNames,
  options: CallOptions,
): AsyncGenerator<RemoteObject> {
  const objects = bucket.objects.filter(prefix === "" ? headers : { ...headers, Prefix: prefix });
  for await (const { key, meta } of objects.with(options)) {
    // Not by the getters, which throw for attributes that a store leaves out.
    const {
      Size: size = 0,
      LastModified: lastModified,
      ETag: eTag,
      StorageClass: storageClass,
    } = meta.data ?? {};
    const relative = key.slice(prefix.length);
    // A response to another request must not be trusted.
    if (!key.startsWith(prefix)) throw new ListingMismatchError("ObjectSummaryCollection", prefix, key);
    if (filter.file(relative)) yield { relative, key, size, lastModified, eTag, storageClass };
  }
}
