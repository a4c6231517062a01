import { each, id, item, type Source } from "../../model/index.js";

/** `createTags`, the same on everything in EC2 that can be tagged: it resolves to the tags that it made. */
export const createTags = {
  operation: "CreateTags",
  params: { "Resources[0]": id("id") },
  returns: each("Tag", { resourceId: id("id"), key: item("Key"), value: item("Value") }, "Tags[]"),
} as const;

/** `createTags` on a collection: the same tags on everything that it holds. */
export const createTagsOnAll = {
  operation: "CreateTags",
  params: { "Resources[]": id("id") },
} as const;

/** Parameters that name the resource by its own id. */
export const own = (member: string): Readonly<Record<string, Source>> => ({ [member]: id("id") });

/** Tags by hand, on everything that has any: `addTags({ Name: "web" })` and `removeTags(["Name"])`. */
export const taggable = { addTags: "tagging", removeTags: "tagging" } as const;
