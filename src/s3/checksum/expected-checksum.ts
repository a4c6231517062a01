import { type ChecksumKind, checksumKinds } from "./checksum-kinds.js";

/** What the service says that the object's checksum is. */
export interface ExpectedChecksum {
  readonly kind: ChecksumKind;
  /** In Base64. */
  readonly value: string;
  /** Of how many parts' checksums it is the checksum; `undefined` where it is that of the bytes. */
  readonly parts: number | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const MOST_PARTS = 10_000;

/**
 * The checksum in an answer to GetObject or HeadObject; `undefined` where there is none, or of a kind that nothing
 * here can compute.
 *
 * @param isPart whether the answer is about one part, whose checksum is that of its bytes
 */
export function expectedChecksum(output: object, isPart = false): ExpectedChecksum | undefined {
  const members = output as Readonly<Record<string, unknown>>;
  for (const kind of checksumKinds) {
    const stored = members[`Checksum${kind.name}`];
    if (typeof stored !== "string" || stored === "") continue;
    // An upload in parts may have a checksum of checksums, and how many parts they are behind it.
    const [value = "", suffix] = stored.split("-");
    const isComposite = suffix !== undefined || (members["ChecksumType"] === "COMPOSITE" && !isPart);
    if (!isComposite) return { kind, value, parts: undefined };
    // Some stores leave the number out, which is that of the ETag's as well.
    const parts = partCount(suffix ?? String(members["ETag"]).replaceAll('"', "").split("-")[1]);
    // With a part, some stores send that of the whole object.
    if (parts !== undefined && !isPart) return { kind, value, parts };
  }
  return undefined;
}

/** How many parts there are; `undefined` for what cannot be. */
function partCount(text: string | undefined): number | undefined {
  const count = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
  return count >= 1 && count <= MOST_PARTS ? count : undefined;
}
