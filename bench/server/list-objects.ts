import type { KeySpace } from "./key-space.js";

const MODIFIED = "2026-03-01T12:34:56.000Z";

/** Answers ListObjectsV2 as S3 does, `encoding-type` aside: the keys need none. */
export function listObjects(keys: KeySpace, query: URLSearchParams): string {
  const prefix = query.get("prefix") ?? "";
  const after = query.get("continuation-token") ?? query.get("start-after");
  const max = Math.min(1000, Number(query.get("max-keys") ?? 1000));
  const start = Math.max(keys.from(prefix), after === null ? 0 : keys.after(after));
  const rows: string[] = [];
  let index = start;
  for (; index < keys.count && rows.length < max; index++) {
    const key = keys.at(index);
    if (!key.startsWith(prefix)) break;
    rows.push(content(key, index));
  }
  const isTruncated = index < keys.count && keys.at(index).startsWith(prefix);
  const next = isTruncated ? `<NextContinuationToken>${keys.at(index - 1)}</NextContinuationToken>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bench</Name><Prefix>${prefix}</Prefix>` +
    `${next}<KeyCount>${rows.length}</KeyCount><MaxKeys>${max}</MaxKeys><IsTruncated>${isTruncated}</IsTruncated>` +
    `${rows.join("")}</ListBucketResult>`
  );
}

function content(key: string, index: number): string {
  const tag = (index * 2_654_435_761).toString(16).padStart(32, "0");
  return (
    `<Contents><Key>${key}</Key><LastModified>${MODIFIED}</LastModified><ETag>&quot;${tag}&quot;</ETag>` +
    `<ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType>` +
    `<Size>${1000 + (index % 9000)}</Size><StorageClass>STANDARD</StorageClass></Contents>`
  );
}
