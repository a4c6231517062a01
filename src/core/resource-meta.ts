import { INSPECT } from "./brand.js";
import type { ClientLike } from "./client-like.js";
import type { Context } from "./context.js";
import type { Identifiers } from "./identifiers.js";

/** The way down from a resource: its client, and what is known of it. */
export class ResourceMeta<Client extends ClientLike, Shape> {
  // Behind an accessor, so that neither JSON nor `util.inspect` meets the client and its credentials.
  readonly #context: Context<Client>;
  /** The identifiers by name, frozen. */
  readonly identifiers: Identifiers;
  /** The last snapshot, as the SDK shaped it; `undefined` before anything was loaded. */
  readonly data: Shape | undefined;

  constructor(context: Context<Client>, identifiers: Identifiers, data: Shape | undefined) {
    this.#context = context;
    this.identifiers = Object.freeze({ ...identifiers });
    this.data = data;
  }

  /** The SDK client, whenever the resource is not enough. */
  get client(): Client {
    return this.#context.client;
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
