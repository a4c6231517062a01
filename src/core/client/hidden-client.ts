/** Hides a client from `util.inspect`: its connections hold the headers of their requests. */
export class HiddenClient<Client> {
  readonly #client: Client;

  /** @internal */
  constructor(client: Client) {
    this.#client = client;
  }

  /** The SDK client, for operations that the resource does not have. */
  get client(): Client {
    return this.#client;
  }
}

// With `getters` and `showHidden`, it calls the accessors of prototypes, up to one with a built-in constructor.
Object.defineProperty(HiddenClient.prototype, "constructor", { value: Object });
