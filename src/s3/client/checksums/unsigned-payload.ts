import type { S3Client } from "@aws-sdk/client-s3";
import { addMiddleware, type HttpRequest } from "../../../core/client/middleware.js";

const HEADER = "x-amz-content-sha256";

/** The commands whose body may be large. */
const COMMANDS: readonly (string | undefined)[] = ["PutObjectCommand", "UploadPartCommand"];

/**
 * Excludes a body from the signature if TLS protects it and it has a checksum: signing it would require its SHA-256,
 * which takes as long as sending it. AWS's own clients do the same.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function useUnsignedPayload(client: S3Client): void {
  // After the SDK's checksums and before the signature.
  const place = { step: "build", priority: "low" } as const;
  addMiddleware(client, "tucuxiUnsignedPayload", place, (next, { commandName }) => (given) => {
    const { request } = given;
    if (COMMANDS.includes(commandName) && mayBeUnsigned(request))
      request.headers[HEADER] = "UNSIGNED-PAYLOAD";
    return next(given);
  });
}

function mayBeUnsigned({ protocol, body, headers }: HttpRequest): boolean {
  if (protocol !== "https:" || !ArrayBuffer.isView(body)) return false;
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  // A header that the caller has set is kept.
  return !names.includes(HEADER) && names.some((name) => name.startsWith("x-amz-checksum-"));
}
