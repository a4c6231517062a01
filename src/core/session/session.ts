import { INSPECT } from "../text/brand.js";
import type { ClientLike } from "../call/client-like.js";
import { SessionDestroyedError } from "../errors/session-errors.js";
import type { ClientOf, ConfigOf, GivenClient, ServiceResourceClass } from "../resource/service-resource.js";
import { accelerate } from "../reader/accelerate.js";
import { assumedRole, type AssumedRole } from "./assumed-role.js";
import { logCalls, type Stack } from "./log/call-log.js";
import { ClientCache } from "./client/client-cache.js";
import { clientConfig } from "./client/client-config.js";
import { givenClient } from "./client/given-client.js";
import { givenMembers, type SessionOptions } from "./session-options.js";

/**
 * Who calls AWS, where, and how: settled once for the resources of all services.
 *
 * Nothing is asked or read before the first call. Clients are made when they are needed and shared, one per
 * service; `destroy()`, or `await using`, closes them. Credentials show in none of `util.inspect`, JSON,
 * errors and logs.
 *
 * @example
 * const session = new Session({ profile: "dev", region: "eu-west-1" });
 * const ec2 = session.resource(EC2Resource);
 * const local = session.resource(S3Resource, { endpoint: "http://localhost:5000", forcePathStyle: true });
 */
export class Session implements Disposable, AsyncDisposable {
  readonly #settings: SessionOptions;
  readonly #clients = new ClientCache();
  #isDestroyed = false;

  /** @throws {TypeError} for an empty profile, region or endpoint */
  constructor(options: SessionOptions = {}) {
    this.#settings = givenMembers(options);
  }

  /**
   * The root of a service's resources. Made anew each time, which costs nothing: the client is shared.
   *
   * @param overrides the client's configuration where it differs from the session's, or `{ client }`
   * @example
   * const s3 = session.resource(S3Resource, { region: "us-east-1", maxAttempts: 5 });
   */
  resource<Root extends ServiceResourceClass>(
    root: Root,
    overrides?: ConfigOf<Root> | GivenClient,
  ): InstanceType<Root> {
    const client =
      givenClient(root.resourceName, overrides ?? {}) ?? this.client(root, overrides as ConfigOf<Root>);
    return new root({ client }) as InstanceType<Root>;
  }

  /**
   * The SDK client that the root's resources use: made once per service and overrides, and the session's to
   * close.
   *
   * @example
   * await session.client(EC2Resource).send(new DescribeRegionsCommand({}));
   */
  client<Root extends ServiceResourceClass>(root: Root, overrides?: ConfigOf<Root>): ClientOf<Root> {
    this.#refuseIfDestroyed();
    const given = givenMembers<object>(overrides ?? {});
    // Known by what makes it, so that a subclass of a root shares the client, and two roots of one name do
    // not.
    const service = root.createClient;
    return this.#clients.get(service, given, () => this.#createClient(root, given)) as ClientOf<Root>;
  }

  /**
   * A session of the role, which this session's credentials assume. Nothing is asked before its first call;
   * from then on the credentials are renewed by themselves, and shared by all its clients. All else is as in
   * this session, but for the overrides.
   *
   * Needs the package `@aws-sdk/credential-providers`; without it the first call ends in a
   * `MissingPeerError`.
   *
   * @example
   * const audit = session.assumeRole({ RoleArn: "arn:aws:iam::123456789012:role/audit" });
   * const s3 = audit.resource(S3Resource);
   */
  assumeRole(role: AssumedRole, overrides: Omit<SessionOptions, "credentials" | "profile"> = {}): Session {
    this.#refuseIfDestroyed();
    return new Session({
      ...this.#settings,
      ...givenMembers(overrides),
      credentials: assumedRole(givenMembers(role), this.#settings),
    });
  }

  /**
   * Closes the clients that this session made, and refuses to make others. Clients that were given to it are
   * their owner's, and left alone.
   */
  destroy(): void {
    this.#isDestroyed = true;
    this.#clients.destroy();
  }

  /** `using session = new Session()` closes it at the end of the block. */
  [Symbol.dispose](): void {
    this.destroy();
  }

  /** `await using session = new Session()` closes it at the end of the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
  }

  /** @internal */
  [INSPECT](): string {
    const shown = Object.entries(this.toJSON()).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `Session(${shown.join(", ")})`;
  }

  /** The profile and the region that were given, and no more. */
  toJSON(): { profile?: string; region?: string } {
    const { profile, region } = this.#settings;
    return { ...(profile !== undefined && { profile }), ...(region !== undefined && { region }) };
  }

  #createClient(root: ServiceResourceClass, overrides: object): ClientLike {
    const { logger } = this.#settings;
    const client = root.createClient(clientConfig(this.#settings, overrides) as never);
    if (isToBeAccelerated({ ...this.#settings, ...overrides })) accelerate(client);
    const { middlewareStack } = client as { middlewareStack?: Stack };
    if (logger && middlewareStack) logCalls(middlewareStack, root.serviceName, logger);
    return client;
  }

  #refuseIfDestroyed(): void {
    if (this.#isDestroyed) throw new SessionDestroyedError(this[INSPECT]());
  }
}

/** Whoever brings a protocol of their own, perhaps that of another client, has their own way of reading. */
function isToBeAccelerated(config: {
  readonly accelerate?: boolean | undefined;
  readonly protocol?: unknown;
}): boolean {
  return config.accelerate !== false && config.protocol === undefined;
}
