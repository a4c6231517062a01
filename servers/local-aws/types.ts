export interface DummyCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** AWS on this machine: moto, or whatever listens at a loopback `AWS_ENDPOINT_URL`. */
export interface LocalAws extends AsyncDisposable {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: DummyCredentials;
  /** To spread into the configuration of a client or a Session. It overrides what the environment says. */
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: DummyCredentials;
  };
  readonly isMoto: boolean;
  /** Forgets everything, in all accounts and regions. Does nothing where the endpoint is not moto. */
  reset(): Promise<void>;
  /** Ends moto, if it was started here. */
  stop(): Promise<void>;
}

/** The account that the environment names, after `--aws`. Nothing of the client's own configuration is overridden. */
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
