/** What the global setup of the package tests makes once for all of them. */
export interface PackedPackage {
  /** The tarball that `npm pack` made. */
  readonly tarball: string;
  /** A folder where only it, client-s3 and Node's types are installed. */
  readonly consumer: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: PackedPackage;
  }
}
