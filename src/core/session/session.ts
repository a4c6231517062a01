import { newlyCreatedIn } from "../call/eventual-consistency/newly-created.js";
import { joinFamily } from "../client/client-family.js";
import { IDENTITY, INSPECT } from "../text/brand.js";
import type { ClientLike } from "../client/client-like.js";
import { SessionDestroyedError } from "../errors/session-errors.js";
import type { ClientOf, ConfigOf, GivenClient, ServiceResourceClass } from "../resource/service-resource.js";
import { allowMissingAttributes } from "../resource/attributes/missing-attributes.js";
import { accelerate } from "../reader/accelerate.js";
import { assumedRole, type AssumedRole } from "./assumed-role.js";
import { logCalls } from "./log/call-log.js";
import { ClientCache } from "./client/client-cache.js";
import { checkClient } from "./client/check-client.js";
import { checkRoot } from "./client/check-root.js";
import { clientConfig } from "./client/client-config.js";
import { givenClient } from "./client/given-client.js";
import { hideSecrets } from "./client/hide-secrets.js";
import { useProfileEndpoint } from "./client/service-endpoint.js";
import { refuseUnknownClientOptions } from "./options/client-options.js";
import { givenMembers, SESSION_OPTIONS, type SessionOptions } from "./options/session-options.js";
import { refuseUnknown } from "./options/unknown-options.js";

let sessions = 0;

const ADVICE =
  `It has ${SESSION_OPTIONS.join(", ")}. The other options of a client are those of its root: ` +
  "session.resource(S3Resource, { forcePathStyle: true }).";

/** A role has its own credentials. */
const ROLE_SESSION_OPTIONS = SESSION_OPTIONS.filter((name) => name !== "credentials" && name !== "profile");

/**
 * The credentials, the region and the settings that the clients of all services share.
 *
 * Creating a session reads no files and sends no request. Clients are created when they are needed and shared, one per
 * service; `destroy()`, or `await using`, closes them. Neither `util.inspect` nor JSON, errors and logs show credentials.
 *
 * @example
 * const session = new Session({ profile: "dev", region: "eu-west-1" });
 * const ec2 = session.resource(EC2Resource);
 * const local = session.resource(S3Resource, { endpoint: "http://localhost:5000" });
 */
export class Session implements Disposable, AsyncDisposable {
  /** @internal No two sessions are equal: their options, which may be secret, are not compared. */
  readonly [IDENTITY] = ++sessions;
  readonly #settings: SessionOptions;
  readonly #clients = new ClientCache();
  // Aborted by destroy(); this also ends the wait for an assumed role.
  #end = new AbortController();

  /** @throws {TypeError} for an option that does not exist, and for an empty profile, region, endpoint or key */
  constructor(options: SessionOptions = {}) {
    refuseUnknown("Session", options, SESSION_OPTIONS, ADVICE);
    this.#settings = givenMembers(options);
  }

  /**
   * Creates the root of a service's resources. Each call returns a new root, with the same client.
   *
   * @param overrides options of the client that differ from the session's, or `{ client }`
   * @throws {TypeError} for anything but a root of this copy of the package, and for a client of another service
   * @throws {ClientTooOldError} for a client whose version is not supported
   * @example
   * const s3 = session.resource(S3Resource, { region: "us-east-1", maxAttempts: 5 });
   */
  resource<Root extends ServiceResourceClass>(
    root: Root,
    overrides?: ConfigOf<Root> | GivenClient,
  ): InstanceType<Root> {
    checkRoot(root, "resource");
    const client = givenClient(root, overrides ?? {}) ?? this.client(root, overrides as ConfigOf<Root>);
    joinFamily(client, this.#clients);
    return new root({ client }) as InstanceType<Root>;
  }

  /**
   * The SDK client that the root's resources use. There is one per service and overrides; the session closes it.
   *
   * @example
   * await session.client(EC2Resource).send(new DescribeRegionsCommand({}));
   */
  client<Root extends ServiceResourceClass>(root: Root, overrides?: ConfigOf<Root>): ClientOf<Root> {
    checkRoot(root, "client");
    this.#refuseIfDestroyed();
    refuseUnknownClientOptions(root, overrides ?? {});
    const given = givenMembers<object>(overrides ?? {});
    // Identified by the function that creates it, so that a subclass of a root shares the client, and two roots with
    // the same name do not.
    const service = root.createClient;
    return this.#clients.get(service, given, () => this.#createClient(root, given)) as ClientOf<Root>;
  }

  /**
   * A session that acts as a role, which it assumes with this session's credentials when the first call needs it. The
   * role's credentials are renewed automatically and shared by all its clients. All other settings are this session's,
   * except for the overrides.
   *
   * STS may not know a role that was just created. A role that this session's clients have just created is retried for
   * a few seconds, unless it requires an MFA code.
   *
   * Needs the package `@aws-sdk/credential-providers`; without it the first call fails with a
   * `MissingPeerError`.
   *
   * @example
   * const audit = session.assumeRole({ RoleArn: "arn:aws:iam::123456789012:role/audit" });
   * const s3 = audit.resource(S3Resource);
   */
  assumeRole(role: AssumedRole, overrides: Omit<SessionOptions, "credentials" | "profile"> = {}): Session {
    this.#refuseIfDestroyed();
    refuseUnknown("session.assumeRole()", overrides, ROLE_SESSION_OPTIONS);
    const end = new AbortController();
    const settling = { newlyCreated: newlyCreatedIn(this.#clients), signal: end.signal };
    const session = new Session({
      ...this.#settings,
      ...givenMembers(overrides),
      credentials: assumedRole(role, this.#settings, settling),
    });
    session.#end = end;
    return session;
  }

  /** Closes the clients that this session created, and creates no others. Clients that were passed to it stay open. */
  destroy(): void {
    this.#end.abort(new SessionDestroyedError(this.toString()));
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

  /** `Session(profile="dev", region="eu-west-1")`: the given profile and region. */
  toString(): string {
    const shown = Object.entries(this.toJSON()).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `Session(${shown.join(", ")})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  /** Only the given profile and region. */
  toJSON(): { profile?: string; region?: string } {
    const { profile, region } = this.#settings;
    return { ...(profile !== undefined && { profile }), ...(region !== undefined && { region }) };
  }

  #createClient(root: ServiceResourceClass, overrides: object): ClientLike {
    const { logger } = this.#settings;
    const client = root.createClient(clientConfig(this.#settings, overrides) as never);
    checkClient(root, client);
    joinFamily(client, this.#clients);
    hideSecrets(client);
    useProfileEndpoint(client, (overrides as SessionOptions).profile ?? this.#settings.profile);
    const settings: SessionOptions = { ...this.#settings, ...overrides };
    // A custom protocol, possibly shared with another client, reads responses in its own way.
    if (settings.accelerate !== false && Reflect.get(settings, "protocol") === undefined) accelerate(client);
    if (settings.missingAttributes === "undefined") allowMissingAttributes(client);
    if (logger) logCalls(client, root.serviceName, logger);
    return client;
  }

  #refuseIfDestroyed(): void {
    if (this.#end.signal.aborted) throw new SessionDestroyedError(this.toString());
  }
}
