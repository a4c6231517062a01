import {
  type Answer,
  contentOf,
  crc32Of,
  escaped,
  eTagOf,
  type Headers,
  othersOf,
  refusal,
  type StoredObject,
  xml,
} from "./stored.js";
import type { StoreRequest, StrictStore } from "./strict-store.js";

/** Responds to requests about whole objects. */
export function answerObject(request: StoreRequest, store: StrictStore): Answer | undefined {
  const { operation } = request;
  if (operation === "PutObject") return put(request, store);
  if (operation === "CopyObject") return copy(request, store);
  if (operation === "DeleteObjects") return deleteMany(request, store);
  if (operation === "ListObjectsV2") return list(request, store);
  if (operation === "HeadBucket") return {};
  const object = store.objects.get(pathOf(request));
  if (operation === "DeleteObject") {
    store.objects.delete(pathOf(request));
    return { status: 204 };
  }
  if (!object) return refusal(404, "NoSuchKey");
  if (operation === "GetObjectTagging") return tagging(object);
  return operation === "HeadObject" || operation === "GetObject" ? read(request, object) : undefined;
}

export function pathOf({ bucket, key }: Pick<StoreRequest, "bucket" | "key">): string {
  return `${bucket}/${key}`;
}

/** Whether the conditions of a write hold. */
export function failedCondition(
  { headers }: StoreRequest,
  there: StoredObject | undefined,
): Answer | undefined {
  const { "if-match": match, "if-none-match": none } = headers;
  const fails = (none === "*" && there) || (match !== undefined && match !== there?.eTag);
  return fails ? refusal(412, "PreconditionFailed") : undefined;
}

/** Whether the checksum in the headers matches the body. */
export function failedChecksum({ headers, body }: StoreRequest): Answer | undefined {
  const checksum = headers["x-amz-checksum-crc32"];
  return checksum !== undefined && checksum !== crc32Of(body) ? refusal(400, "BadDigest") : undefined;
}

function put(request: StoreRequest, store: StrictStore): Answer {
  const path = pathOf(request);
  const failed = failedChecksum(request) ?? failedCondition(request, store.objects.get(path));
  if (failed) return failed;
  const { headers, body } = request;
  const eTag = eTagOf(body);
  store.objects.set(path, {
    body,
    eTag,
    headers: { ...contentOf(headers), ...othersOf(headers) },
    tags: headers["x-amz-tagging"] ?? "",
    modified: new Date(),
  });
  return { headers: { etag: eTag } };
}

function copy(request: StoreRequest, store: StrictStore): Answer {
  const { headers } = request;
  const source = sourceOf(request, store);
  if ("status" in source) return source;
  const path = pathOf(request);
  const failed = failedCondition(request, store.objects.get(path));
  if (failed) return failed;
  const isReplaced = headers["x-amz-metadata-directive"] === "REPLACE";
  store.objects.set(path, {
    ...source,
    headers: { ...contentOf(isReplaced ? headers : source.headers), ...othersOf(headers) },
    tags: headers["x-amz-tagging-directive"] === "REPLACE" ? (headers["x-amz-tagging"] ?? "") : source.tags,
    modified: new Date(),
  });
  return xml("CopyObjectResult", `<ETag>${escaped(source.eTag)}</ETag>`);
}

/** The source of a copy, if it matches the request's conditions. */
export function sourceOf(
  { headers }: StoreRequest,
  store: StrictStore,
): StoredObject | (Answer & { status: number }) {
  const [path = ""] = (headers["x-amz-copy-source"] ?? "").split("?");
  const source = store.objects.get(decodeURIComponent(path).replace(/^\//, ""));
  const match = headers["x-amz-copy-source-if-match"];
  if (!source) return { ...refusal(404, "NoSuchKey"), status: 404 };
  if (match !== undefined && match !== source.eTag)
    return { ...refusal(412, "PreconditionFailed"), status: 412 };
  return source;
}

function read(
  { method, headers, query }: StoreRequest,
  { body, eTag, headers: own, tags, modified, parts }: StoredObject,
): Answer {
  const count = new URLSearchParams(tags).size;
  const headersOfObject: Headers = {
    ...own,
    etag: eTag,
    "last-modified": modified.toUTCString(),
    ...(count > 0 && { "x-amz-tagging-count": String(count) }),
  };
  const part = parts?.[Number(query.get("partNumber")) - 1];
  if (method === "HEAD") {
    const length = { "content-length": String((part ?? body).length) };
    return { ...(part && { status: 206 }), headers: { ...headersOfObject, ...length } };
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers["range"] ?? "") ?? [];
  if (from === undefined) return { headers: headersOfObject, body };
  if (Number(from) >= body.length) return refusal(416, "InvalidRange");
  const last = Math.min(to === "" ? Infinity : Number(to), body.length - 1);
  return {
    status: 206,
    headers: { ...headersOfObject, "content-range": `bytes ${from}-${last}/${body.length}` },
    body: body.subarray(Number(from), last + 1),
  };
}

function tagging({ tags }: StoredObject): Answer {
  const all = [...new URLSearchParams(tags)].map(
    ([key, value]) => `<Tag><Key>${escaped(key)}</Key><Value>${escaped(value)}</Value></Tag>`,
  );
  return xml("Tagging", `<TagSet>${all.join("")}</TagSet>`);
}

function deleteMany({ bucket, headers, body }: StoreRequest, store: StrictStore): Answer {
  const isVerified = Object.keys(headers).some((name) => /^content-md5$|^x-amz-checksum-/.test(name));
  if (!isVerified)
    return refusal(400, "InvalidRequest", "Missing required header for this request: Content-MD5");
  for (const [, key = ""] of body.toString().matchAll(/<Key>([^<]*)</g))
    store.objects.delete(`${bucket}/${key}`);
  return xml("DeleteResult");
}

function list({ bucket, query }: StoreRequest, store: StrictStore): Answer {
  const prefix = `${bucket}/${query.get("prefix") ?? ""}`;
  const found = [...store.objects]
    .filter(([path]) => path.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = found.map(
    ([path, { body, eTag, modified }]) =>
      `<Contents><Key>${escaped(path.slice(bucket.length + 1))}</Key><LastModified>${modified.toISOString()}</LastModified>` +
      `<ETag>${escaped(eTag)}</ETag><Size>${body.length}</Size></Contents>`,
  );
  const count = `<KeyCount>${rows.length}</KeyCount><IsTruncated>false</IsTruncated>`;
  return xml("ListBucketResult", `<Name>${bucket}</Name>${count}${rows.join("")}`);
}
