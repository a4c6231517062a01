import { each, id, item, type Source, type TagsModel } from "../../model/index.js";

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

/** The tags of what EC2's tags know by this value. */
export const tagsOf = (resourceId: Source): TagsModel => ({
  attribute: "Tags",
  add: { operation: "CreateTags", params: { "Resources[0]": resourceId }, member: "Tags" },
  remove: { operation: "DeleteTags", params: { "Resources[0]": resourceId }, keys: "Tags[].Key" },
});

/** The tags of what has an id, as most of EC2 does. */
export const tags = tagsOf(id("id"));
