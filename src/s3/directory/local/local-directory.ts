import { pathOf } from "../../transfer/source/file-source.js";

/**
 * The path of the local directory.
 *
 * @throws {TypeError} for what is no path, and for the address of a folder in a bucket, as other tools take it: it
 *   would be a directory by the name of "s3:"
 */
export function localDirectory(method: string, directory: string | URL): string {
  if (/^s3:\//i.test(String(directory))) {
    throw new TypeError(
      `${method} takes a directory of this system, but it is ${JSON.stringify(String(directory))}. ` +
        "The bucket is the object that the method is called on, and the folder in it is the option prefix.",
    );
  }
  return pathOf(directory);
}
