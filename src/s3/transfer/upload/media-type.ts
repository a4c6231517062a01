import { extname } from "node:path";
import { MEDIA_TYPES } from "../../generated/tables/media-types.js";

let byExtension: ReadonlyMap<string, string> | undefined;

/** The media type of a file by the ending of its name; `undefined` for an unknown one. */
export function mediaTypeOf(path: string): string | undefined {
  byExtension ??= new Map(Object.entries(MEDIA_TYPES).flatMap(([kind, subtypes]) => typesOf(kind, subtypes)));
  return byExtension.get(extname(path).slice(1).toLowerCase());
}

function typesOf(kind: string, subtypes: string): [extension: string, type: string][] {
  return subtypes.split(";").flatMap((each) => {
    const [subtype, ...extensions] = each.split(" ");
    return extensions.map((extension): [string, string] => [extension, `${kind}/${subtype}`]);
  });
}
