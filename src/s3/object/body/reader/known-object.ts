import { type HeadInfo, isSameETag } from "./head-info.js";

/** What a listing or a HEAD said of an object, before it is read. */
export interface KnownObject {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  readonly versionId?: string | undefined;
}

/** A resource; a test's stub of one need not have it. */
export interface HasSnapshot {
  readonly meta?: { readonly data: object | undefined };
}

/** What the snapshot of a resource says, if there is one: that of a listing, a HEAD or a GET. */
export function knownOf({ meta }: HasSnapshot): KnownObject | undefined {
  const { Size, ContentLength, ETag, VersionId } = (meta?.data ?? {}) as Readonly<Record<string, unknown>>;
  const size = Size ?? ContentLength;
  if (typeof size !== "number") return undefined;
  return { size, eTag: text(ETag), versionId: text(VersionId) };
}

/** An answer that says no size has the one that is known, unless it is of an object that has replaced the known one. */
export function withKnownSize(info: HeadInfo, known: KnownObject | undefined): HeadInfo {
  if (!known || info.size !== undefined || isReplaced(info, known)) return info;
  return { ...info, size: known.size, total: known.size };
}

/** Why an answer cannot be all of the object, such as the empty page of a proxy; `undefined` if it can. */
export function whyNotWhole(info: HeadInfo, known: KnownObject | undefined): string | undefined {
  const { size, eTag } = info;
  if (size === undefined) return undefined;
  if (known && !isReplaced(info, known)) {
    const isWrong = eTag === undefined ? size !== known.size : size < known.size;
    if (isWrong) return `The answer has ${size} bytes, but the object was said to have ${known.size}.`;
  }
  return size === 0 ? whyNoAnswer(info) : undefined;
}

/** Why an answer without bytes is none of S3's, which says at least an ETag or a time; `undefined` if it may be. */
export function whyNoAnswer({ output, eTag, checksum }: HeadInfo): string | undefined {
  const { LastModified, VersionId, $metadata } = output;
  // A stub has no status.
  const { httpStatusCode: status } = ($metadata ?? {}) as Partial<typeof $metadata>;
  if (status === undefined || checksum || (eTag ?? LastModified ?? VersionId) !== undefined) return undefined;
  return "The answer is empty, and says nothing of an object.";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isReplaced({ eTag }: HeadInfo, known: KnownObject): boolean {
  return eTag !== undefined && known.eTag !== undefined && !isSameETag(eTag, known.eTag);
}
