/** The tags of a resource as a record; the same on everything in the service that has an ARN of its own. */
export const tagging = { getTags: "tags", addTags: "tags", removeTags: "tags" } as const;
