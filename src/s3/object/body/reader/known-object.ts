import { statusOf } from "../../../errors/status.js";
import { type HeadInfo, isSameETag } from "./head-info.js";

/** The properties of an object from a listing or a HEAD, before it is read. */
export interface KnownObject {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  readonly versionId?: string | undefined;
}

/** A resource; a stub in a test may lack it. */
export interface HasSnapshot {
  readonly meta?: { readonly data: object | undefined };
}

/** The properties in the snapshot of a resource, if there is one: from a listing, a HEAD or a GET. */
export function knownOf({ meta }: HasSnapshot): KnownObject | undefined {
  const { Size, ContentLength, ETag, VersionId } = (meta?.data ?? {}) as Readonly<Record<string, unknown>>;
  const size = Size ?? ContentLength;
  if (typeof size !== "number") return undefined;
  return { size, eTag: text(ETag), versionId: text(VersionId) };
}

/**
 * Adds the known size to a response without a size, unless the response is about an object that replaced the known one.
 */
export function withKnownSize(info: HeadInfo, known: KnownObject | undefined): HeadInfo {
  if (!known || info.size !== undefined || isReplaced(info, known)) return info;
  return { ...info, size: known.size, total: known.size };
}

/** Why a response cannot be the whole object, such as a proxy's empty page; `undefined` if it can. */
export function whyNotWhole(info: HeadInfo, known: KnownObject | undefined): string | undefined {
  const { size, eTag } = info;
  if (size === undefined) return undefined;
  if (known && !isReplaced(info, known)) {
    const isWrong = eTag === undefined ? size !== known.size : size < known.size;
    if (isWrong) return `The answer has ${size} bytes, but the object was said to have ${known.size}.`;
  }
  return size === 0 ? whyNoAnswer(info) : undefined;
}

/** Why an empty response is not S3's, which contains at least an ETag or a time; `undefined` if it may be. */
export function whyNoAnswer({ output, eTag, checksum }: HeadInfo): string | undefined {
  const { LastModified, VersionId } = output;
  // A stub has no status.
  if (statusOf(output) === undefined || checksum || (eTag ?? LastModified ?? VersionId) !== undefined)
    return undefined;
  return "The response is empty, without any header of an object.";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isReplaced({ eTag }: HeadInfo, known: KnownObject): boolean {
  return eTag !== undefined && known.eTag !== undefined && !isSameETag(eTag, known.eTag);
}
