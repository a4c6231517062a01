import { type ChecksumKind, checksumKinds } from "./checksum-kinds.js";

/** What the service says that the object's checksum is. */
export interface ExpectedChecksum {
  readonly kind: ChecksumKind;
  /** In Base64. */
  readonly value: string;
  /** Of how many parts' checksums it is the checksum; `undefined` where it is that of the bytes. */
  readonly parts: number | undefined;
}

/**
 * The checksum in an answer to GetObject or HeadObject; `undefined` where there is none, or of a kind that nothing
 * here can take.
 */
export function expectedChecksum(output: object): ExpectedChecksum | undefined {
  const members = output as Readonly<Record<string, unknown>>;
  for (const kind of checksumKinds) {
    const told = members[`Checksum${kind.name}`];
    if (typeof told !== "string") continue;
    // An upload in parts may have a checksum of checksums, and how many parts they are behind it.
    const [, value = "", parts] = /^([^-]+)(?:-(\d+))?$/.exec(told) ?? [];
    if (value !== "") return { kind, value, parts: parts === undefined ? undefined : Number(parts) };
  }
  return undefined;
}
