import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { pathOf } from "./objects.js";
import { type Answer, crc32Of, type Headers, refusal } from "./stored.js";
import type { Dialect, StoreRequest } from "./strict-store.js";

/** A store by name, with the client settings that it needs, and its deviations from S3. */
export interface StoreDialect extends Dialect {
  readonly name: string;
  readonly settings: S3ClientConfig;
}

const withoutChecksums = { requestChecksumCalculation: "WHEN_REQUIRED" } as const;

const CHECKSUM = /^x-amz-(sdk-)?(checksum-.*|trailer)$/;

/** The first header of that kind. */
function headerOf({ headers }: StoreRequest, names: RegExp): string | undefined {
  return Object.keys(headers).find((name) => names.test(name));
}

function isTrailer({ headers }: StoreRequest): boolean {
  return headers["x-amz-content-sha256"]?.startsWith("STREAMING-") === true;
}

function needsMd5({ operation, headers }: StoreRequest): Answer | undefined {
  const isMissing = /^(DeleteObjects|PutObjectTagging)$/.test(operation) && !("content-md5" in headers);
  return isMissing
    ? refusal(400, "InvalidRequest", "Missing required header for this request: Content-MD5")
    : undefined;
}

/** As a compressing proxy responds. */
function withoutLength({ headers, ...answer }: Answer): Answer {
  const { "content-length": _, etag, ...others } = headers ?? {};
  return { ...answer, headers: { ...others, ...(etag !== undefined && { etag: `W/${etag}` }) } };
}

/** https://developers.cloudflare.com/r2/api/s3/api/ */
const r2: StoreDialect = {
  name: "R2",
  settings: { region: "auto" },
  answer(request, store) {
    const unknown =
      headerOf(
        request,
        /^x-amz-(tagging.*|copy-source-if-.*|server-side-encryption.*|acl|object-lock-.*)$/,
      ) ??
      (request.headers["x-amz-checksum-type"] === "FULL_OBJECT" ? "x-amz-checksum-type" : undefined) ??
      (isTrailer(request) ? "x-amz-content-sha256" : undefined);
    if (unknown !== undefined) {
      return refusal(
        501,
        "NotImplemented",
        `Header '${unknown}' with value '${request.headers[unknown]}' not implemented`,
      );
    }
    if (request.operation.endsWith("Tagging"))
      return refusal(501, "NotImplemented", `${request.operation} not implemented`);
    if (request.operation !== "CompleteMultipartUpload") return undefined;
    const upload = store.uploads.get(request.query.get("uploadId") ?? "");
    const sizes = [...(upload?.parts ?? [])].sort(([a], [b]) => a - b).map(([, { length }]) => length);
    const isUneven = new Set(sizes.slice(0, -1)).size > 1;
    return isUneven
      ? refusal(400, "InvalidPart", "All non-trailing parts must have the same length.")
      : undefined;
  },
  // Compressible responses have no length, and a weak ETag.
  change: ({ method }, answer) => (method === "HEAD" ? withoutLength(answer) : answer),
};

/** https://www.backblaze.com/docs/cloud-storage-s3-compatible-api */
const b2: StoreDialect = {
  name: "B2",
  settings: withoutChecksums,
  answer(request) {
    const unknown = headerOf(request, CHECKSUM) ?? headerOf(request, /^x-amz-tagging$/);
    if (unknown !== undefined) {
      return refusal(400, "InvalidArgument", `Unsupported header '${unknown}' received for this API call.`);
    }
    if (request.operation.endsWith("Tagging"))
      return refusal(501, "NotImplemented", "This API call is not supported.");
    const isLocked = headerOf(request, /^x-amz-object-lock/) !== undefined;
    const isUnchecked =
      /^(PutObject|UploadPart)$/.test(request.operation) && !("content-md5" in request.headers);
    return isLocked && isUnchecked
      ? refusal(
          400,
          "InvalidRequest",
          "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
        )
      : needsMd5(request);
  },
};

/** Ceph before it supported checksums, and stores with the same requirements. */
const olderCeph = {
  settings: withoutChecksums,
  answer(request: StoreRequest) {
    if (isTrailer(request)) return refusal(400, "XAmzContentSHA256Mismatch");
    return needsMd5(request);
  },
} as const;

/** Storj, GCS: CopyObject has no size limit there. */
function copiesNoParts(request: StoreRequest): Answer | undefined {
  return request.operation === "UploadPartCopy" ? refusal(501, "NotImplemented") : undefined;
}

/** The response to a part copy has the checksum of its whole source. https://github.com/versity/versitygw */
const versitygw: StoreDialect = {
  name: "versitygw",
  settings: {},
  change(request, answer, store) {
    const { operation, headers } = request;
    const path =
      operation === "HeadObject" ? pathOf(request) : decodeURIComponent(headers["x-amz-copy-source"] ?? "");
    const sum = crc32Of(store.objects.get(path)?.body ?? Buffer.alloc(0));
    if (operation === "HeadObject")
      return withHeaders(answer, { "x-amz-checksum-crc32": sum, ...FULL_OBJECT });
    if (operation !== "UploadPartCopy") return answer;
    const body = String(answer.body).replace("</ETag>", `</ETag><ChecksumCRC32>${sum}</ChecksumCRC32>`);
    return { ...answer, body };
  },
};

const FULL_OBJECT = { "x-amz-checksum-type": "FULL_OBJECT" };

/** The checksum of a multipart object has no number of parts. https://github.com/getmoto/moto/issues/8762 */
const localStack: StoreDialect = {
  name: "LocalStack",
  settings: {},
  change(request, answer, store) {
    const { parts } = store.objects.get(pathOf(request)) ?? {};
    if (!parts || !/^(Head|Get)Object$/.test(request.operation)) return answer;
    const sum = crc32Of(Buffer.concat(parts.map((part) => Buffer.from(crc32Of(part), "base64"))));
    return withHeaders(answer, { "x-amz-checksum-crc32": sum, "x-amz-checksum-type": "COMPOSITE" });
  },
};

function withHeaders(answer: Answer, headers: Headers): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

export const dialects: readonly StoreDialect[] = [
  r2,
  b2,
  { name: "MinIO", settings: {} },
  { ...olderCeph, name: "Ceph" },
  { name: "Wasabi", ...olderCeph },
  {
    name: "Storj",
    settings: withoutChecksums,
    answer(request) {
      if (isTrailer(request)) return refusal(411, "MissingContentLength");
      return copiesNoParts(request) ?? needsMd5(request);
    },
  },
  { name: "Spaces", ...olderCeph },
  {
    // https://cloud.google.com/storage/docs/migrating
    name: "GCS",
    settings: withoutChecksums,
    answer(request) {
      if (headerOf(request, CHECKSUM) !== undefined || isTrailer(request))
        return refusal(400, "ExcessHeaderValues");
      return copiesNoParts(request) ?? needsMd5(request);
    },
  },
  versitygw,
  localStack,
];
