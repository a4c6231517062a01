import { type ChecksumKind, checksumKinds } from "./checksum-kinds.js";

/** The checksum that the service stores for the object. */
export interface ExpectedChecksum {
  readonly kind: ChecksumKind;
  /** In Base64. */
  readonly value: string;
  /** The number of parts, for a checksum of their checksums; `undefined` for one of the bytes. */
  readonly parts: number | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const MOST_PARTS = 10_000;

/**
 * The checksum in an output of GetObject or HeadObject; `undefined` if there is none, or one of an unsupported kind.
 *
 * @param isPart whether the output is about one part, whose checksum is of its bytes
 */
export function expectedChecksum(output: object, isPart = false): ExpectedChecksum | undefined {
  const members = output as Readonly<Record<string, unknown>>;
  for (const kind of checksumKinds) {
    const stored = members[`Checksum${kind.name}`];
    if (typeof stored !== "string" || stored === "") continue;
    // A multipart upload may have a checksum of checksums, followed by the number of parts.
    const [value = "", suffix] = stored.split("-");
    const isComposite = suffix !== undefined || (members["ChecksumType"] === "COMPOSITE" && !isPart);
    if (!isComposite) return { kind, value, parts: undefined };
    // Some stores leave the number out; the ETag has it as well.
    const parts = partCount(suffix ?? String(members["ETag"]).replaceAll('"', "").split("-")[1]);
    // For a part, some stores return the checksum of the whole object.
    if (parts !== undefined && !isPart) return { kind, value, parts };
  }
  return undefined;
}

/** The number of parts; `undefined` if it is invalid. */
function partCount(text: string | undefined): number | undefined {
  const count = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
  return count >= 1 && count <= MOST_PARTS ? count : undefined;
}
