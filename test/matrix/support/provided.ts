/** What the global setup of the matrix makes once for all of its tests. */
export interface MatrixConsumers {
  /** The tarball that `npm pack` made. */
  readonly tarball: string;
  /** A folder where the library, client-s3 and Node's types are installed. */
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
