export interface DummyCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** AWS on this machine: moto, or any server at a loopback `AWS_ENDPOINT_URL`. */
export interface LocalAws extends AsyncDisposable {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: DummyCredentials;
  /** To spread into the configuration of a client or a Session. It overrides the environment. */
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: DummyCredentials;
  };
  readonly isMoto: boolean;
  /** Deletes everything in all accounts and regions. Does nothing if the server is not moto. */
  reset(): Promise<void>;
  /** Ends moto if it was started here. */
  stop(): Promise<void>;
}

/** The account of the environment, with `--aws`. The client's own configuration is unchanged. */
export interface RealAws extends AsyncDisposable {
  readonly endpoint: undefined;
  readonly region: string | undefined;
  readonly credentials: undefined;
  readonly config: { readonly region?: string };
  readonly isMoto: false;
  /** Does nothing. */
  reset(): Promise<void>;
  /** Does nothing. */
  stop(): Promise<void>;
}
