import {
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  type CompleteMultipartUploadCommandOutput,
  ListPartsCommand,
  type PartListElement,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { MultipartUpload } from "../generated/multipart-upload.js";
import { combineTreeHashes } from "./tree-hash.js";

/** The SDK's own input, without the names of the upload. */
export type CompleteInput = Omit<CompleteMultipartUploadCommandInput, "accountId" | "vaultName" | "uploadId">;

/**
 * Completes the upload: Glacier assembles the archive from the uploaded parts. Without a `checksum` or an `archiveSize`, it
 * computes them from the tree hashes and ranges of the uploaded parts. The service compared each hash with its part when it
 * was uploaded; pass the `checksum` of your own bytes to check that no part is missing at the end.
 *
 * Calls [ListParts](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-list-parts.html), unless both
 * are given, and
 * [CompleteMultipartUpload](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-complete-upload.html).
 *
 * @returns the service's output, with the `archiveId`
 */
export async function complete(
  self: MultipartUpload,
  handle: Pick<ResourceHandle, "act" | "ask" | "context">,
  input: CompleteInput = {},
  options?: CallOptions,
): Promise<CompleteMultipartUploadCommandOutput> {
  const names = { accountId: self.accountId, vaultName: self.vaultName, uploadId: self.id };
  const given = handle.context.checkInput(CompleteMultipartUploadCommand, plainInput(input));
  const { checksum, archiveSize, ...more } = given;
  const isComputed = checksum === undefined || archiveSize === undefined;
  const computed = isComputed ? archiveOf(await uploadedParts(handle, names, options)) : undefined;
  const whole = {
    checksum: checksum ?? computed?.checksum,
    archiveSize: archiveSize ?? computed?.archiveSize,
  };
  return handle.act(new CompleteMultipartUploadCommand({ ...more, ...whole, ...names }), options);
}

type Names = Pick<CompleteMultipartUploadCommandInput, "accountId" | "vaultName" | "uploadId">;

interface UploadedPart {
  readonly start: number;
  readonly end: number;
  readonly hash: Uint8Array;
}

async function uploadedParts(
  handle: Pick<ResourceHandle, "ask">,
  names: Names,
  options: CallOptions | undefined,
): Promise<UploadedPart[]> {
  const parts = await allPages(
    "MultipartUpload.complete",
    (marker) => handle.ask(new ListPartsCommand({ ...names, ...marker }), options),
    ({ Parts }) => Parts ?? [],
    ({ Marker }) => pageToken({ marker: Marker }),
  );
  return parts.map(partOf).sort((one, other) => one.start - other.start);
}

function partOf({ RangeInBytes, SHA256TreeHash }: PartListElement): UploadedPart {
  const [, start, end] = /(\d+)-(\d+)/.exec(present(RangeInBytes, "RangeInBytes")) ?? [];
  const hash = Buffer.from(present(SHA256TreeHash, "SHA256TreeHash"), "hex");
  return { start: Number(present(start, "RangeInBytes")), end: Number(end), hash };
}

/** What the service needs of the whole archive; nothing if it has no parts, which the service refuses. */
function archiveOf(parts: readonly UploadedPart[]): { checksum: string; archiveSize: string } | undefined {
  const last = parts.at(-1);
  if (!last) return undefined;
  const checksum = combineTreeHashes(parts.map(({ hash }) => hash)).toString("hex");
  return { checksum, archiveSize: String(last.end + 1) };
}
