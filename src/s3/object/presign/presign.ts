import { encodeBase64, type WithBase64 } from "../../../core/call/input/base64.js";
import { plainInput } from "../../../core/call/input/input-members.js";
import type * as presigner from "@aws-sdk/s3-request-presigner";
import {
  DeleteObjectCommand,
  type DeleteObjectCommandInput,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  type HeadObjectCommandInput,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { missingPeer } from "../../../core/client/require-peer.js";
import { refuseBeyondAscii } from "../../client/headers/check-input.js";
import { hasDotSegment } from "../../keys/dot-segments.js";
import { objectIn, type ObjectOrVersion, type S3Handle, type S3Resource } from "../s3-resource.js";
import { checkExpiresIn } from "./expires-in.js";
import { forSigningOnly, presigningClient } from "./presigning-client.js";
import { checkOneOf } from "../../../core/text/argument-checks.js";

/** The operation of a presigned URL. */
export type PresignMethod = "get" | "put" | "head" | "delete";

/** When a presigned URL expires. The other options are the operation's own input. */
export interface PresignOptions {
  /** The seconds until the URL expires, at most 604,800 (a week). Default: 900. */
  readonly expiresIn?: number | undefined;
}

/** The input of each operation, without the body and its checksum, which are not known yet. */
export interface PresignInputs {
  readonly get: Omit<GetObjectCommandInput, "Bucket" | "Key">;
  readonly put: WithBase64<
    Omit<PutObjectCommandInput, "Bucket" | "Key" | "Body" | "ChecksumAlgorithm">,
    "SSEKMSEncryptionContext"
  >;
  readonly head: Omit<HeadObjectCommandInput, "Bucket" | "Key">;
  readonly delete: Omit<DeleteObjectCommandInput, "Bucket" | "Key">;
}

/** The body is not known yet. */
const WITHOUT_BODY = { Body: undefined, ChecksumAlgorithm: undefined };

interface Named {
  readonly Bucket: string;
  readonly Key: string;
}

const COMMANDS = {
  get: (input: Named) => new GetObjectCommand(input),
  put: (input: Named) => new PutObjectCommand(input),
  head: (input: Named) => new HeadObjectCommand(input),
  delete: (input: Named) => new DeleteObjectCommand(input),
} as const;

/**
 * A URL with which anybody can GET, PUT, HEAD or DELETE the object until it expires, without credentials. Keep it as
 * secret as a password. Makes no request: only using the URL shows whether the object exists and whether the signer is
 * permitted to do this. If it was signed with temporary credentials, it expires with them.
 *
 * Headers that the input sets, such as `ContentType` and `IfNoneMatch`, must be sent with the request. Metadata and
 * other `x-amz-` headers are part of the URL.
 *
 * Requires the package `@aws-sdk/s3-request-presigner`, or else fails with a `MissingPeerError`.
 *
 * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
 * @example
 * const url = await object.presign("get", { expiresIn: 3600, ResponseContentDisposition: "attachment" });
 * const target = await object.presign("put", { ContentType: "image/png" });
 */
export async function presign<Method extends PresignMethod>(
  self: S3Resource & ObjectOrVersion,
  handle: Pick<S3Handle, "context">,
  method: Method,
  options?: PresignOptions & PresignInputs[Method],
): Promise<string> {
  const named = objectIn(self);
  const { expiresIn, ...given } = plainInput<PresignOptions>(options ?? {});
  const input = encodeBase64<Partial<PutObjectCommandInput>, "SSEKMSEncryptionContext">(
    given,
    "SSEKMSEncryptionContext",
  );
  const seconds = checkExpiresIn(expiresIn);
  refuseDotSegments(named.Key);
  checkOneOf("The method", method, Object.keys(COMMANDS));
  const client = forSigningOnly(presigningClient(self, handle, named.Bucket));
  const { getSignedUrl } = await loadPresigner();
  const command = COMMANDS[method]({ ...input, ...WITHOUT_BODY, ...named });
  handle.context.check(command);
  refuseBeyondAscii(command.input);
  // By default it signs all headers except this one, so that any content type could be sent. Without a given type, the
  // SDK sets a default, which the sender need not match.
  const { ContentType: type } = input as { ContentType?: string };
  const signableHeaders = new Set(type === undefined ? [] : ["content-type"]);
  return getSignedUrl(client, command, { expiresIn: seconds, signableHeaders });
}

async function loadPresigner(): Promise<typeof presigner> {
  // Bundlers treat a package that is imported within `try` as optional.
  try {
    return await import("@aws-sdk/s3-request-presigner");
  } catch (error) {
    throw missingPeer("@aws-sdk/s3-request-presigner", "presign()", error);
  }
}

/** A browser or fetch would resolve them, and so request another key than was signed. */
function refuseDotSegments(key: string): void {
  if (hasDotSegment(key)) {
    throw new TypeError(
      `The key ${JSON.stringify(key)} cannot be presigned: it has "." or ".." as a path segment, which URLs resolve.`,
    );
  }
}
