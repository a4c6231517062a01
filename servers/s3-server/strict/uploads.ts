import { failedChecksum, failedCondition, pathOf, sourceOf } from "./objects.js";
import {
  type Answer,
  contentOf,
  crc32Of,
  escaped,
  eTagOf,
  md5,
  othersOf,
  refusal,
  type StoredUpload,
  xml,
} from "./stored.js";
import type { StoreRequest, StrictStore } from "./strict-store.js";

const SMALLEST_PART = 5 * 1024 * 1024;

/** Responds to requests about multipart uploads. */
export function answerUpload(request: StoreRequest, store: StrictStore): Answer | undefined {
  const { operation, query, body } = request;
  if (operation === "CreateMultipartUpload") return create(request, store);
  const id = query.get("uploadId");
  if (id === null) return undefined;
  const upload = store.uploads.get(id);
  if (!upload) return refusal(404, "NoSuchUpload");
  const number = Number(query.get("partNumber"));
  if (operation === "UploadPart") return failedChecksum(request) ?? storePart(upload, number, body);
  if (operation === "UploadPartCopy") return copyPart(request, store, upload, number);
  if (operation === "ListParts") return list(upload);
  if (operation === "CompleteMultipartUpload") return complete(request, store, id, upload);
  store.uploads.delete(id);
  return { status: 204 };
}

function create({ bucket, key, headers }: StoreRequest, store: StrictStore): Answer {
  const id = `upload-${store.requests.length}`;
  store.uploads.set(id, { key, headers, parts: new Map() });
  const { "x-amz-checksum-type": type } = headers;
  const made = xml(
    "InitiateMultipartUploadResult",
    `<Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><UploadId>${id}</UploadId>`,
  );
  return {
    ...made,
    headers: { ...made.headers, ...(type !== undefined && { "x-amz-checksum-type": type }) },
  };
}

function storePart({ parts, headers }: StoredUpload, number: number, body: Buffer): Answer {
  parts.set(number, body);
  const isChecked = headers["x-amz-checksum-algorithm"] === "CRC32";
  return { headers: { etag: eTagOf(body), ...(isChecked && { "x-amz-checksum-crc32": crc32Of(body) }) } };
}

function copyPart(request: StoreRequest, store: StrictStore, upload: StoredUpload, number: number): Answer {
  const source = sourceOf(request, store);
  if ("status" in source) return source;
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers["x-amz-copy-source-range"] ?? "") ?? [];
  const body = source.body.subarray(Number(first ?? 0), last === undefined ? undefined : Number(last) + 1);
  upload.parts.set(number, body);
  return xml("CopyPartResult", `<ETag>${escaped(eTagOf(body))}</ETag>`);
}

function list({ parts }: StoredUpload): Answer {
  const all = [...parts].map(
    ([number, body]) =>
      `<Part><PartNumber>${number}</PartNumber><ETag>${escaped(eTagOf(body))}</ETag><Size>${body.length}</Size></Part>`,
  );
  return xml("ListPartsResult", `<IsTruncated>false</IsTruncated>${all.join("")}`);
}

function complete(
  request: StoreRequest,
  store: StrictStore,
  id: string,
  { headers, parts }: StoredUpload,
): Answer {
  const path = pathOf(request);
  const numbers = [...request.body.toString().matchAll(/<PartNumber>(\d+)</g)].map(([, number]) =>
    Number(number),
  );
  const bodies = numbers.map((number) => parts.get(number) ?? Buffer.alloc(0));
  if (bodies.slice(0, -1).some(({ length }) => length < SMALLEST_PART)) return refusal(400, "EntityTooSmall");
  const body = Buffer.concat(bodies);
  const { "x-amz-checksum-crc32": said } = request.headers;
  if (said !== undefined && said !== crc32Of(body)) return refusal(400, "BadDigest");
  const failed = failedCondition(request, store.objects.get(path));
  if (failed) return failed;
  const eTag = `"${md5(Buffer.concat(bodies.map(md5))).toString("hex")}-${bodies.length}"`;
  store.objects.set(path, {
    body,
    eTag,
    headers: { ...contentOf(headers), ...othersOf(headers) },
    tags: headers["x-amz-tagging"] ?? "",
    modified: new Date(),
    parts: bodies,
  });
  store.uploads.delete(id);
  return xml("CompleteMultipartUploadResult", `<ETag>${escaped(eTag)}</ETag>`);
}
