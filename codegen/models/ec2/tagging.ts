import { each, id, item, type Source, type TagsModel } from "../../model/index.js";

/** `createTags`, the same for all taggable EC2 resources: it resolves to the created tags. */
export const createTags = {
  operation: "CreateTags",
  params: { "Resources[0]": id("id") },
  returns: each("Tag", { resourceId: id("id"), key: item("Key"), value: item("Value") }, "Tags[]"),
} as const;

/** `createTags` of a collection: adds the same tags to all of its resources. */
export const createTagsOnAll = {
  operation: "CreateTags",
  params: { "Resources[]": id("id") },
} as const;

/** Parameters that name the resource by its own id. */
export const own = (member: string): Readonly<Record<string, Source>> => ({ [member]: id("id") });

/** The tags of a resource that EC2's tags refer to by this value. */
export const tagsOf = (resourceId: Source): TagsModel => ({
  attribute: "Tags",
  add: { operation: "CreateTags", params: { "Resources[0]": resourceId }, member: "Tags" },
  remove: { operation: "DeleteTags", params: { "Resources[0]": resourceId }, keys: "Tags[].Key" },
});

/** The tags of a resource with an id, as most EC2 resources have. */
export const tags = tagsOf(id("id"));
