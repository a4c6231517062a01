/** The ETag for a condition: a store that compresses returns a weak one (`W/"…"`), which no condition matches. */
export function strongETag<Tag extends string | undefined>(eTag: Tag): Tag {
  return eTag?.replace(/^W\//, "") as Tag;
}
