import { INSPECT } from "../text/brand.js";
import type { ClientLike } from "../call/client-like.js";
import type { Context } from "../call/context.js";
import type { Identifiers } from "./identifiers.js";

/** The way down from a resource: its client, and what is known of it. */
export class ResourceMeta<Client extends ClientLike, Shape> {
  // Behind accessors, so that nothing that walks properties meets the client's credentials or a secret in the data.
  readonly #context: Context<Client>;
  readonly #data: Shape | undefined;
  /** The identifiers by name, frozen. */
  readonly identifiers: Identifiers;

  constructor(context: Context<Client>, identifiers: Identifiers, data: Shape | undefined) {
    this.#context = context;
    this.identifiers = identifiers;
    this.#data = data;
  }

  /** The SDK client, whenever the resource is not enough. */
  get client(): Client {
    return this.#context.client;
  }

  /** The last snapshot, as the SDK shaped it; `undefined` before anything was loaded. */
  get data(): Shape | undefined {
    return this.#data;
  }

  /** `"ec2"`, `"s3"`, `"elb"`: the subpath that the resource comes from. */
  get serviceName(): string {
    return this.#context.serviceName;
  }

  /** Without client and data, either of which may hold secrets. */
  [INSPECT](): string {
    return `ResourceMeta(${this.serviceName}, ${JSON.stringify(this.identifiers)})`;
  }

  /** Without client and data, either of which may hold secrets. */
  toJSON(): { serviceName: string; identifiers: Identifiers } {
    return { serviceName: this.serviceName, identifiers: this.identifiers };
  }
}
