import { types } from "mime-types";

/** A module with the media types of all extensions, of the package mime-types: in a seventh of its size. */
export function mediaTypes(): string {
  const kinds = new Map<string, Map<string, string[]>>();
  for (const [extension, type] of Object.entries(types)) {
    const [kind = "", subtype = ""] = type.split("/");
    const subtypes = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, subtypes);
    subtypes.set(subtype, [...(subtypes.get(subtype) ?? []), extension]);
  }
  const entries = [...kinds].map(([kind, subtypes]) => {
    const lines = [...subtypes].map(([subtype, extensions]) => [subtype, ...extensions].join(" "));
    return `${JSON.stringify(kind)}: ${JSON.stringify(lines.join(";"))},`;
  });
  return `/** Subtypes and their extensions, by the type before the slash. From the package mime-types. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
${entries.join("\n")}
};
`;
}
