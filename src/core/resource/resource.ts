import { INSPECT, RESOURCE } from "../text/brand.js";
import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import { AttributeMissingError, type ErrorSubject, ResourceNotLoadedError } from "../errors/errors.js";
import type { ResourceHandle } from "./handle.js";
import { refuseNew } from "./refuse-new.js";
import { explainMisnamed } from "../text/misnamed.js";
import { checkIdentifiers, describeResource, type Identifiers } from "./identifiers/identifiers.js";
import { ownIdentifiers } from "./identifiers/own-identifiers.js";
import { allowsMissingAttributes } from "./attributes/missing-attributes.js";
import { ResourceMeta } from "./resource-meta.js";
import type { WithMembers } from "./attributes/with-members.js";

/** A resource of any class. */
export type AnyResource = Resource<ClientLike, object, Identifiers>;

// Gives other files of the core access to members that are not public.
let invalidate: (resource: AnyResource) => void;
let retired: (resource: AnyResource) => void;
let noteNewlyCreated: (resource: AnyResource) => void;
let takePartialData: (resource: AnyResource, data: object, members: readonly string[]) => void;
let refresh: (resource: AnyResource, data: object) => void;

/** The static members of a generated class; its name is not `constructor.name`, which minifiers change. */
export interface ResourceClass {
  readonly resourceName: string;
  readonly mayBeEmpty: readonly string[];
  readonly sensitive: readonly string[];
}

/**
 * A resource in the account: identifiers that are known without a request, and a snapshot of its attributes.
 *
 * @typeParam Client the SDK client that sends its requests
 * @typeParam Shape the SDK's type of its attributes
 */
export abstract class Resource<Client extends ClientLike, Shape extends object, Ids extends Identifiers> {
  /** The name of the class in the docs, such as `Instance`. */
  static readonly resourceName: string = "Resource";
  /** @internal */ static readonly rootName: string = "ServiceResource";
  /** @internal The root's method that creates it, if it differs from the class's name; `""` if there is none. */
  static readonly factory?: string;
  /** Identifiers that the service allows to be empty, such as a tag's value. */
  static readonly mayBeEmpty: readonly string[] = [];
  /** Attributes that the service's model marks as sensitive; they are left out of JSON. */
  static readonly sensitive: readonly string[] = [];
  /** Wrong names that are commonly used for members, each with the right one. */
  static readonly misnomers: Readonly<Record<string, string>> = {};
  readonly #context: Context<Client>;
  readonly #identifiers: Ids;
  #data: Shape | undefined;
  // The attributes that a partial snapshot can contain.
  #partial: readonly string[] | undefined;
  #stale = false;
  #epoch = 0;

  /** @internal Called by factories, collections, references and actions. */
  constructor(identifiers: Ids, context: Context<Client>, data?: Shape) {
    const { resourceName, mayBeEmpty } = new.target as unknown as ResourceClass;
    refuseNew(new.target, identifiers, context);
    checkIdentifiers(resourceName, identifiers, mayBeEmpty);
    this.#identifiers = identifiers;
    this.#context = context;
    this.#data = data;
    ownIdentifiers(this, identifiers);
  }

  /** The client, the service's name, the identifiers and the last snapshot. */
  get meta(): ResourceMeta<Client, Shape> {
    return new ResourceMeta(this.#context, this.#identifiers, this.#data);
  }

  /** Whether there is a snapshot from which attributes can be read. */
  get isLoaded(): boolean {
    return this.#data !== undefined;
  }

  /** A string of the class and all identifiers: a key for `Map` and `Set`, the same for equal resources. */
  get uid(): string {
    const names = Object.keys(this.#identifiers).sort();
    const values = names.map((name) => this.#identifiers[name]);
    return `${this[Symbol.toStringTag]}:${JSON.stringify(values)}`;
  }

  /** Whether `other` has the same class and the same identifiers. */
  equals(other: unknown): boolean {
    return typeof other === "object" && other !== null && Reflect.get(other, RESOURCE) === this.uid;
  }

  /** `Instance(id="i-1")`. */
  toString(): string {
    return describeResource(this.#class.resourceName, this.#identifiers);
  }

  /** The identifiers and the snapshot, without attributes that the service's model marks as sensitive. */
  toJSON(): { identifiers: Ids; data: Partial<Shape> | undefined } {
    const { sensitive } = this.#class;
    const data: Partial<Shape> | undefined = this.#data && { ...this.#data };
    for (const member of sensitive) if (data) Reflect.deleteProperty(data, member);
    return { identifiers: { ...this.#identifiers }, data };
  }

  /** @internal The class, for comparisons that do not consider classes. */
  get [Symbol.toStringTag](): string {
    return `${this.#context.serviceName}.${this.#class.resourceName}`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  /** @internal */
  get [RESOURCE](): string {
    return this.uid;
  }

  protected get context(): Context<Client> {
    return this.#context;
  }

  protected get identifiers(): Ids {
    return this.#identifiers;
  }

  protected get handle(): ResourceHandle<Client> {
    return {
      context: this.#context,
      subject: this.subject,
      ask: (command, options) => this.ask(command, options),
      act: (command, options) => this.act(command, options),
      retire: (command, options) => this.retire(command, options),
      invalidate: () => this.invalidate(),
    };
  }

  protected get subject(): ErrorSubject {
    return { resource: this.toString(), identifiers: { ...this.#identifiers } };
  }

  protected attribute<Name extends keyof Shape & string>(name: Name): Shape[Name] {
    const data = this.#data;
    if (data === undefined || this.#partial?.includes(name) === false) {
      throw new ResourceNotLoadedError(this.subject, name, this.wayToLoad());
    }
    return data[name];
  }

  /** An attribute that the service always returns. */
  protected requiredAttribute<Name extends keyof Shape & string>(name: Name): NonNullable<Shape[Name]> {
    return this.required(this.attribute(name), name);
  }

  /** An attribute that the service always returns, with the members that it always has. */
  protected requiredMembers<
    Name extends keyof Shape & string,
    Member extends keyof NonNullable<Shape[Name]> & string,
  >(name: Name, members: readonly Member[]): WithMembers<NonNullable<Shape[Name]>, Member> {
    const value = this.requiredAttribute(name);
    // If the store may leave it out, its members are not checked.
    for (const member of value ? members : []) this.required(value[member], `${name}.${member}`);
    return value as WithMembers<NonNullable<Shape[Name]>, Member>;
  }

  /**
   * An attribute that the service always returns.
   *
   * @throws {AttributeMissingError} if it is missing, unless missing attributes are allowed
   */
  protected required<Value>(value: Value, attribute: string): NonNullable<Value> {
    if (value !== undefined && value !== null) return value;
    if (this.#partial) throw new ResourceNotLoadedError(this.subject, attribute, this.wayToLoad());
    if (allowsMissingAttributes(this.#context.client)) return undefined as unknown as NonNullable<Value>;
    throw new AttributeMissingError(this.subject, attribute);
  }

  /** What to do if there is no snapshot; the end of an error message. */
  protected wayToLoad(): string {
    return "It is available only on resources from a collection, an action or another resource's data.";
  }

  protected async act<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output> {
    try {
      return await this.#context.send(command, options, this);
    } finally {
      this.invalidate();
    }
  }

  protected async retire<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output> {
    const output = await this.act(command, options);
    this.#retired();
    return output;
  }

  protected ask<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output> {
    return this.#context.send(command, options, this);
  }

  /** Sends a command that loads the resource: a not-found error is not retried, even if it was just created. */
  protected request<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output> {
    return this.#context.request(command, options, this);
  }

  /** Marks it, and what was created with it, as just created, so that the service may not find it everywhere yet. */
  protected markNewlyCreated(): void {
    const [id, ...others] = Object.values(this.#identifiers);
    // A resource with several identifiers is part of another one.
    if (id === undefined || others.length > 0) return;
    const { [Symbol.toStringTag]: kind, notFoundErrors } = this;
    this.#context.newlyCreated.add({ kind, id, notFoundErrors }, this.#data);
  }

  /** The service's not-found errors for the resource. */
  protected get notFoundErrors(): readonly string[] {
    return [];
  }

  protected invalidate(): void {
    this.#stale = true;
    this.#epoch++;
  }

  /** Whether `load()` has to send a request. */
  protected get needsLoad(): boolean {
    return this.#data === undefined || this.#stale || this.#partial !== undefined;
  }

  /** How often the snapshot became stale; read before a request that will refresh it. */
  protected get epoch(): number {
    return this.#epoch;
  }

  /** Takes a new snapshot. It is stale at once if something changed the resource since `epoch` was read. */
  protected refresh(data: Shape, epoch = this.#epoch): void {
    this.#data = data;
    this.#partial = undefined;
    this.#stale = epoch !== this.#epoch;
  }

  get #class(): ResourceClass {
    return this.constructor as unknown as ResourceClass;
  }

  /** From now on a not-found error is final, and the resources that it uses remain in use until it is deleted. */
  #retired(): void {
    const ids = Object.values(this.#identifiers).map(String);
    for (const id of ids) this.#context.newlyCreated.delete(this[Symbol.toStringTag], id);
    // Several identifiers are those of a part, such as an object of a bucket: nothing depends on one of millions.
    if (ids.length === 1) this.#context.leaving.add(ids, this.#data);
  }

  static {
    invalidate = (resource) => resource.invalidate();
    retired = (resource) => resource.#retired();
    noteNewlyCreated = (resource) => resource.markNewlyCreated();
    takePartialData = (resource, data, members) => {
      resource.#data = data;
      resource.#partial = members;
    };
    refresh = (resource, data) => resource.refresh(data);
  }
}

/** Marks the snapshot of a resource as stale after an action of another object. Ignores other values. */
export function markStale(item: unknown): void {
  if (item instanceof Resource) invalidate(item as AnyResource);
}

/** Marks a resource as deleted by another object. Ignores other values. */
export function markRetired(item: unknown): void {
  if (item instanceof Resource) retired(item as AnyResource);
}

/** Marks a resource, and what was created with it, as just created: calls that name it are retried until it is found. */
export function newlyCreated<Made extends AnyResource>(resource: Made): Made {
  noteNewlyCreated(resource);
  return resource;
}

/** Gives a resource the attributes that other data has, which can be these members: `load()` requests the rest. */
export function withPartialData<Child extends AnyResource>(
  resource: Child,
  data: object,
  members: readonly string[],
): Child {
  takePartialData(resource, data, members);
  return resource;
}

/** Gives a resource from a factory the attributes that a hand-written function received. */
export function giveData<Made extends object>(resource: Made, data: object): Made {
  if (resource instanceof Resource) refresh(resource as AnyResource, data);
  return resource;
}
explainMisnamed(Resource);
