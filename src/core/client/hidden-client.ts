/**
 * Keeps a client, whose connections remember the headers of their requests, where `util.inspect` does not look,
 * whatever its options are.
 */
export class HiddenClient<Client> {
  readonly #client: Client;

  /** @internal */
  constructor(client: Client) {
    this.#client = client;
  }

  /** The SDK client, for everything that the resource does not offer. */
  get client(): Client {
    return this.#client;
  }
}

// With `getters` and `showHidden` it calls the accessors of prototypes, up to one with a built-in constructor.
Object.defineProperty(HiddenClient.prototype, "constructor", { value: Object });
