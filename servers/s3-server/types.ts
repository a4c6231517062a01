import type { DummyCredentials } from "../local-aws/types.js";

/** The servers of the S3 suite. */
export type S3ServerName = "moto" | "versitygw";

/** An S3 server on this machine. */
export interface S3Server {
  readonly name: S3ServerName;
  readonly endpoint: string;
  /** To spread into the configuration of a client or a Session. It overrides the environment. */
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: DummyCredentials;
    readonly forcePathStyle: true;
  };
  /** Deletes everything. */
  reset(): Promise<void>;
}
