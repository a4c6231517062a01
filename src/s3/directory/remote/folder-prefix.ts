import { kindError } from "../../../core/text/argument-checks.js";

/**
 * The prefix of the keys in a folder: with "/" at its end, so that `photos` does not include `photos2/a.jpg`. `""` is
 * the whole bucket.
 *
 * @throws {TypeError} for anything but a string: a variable that was not set must not mean the whole bucket
 */
export function folderPrefix(options: { readonly prefix?: string }): string {
  if (!("prefix" in options)) return "";
  const { prefix } = options;
  if (typeof prefix !== "string") {
    const advice = "Omit it, or pass an empty string, for the whole bucket.";
    throw kindError("prefix", "a string", prefix, advice);
  }
  return prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
}
