import { INSPECT } from "../text/brand.js";
import type { ClientLike } from "../client/client-like.js";
import { HiddenClient } from "../client/hidden-client.js";
import type { Context } from "../call/context.js";
import type { Identifiers } from "./identifiers/identifiers.js";

/** Access to the client and the data of a resource. */
export class ResourceMeta<Client extends ClientLike, Shape> extends HiddenClient<Client> {
  // Accessors instead of fields, because the data may contain secrets.
  readonly #serviceName: string;
  readonly #data: Shape | undefined;
  /** The identifiers by name, frozen. */
  readonly identifiers: Identifiers;

  /** @internal */
  constructor(context: Context<Client>, identifiers: Identifiers, data: Shape | undefined) {
    super(context.client);
    this.#serviceName = context.serviceName;
    this.identifiers = Object.freeze(identifiers);
    this.#data = data;
  }

  /** The last snapshot, in the SDK's form; `undefined` before the resource is loaded. */
  get data(): Shape | undefined {
    return this.#data;
  }

  /** `"ec2"`, `"s3"`, `"elb"`: the subpath that exports the resource. */
  get serviceName(): string {
    return this.#serviceName;
  }

  /** Omits client and data, which may contain secrets. */
  [INSPECT](): string {
    return `ResourceMeta(${this.serviceName}, ${JSON.stringify(this.identifiers)})`;
  }

  /** Omits client and data, which may contain secrets. */
  toJSON(): { serviceName: string; identifiers: Identifiers } {
    return { serviceName: this.serviceName, identifiers: this.identifiers };
  }
}
