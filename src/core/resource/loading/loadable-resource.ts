import { argumentError } from "../../text/argument-checks.js";
import { kindOf } from "../../text/plain-object.js";
import { throwIfAborted } from "../../concurrency/abort.js";
import type { CallOptions } from "../../call/call-options.js";
import type { ClientLike, CommandOf } from "../../client/client-like.js";
import { SETTLING_PAUSES } from "../../call/eventual-consistency/newly-created.js";
import { attributesIn } from "../../call/response/read-form.js";
import { repeatWhile } from "../../call/retry/repeat-while.js";
import { isAbortError, isResourceNotFound, isTucuxiError, saysNotFound } from "../../errors/error-guards.js";
import { ResourceNotFoundError } from "../../errors/errors.js";
import type { BulkLoadHandle, LoadableHandle } from "../handle.js";
import type { Identifiers } from "../identifiers/identifiers.js";
import { Resource } from "../resource.js";
import { refuseUnknownOptions } from "../../call/input/unknown-options.js";
import { type SharedLoad, sharedLoad } from "./shared-load.js";
import { lastSeen, pollOnce } from "../../waiter/poll.js";
import { type PollResult, pollUntil } from "../../waiter/poll-until.js";
import { sharedPolls } from "../../waiter/shared-polls.js";
import type { SharedWaiter, Waiter, WaiterOptions } from "../../waiter/waiter.js";
import { WaiterState } from "../../waiter/waiter-state.js";

/** A loadable resource of any class. */
export type AnyLoadable = LoadableResource<ClientLike, object, Identifiers>;

let bulkLoadHandle: (resource: AnyLoadable) => BulkLoadHandle;

/** A resource whose attributes an operation of the service describes. */
export abstract class LoadableResource<
  Client extends ClientLike,
  Shape extends object,
  Ids extends Identifiers,
  Options extends CallOptions = CallOptions,
> extends Resource<Client, Shape, Ids> {
  /** The service's not-found errors. */
  static readonly notFoundErrors: readonly string[] = [];
  /** How many identifiers `fetchMany` accepts at once; 0 if a request can load only one resource. */
  static readonly bulkSize: number = 0;
  /** The identifier that differs among those of one `fetchMany`; the others must be the same. By default the first. */
  static readonly bulkIdentifier: string | undefined = undefined;

  // Created by the first load: most listed resources are never loaded individually.
  #loading: SharedLoad<Shape> | undefined;
  #asked = 0;
  #answered = 0;

  /**
   * Loads the attributes, unless they are already loaded and not stale. Concurrent loads share one request.
   * Resolves to the resource itself.
   *
   * @throws {ResourceNotFoundError} if the resource does not exist
   */
  async load(options?: Options): Promise<this> {
    const given: CallOptions = options ?? {};
    const [plain, members] = this.context.split(given);
    refuseUnknownOptions(plain);
    throwIfAborted(given.abortSignal);
    if (!this.needsLoad) return this;
    // A request with its own input members cannot be shared.
    if (members) return this.reload(options);
    const load = (this.#loading ??= sharedLoad((request) => this.#fetchAndRefresh(request)));
    await this.#untilKnown(() => load(this.epoch, given), given);
    return this;
  }

  /**
   * Always requests the attributes. Resolves to the resource itself.
   *
   * @throws {ResourceNotFoundError} if the resource does not exist
   */
  async reload(options?: Options): Promise<this> {
    const given: CallOptions = options ?? {};
    await this.#untilKnown(() => this.#fetchAndRefresh(given), given);
    return this;
  }

  /**
   * Whether the resource exists. `false` only for the service's own not-found errors; every other error, such
   * as a 403, is thrown.
   */
  async exists(options?: Options): Promise<boolean> {
    try {
      await this.reload(options);
      return true;
    } catch (error) {
      if (isResourceNotFound(error)) return false;
      throw error;
    }
  }

  /** Requests the attributes of several resources of this class, by their identifiers; for `loadAll`. */
  protected fetchMany(_ids: readonly string[], _options: CallOptions): Promise<Map<string, Shape>> {
    throw new TypeError(`${this.toString()} cannot be loaded together with others.`);
  }

  /** The state that waiters wait for, if the attributes have one. */
  protected stateOf(_data: Shape): string | undefined {
    return undefined;
  }

  protected override get handle(): LoadableHandle<Client, Shape> {
    return {
      ...super.handle,
      isNotFound: (error) => this.isNotFound(error),
      wait: (waiter, command, options, pick) => this.wait(waiter, command, options, pick),
    };
  }

  protected override get notFoundErrors(): readonly string[] {
    return (this.constructor as unknown as { notFoundErrors: readonly string[] }).notFoundErrors;
  }

  protected get unknownUntil(): number | undefined {
    const [id = "", ...others] = Object.values(this.identifiers);
    return others.length === 0 ? this.context.newlyCreated.until(this[Symbol.toStringTag], id) : undefined;
  }

  /**
   * Reloads the resource until the predicate returns true: for states without a waiter. By default every 5
   * seconds, up to 120 times.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out; `ResourceNotFoundError` when the resource no longer
   *   exists;
   *   `TypeError` for a predicate that returns neither `true` nor `false`
   * @example
   * await image.waitUntil(({ state }) => state === "available", { maxWaitTime: 600 });
   */
  async waitUntil(
    predicate: (resource: this) => boolean | Promise<boolean>,
    options: WaiterOptions & Options = {} as WaiterOptions & Options,
  ): Promise<this> {
    if (typeof predicate !== "function") throw argumentError("The predicate", "a function", predicate);
    const pace = { name: "the given condition", delay: 5, attempts: 120 };
    const [waiting, members] = this.context.split<WaiterOptions>(options);
    await pollUntil(this.subject, pace, waiting, async (given) => {
      await this.#untilKnown(() => this.#fetchAndRefresh({ ...members, ...given }), given);
      const { data: response } = this.meta;
      const lastState = response && this.stateOf(response);
      const isReached: unknown = await predicate(this);
      if (typeof isReached !== "boolean") {
        throw new TypeError(
          `The predicate of waitUntil must return true or false, but it returned ${kindOf(isReached)}.`,
        );
      }
      return {
        state: isReached ? WaiterState.SUCCESS : WaiterState.RETRY,
        response,
        lastState,
      };
    });
    return this;
  }

  /** Requests the attributes; `undefined` if the response does not contain the resource. */
  protected abstract fetch(options: CallOptions): Promise<Shape | undefined>;

  protected override wayToLoad(): string {
    return "Call load() first.";
  }

  /** As `LoadableHandle.wait` says. */
  protected wait<Output extends object>(
    waiter: Waiter<Output>,
    command: () => CommandOf<Output>,
    options: WaiterOptions,
    pick?: (output: Output) => Shape | undefined,
  ): Promise<this> {
    const request = (given: CallOptions): Promise<Output> => this.context.sendOnce(command(), given, this);
    return this.#pollUntil(waiter, command(), request, options, pick);
  }

  /** The same with a waiter for many resources: concurrent waits share their requests. */
  protected async waitTogether<Output extends object>(
    waiter: SharedWaiter<Output>,
    id: string,
    options: WaiterOptions,
    pick?: (output: Output) => Shape | undefined,
  ): Promise<this> {
    const polls = sharedPolls(this.context, waiter);
    const request = (given: CallOptions): Promise<Output> => polls.poll(id, given);
    const leave = polls.enter();
    try {
      return await this.#pollUntil(waiter, waiter.describe([id]), request, options, pick);
    } finally {
      leave();
    }
  }

  protected isNotFound(error: unknown): boolean {
    return error instanceof Error && saysNotFound(this.notFoundErrors, error.name, error.message);
  }

  async #pollUntil<Output extends object>(
    waiter: Waiter<Output>,
    command: CommandOf<Output>,
    request: (options: CallOptions) => Promise<Output>,
    options: WaiterOptions,
    pick: ((output: Output) => Shape | undefined) | undefined,
  ): Promise<this> {
    // An invalid input is the caller's mistake, not a failure of the wait.
    this.context.check(command);
    const [waiting, members] = this.context.split(options);
    await pollUntil(this.subject, waiter, waiting, async (given) => {
      const snapshot = this.#expectSnapshot();
      const poll = await pollOnce(waiter, () => request({ ...members, ...given }));
      // A response that arrives after the end is ignored.
      throwIfAborted(given.abortSignal);
      if (isAbortError(poll.error) || isTucuxiError(poll.error, "UnexpectedResponse")) throw poll.error;
      const data = poll.response && pick?.(poll.response);
      if (data) snapshot.take(data);
      else this.invalidate();
      const isTooEarly =
        poll.state === WaiterState.FAILURE && this.isNotFound(poll.error) && this.#isSettling;
      const state = isTooEarly ? WaiterState.RETRY : poll.state;
      const found = { ...poll, state, ...lastSeen(waiter, poll.response, data && this.stateOf(data)) };
      return state === WaiterState.RETRY && waiter.endStates
        ? { ...found, ...(await this.#endState(waiter.endStates, { ...members, ...given })) }
        : found;
    });
    return this;
  }

  get #isSettling(): boolean {
    return Date.now() < (this.unknownUntil ?? 0);
  }

  /** Whether the resource is in an end state, for waiters whose polls do not show that; a failure of this request is ignored. */
  async #endState(states: readonly string[], options: CallOptions): Promise<Partial<PollResult>> {
    try {
      const data = await this.#fetchAndRefresh(options);
      const lastState = this.stateOf(data);
      const hasEnded = lastState !== undefined && states.includes(lastState);
      return { lastState, ...(hasEnded && { state: WaiterState.FAILURE }) };
    } catch (error) {
      throwIfAborted(options.abortSignal);
      return isResourceNotFound(error) && !this.#isSettling ? { state: WaiterState.FAILURE, error } : {};
    }
  }

  /** Loads the resource; if it was just created, retries until the service finds it. */
  #untilKnown<Result>(load: () => Promise<Result>, { abortSignal }: CallOptions): Promise<Result> {
    const until = (error: unknown): number | undefined =>
      isResourceNotFound(error) ? this.unknownUntil : undefined;
    return repeatWhile(load, until, SETTLING_PAUSES, abortSignal);
  }

  async #fetchAndRefresh(options: CallOptions): Promise<Shape> {
    const snapshot = this.#expectSnapshot();
    const data = await this.#fetchOrThrow(options);
    snapshot.take(data);
    return data;
  }

  /** Called before a request that returns the resource; the result takes the snapshot from the response. */
  #expectSnapshot(): { take(data: Shape): void } {
    const { epoch } = this;
    const turn = ++this.#asked;
    return {
      take: (data) => {
        // If responses arrive out of order, the response of the later request is newer.
        if (turn < this.#answered) return;
        this.#answered = turn;
        this.refresh(data, epoch);
      },
    };
  }

  static {
    bulkLoadHandle = (resource) => ({
      needsLoad: resource.needsLoad,
      unknownUntil: resource.unknownUntil,
      fetchMany: (ids, options) => resource.fetchMany(ids, options),
      expectSnapshot: () => resource.#expectSnapshot(),
    });
  }

  async #fetchOrThrow(options: CallOptions): Promise<Shape> {
    try {
      const data = await this.fetch(options);
      if (data) return attributesIn(data, this.subject);
    } catch (error) {
      if (!this.isNotFound(error)) throw error;
      this.invalidate();
      throw new ResourceNotFoundError(this.subject, { cause: error });
    }
    this.invalidate();
    throw new ResourceNotFoundError(this.subject);
  }
}

/** The members of a resource that `loadAll` uses. */
export function bulkLoadHandleOf(resource: AnyLoadable): BulkLoadHandle {
  return bulkLoadHandle(resource);
}
