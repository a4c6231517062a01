/**
 * The prefix of the keys that belong to a folder: with "/" at its end, so that `photos` does not take in
 * `photos2/a.jpg`. `""` is the whole bucket.
 *
 * @throws {TypeError} for what is no text: a variable that was not set must not mean the whole bucket
 */
export function folderPrefix(options: { readonly prefix?: string }): string {
  if (!("prefix" in options)) return "";
  const { prefix } = options;
  if (typeof prefix !== "string") {
    throw new TypeError(
      `prefix must be a string, but it is ${prefix === null ? "null" : typeof prefix}. ` +
        "The whole bucket is meant where there is none, or where it is an empty string.",
    );
  }
  return prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
}
