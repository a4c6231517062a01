/** What the matrix's global setup prepares once for all of its tests. */
export interface MatrixConsumers {
  /** The tarball from `npm pack`. */
  readonly tarball: string;
  /** A folder with the library, client-s3 and Node's types installed. */
  readonly s3: string;
  /** The same with client-ec2. */
  readonly both: string;
  /** The same with the clients of all services. */
  readonly all: string;
}

declare module "vitest" {
  interface ProvidedContext {
    matrix: MatrixConsumers;
  }
}
