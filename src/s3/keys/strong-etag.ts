/** The ETag as conditions compare it: a store that compresses answers with a weak one (`W/"…"`), which matches nothing. */
export function strongETag<Tag extends string | undefined>(eTag: Tag): Tag {
  return eTag?.replace(/^W\//, "") as Tag;
}
