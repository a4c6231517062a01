/** What the package tests' global setup prepares once for all of them. */
export interface PackedPackage {
  /** The tarball from `npm pack`. */
  readonly tarball: string;
  /** A folder with only the library, client-s3 and Node's types installed. */
  readonly consumer: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: PackedPackage;
  }
}
