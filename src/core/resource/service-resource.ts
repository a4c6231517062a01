import { IDENTITY, INSPECT } from "../text/brand.js";
import { explainMisnamed } from "../text/misnamed.js";
import { perObject } from "../text/per-object.js";
import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import { Context } from "../call/context.js";
import type { InputCheck } from "../call/input-check.js";
import type { OptionMembers } from "../call/input/option-members.js";
import type { RootHandle } from "./handle.js";
import type { MissingAttributes } from "./attributes/missing-attributes.js";
import { ResourceMeta } from "./resource-meta.js";

/** An alternative to a configuration in the constructor of a root: a client that the caller owns and closes. */
export interface GivenClient {
  /** An SDK client, or a stub with `send` and `config`. It is never changed. */
  readonly client: ClientLike;
}

/** The class of a root, as used by a session: it can create a client of its service from a configuration. */
export interface ServiceResourceClass {
  new (given: GivenClient): object;
  /** The name of the class in the docs, such as `EC2Resource`. */
  readonly resourceName: string;
  /** The subpath of the service, such as `"ec2"`. */
  readonly serviceName: string;
  /** The service's name in the configuration of its clients, such as `"EC2"`; clients of other services are rejected. */
  readonly serviceId?: string;
  /** Creates the SDK's client of the service. */
  createClient(this: void, config: never): ClientLike;
}

/** Options of a root besides the configuration of its client. */
export interface RootOptions {
  /** `false`: the SDK parses all responses; see `accelerate`. */
  readonly accelerate?: boolean | undefined;
  /** `"undefined"`: attributes that a store or an emulator leaves out are `undefined`; see `allowMissingAttributes`. */
  readonly missingAttributes?: MissingAttributes | undefined;
}

/**
 * The configuration of a root: that of the SDK's client, such as `EC2ClientConfig` for `typeof EC2Resource`, and the
 * options of this package.
 */
export type ConfigOf<Root extends ServiceResourceClass> = Parameters<Root["createClient"]>[0] & RootOptions;

/** The SDK client that a root creates, such as `EC2Client` for `typeof EC2Resource`. */
export type ClientOf<Root extends ServiceResourceClass> = ReturnType<Root["createClient"]>;

let clients = 0;

/** A client's number. The client itself must not be visible to `util.inspect`. */
const clientIdentity = perObject((_client: ClientLike) => ++clients);

/** The root of a service, which creates all of the service's resources and collections. */
export abstract class ServiceResource<Client extends ClientLike> {
  /** The name of the class in the docs, such as `EC2Resource`. */
  static readonly resourceName: string = "ServiceResource";

  /** @internal */
  readonly [IDENTITY]: number;
  readonly #context: Context<Client>;

  /** @internal Called by a generated root. */
  constructor(client: ClientLike, serviceName: string, check?: InputCheck, optionMembers?: OptionMembers) {
    // A client of another version, or a stub, may be passed; ClientLike declares the members that are used.
    this.#context = new Context(client as Client, serviceName, check, optionMembers);
    this[IDENTITY] = clientIdentity(client);
  }

  /** The client and the service's name. */
  get meta(): ResourceMeta<Client, undefined> {
    return new ResourceMeta<Client, undefined>(this.#context, Object.freeze({}), undefined);
  }

  /** `EC2Resource()`. */
  toString(): string {
    return `${(this.constructor as typeof ServiceResource).resourceName}()`;
  }

  /** @internal The class, for comparisons that do not consider classes. */
  get [Symbol.toStringTag](): string {
    return `${this.#context.serviceName}.${(this.constructor as typeof ServiceResource).resourceName}`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  protected get context(): Context<Client> {
    return this.#context;
  }

  protected get handle(): RootHandle<Client> {
    return { context: this.#context, ask: (command, options) => this.ask(command, options) };
  }

  protected ask<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output> {
    return this.#context.send(command, options, this);
  }
}

explainMisnamed(ServiceResource);
