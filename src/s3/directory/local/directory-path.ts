import { pathOf } from "../../transfer/source/file-source.js";

/**
 * The path of the local directory.
 *
 * @throws {TypeError} for anything but a path, and for an `s3://` address, which other tools accept: as a path it would
 *   be a directory named "s3:"
 */
export function directoryPath(method: string, directory: string | URL): string {
  if (/^s3:\//i.test(String(directory))) {
    throw new TypeError(
      `${method} expects a local directory, but got ${JSON.stringify(String(directory))}. ` +
        "Call it on the bucket, and pass the folder in the bucket as the option prefix.",
    );
  }
  return pathOf(directory);
}
