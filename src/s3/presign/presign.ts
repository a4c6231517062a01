import type { S3Client } from "@aws-sdk/client-s3";
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
import { missingPeer } from "../../core/client/require-peer.js";
import { refuseBeyondAscii } from "../client/headers/check-input.js";
import { hasDotSegment } from "../keys/dot-segments.js";
import { type HasKey, type HasVersion, objectIn, type S3Resource, versionIn } from "../object/s3-resource.js";
import { checkExpiresIn } from "./expires-in.js";
import { forSigningOnly, presigningClient } from "./presigning-client.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** What a presigned URL is for. */
export type PresignMethod = "get" | "put" | "head" | "delete";

/** How a URL is presigned: when it ends, beside the operation's own input. */
export interface PresignOptions {
  /** The seconds until it ends, at most 604,800 (a week); 900 unless given. */
  readonly expiresIn?: number | undefined;
}

/** The input of each operation. What a checksum would be of is not there yet. */
export interface PresignInputs {
  readonly get: Omit<GetObjectCommandInput, "Bucket" | "Key">;
  readonly put: Omit<PutObjectCommandInput, "Bucket" | "Key" | "Body" | "ChecksumAlgorithm">;
  readonly head: Omit<HeadObjectCommandInput, "Bucket" | "Key">;
  readonly delete: Omit<DeleteObjectCommandInput, "Bucket" | "Key">;
}

/** Of a body that is not there yet. */
const UNSAID = { Body: undefined, ChecksumAlgorithm: undefined };

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
 * A URL by which anybody can get, put, head or delete the object until it ends: GET, PUT, HEAD or DELETE, without
 * credentials. It is as good as a password for that one thing. Makes no request: whether the object is there, and
 * whether its signer may do that, is seen when it is used. It also ends with temporary credentials that it was
 * signed with.
 *
 * What the input sets must be sent with it where it is a header: `ContentType`, `IfNoneMatch`. Metadata and other
 * `x-amz-` headers are part of the URL.
 *
 * Needs the package `@aws-sdk/s3-request-presigner`; without it, it ends in a `MissingPeerError`.
 *
 * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
 * @example
 * const url = await object.presign("get", { expiresIn: 3600, ResponseContentDisposition: "attachment" });
 * const target = await object.presign("put", { ContentType: "image/png" });
 */
export async function presignObject<Method extends PresignMethod>(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  method: Method,
  options?: PresignOptions & PresignInputs[Method],
): Promise<string> {
  return presigned(self, handle, method, options ?? {}, objectIn(self));
}

/**
 * A URL by which anybody can get, head or delete the version until it ends: GET, HEAD or DELETE, without
 * credentials. It is as good as a password for that one thing. Makes no request: whether the version is there, and
 * whether its signer may do that, is seen when it is used. It also ends with temporary credentials that it was
 * signed with.
 *
 * Needs the package `@aws-sdk/s3-request-presigner`; without it, it ends in a `MissingPeerError`.
 *
 * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
 * @example
 * const url = await object.version("3HL4").presign("get", { expiresIn: 3600 });
 */
export async function presignVersion<Method extends Exclude<PresignMethod, "put">>(
  self: S3Resource & HasVersion,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  method: Method,
  options?: PresignOptions & Omit<PresignInputs[Method], "VersionId">,
): Promise<string> {
  return presigned(self, handle, method, options ?? {}, versionIn(self));
}

async function presigned(
  self: S3Resource,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  method: PresignMethod,
  { expiresIn, ...input }: PresignOptions,
  named: Named,
): Promise<string> {
  const seconds = checkExpiresIn(expiresIn);
  refuseDotSegments(named.Key);
  if (!Object.hasOwn(COMMANDS, method)) {
    throw new TypeError(
      `There is no presigned ${JSON.stringify(method)}: it is one of ${Object.keys(COMMANDS).join(", ")}.`,
    );
  }
  const client = forSigningOnly(presigningClient(self, handle, named.Bucket));
  const { getSignedUrl } = await loadPresigner();
  const command = COMMANDS[method]({ ...input, ...UNSAID, ...named });
  handle.context.check(command);
  refuseBeyondAscii(command.input);
  // Left to itself it signs all headers but this one, so that anything could be sent as anything; without a type
  // the SDK makes one up, and what is sent need not be that.
  const { ContentType: type } = input as { ContentType?: string };
  const signableHeaders = new Set(type === undefined ? [] : ["content-type"]);
  return getSignedUrl(client, command, { expiresIn: seconds, signableHeaders });
}

async function loadPresigner(): Promise<typeof presigner> {
  // Bundlers take a package that is imported within `try` for one that may be missing.
  try {
    return await import("@aws-sdk/s3-request-presigner");
  } catch (error) {
    throw missingPeer("@aws-sdk/s3-request-presigner", "presign()", error);
  }
}

/** Whatever reads the URL, a browser or fetch, would resolve them, and so reach another key than was signed. */
function refuseDotSegments(key: string): void {
  if (hasDotSegment(key)) {
    throw new TypeError(
      `A URL cannot hold the key ${JSON.stringify(key)}: it has a "." or ".." between its slashes.`,
    );
  }
}
