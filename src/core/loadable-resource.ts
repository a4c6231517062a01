import { throwIfAborted } from "./abort.js";
import type { CallOptions } from "./call-options.js";
import type { ClientLike } from "./client-like.js";
import { errorName, isResourceNotFound } from "./error-guards.js";
import { ResourceNotFoundError } from "./errors.js";
import type { Identifiers } from "./identifiers.js";
import { Resource } from "./resource.js";
import { SharedCall } from "./shared-call.js";
import { waitFor, type WaiterDefinition, type WaiterOptions } from "./waiter.js";

/** A resource whose attributes an operation of the service describes. */
export abstract class LoadableResource<
  Client extends ClientLike,
  Shape extends object,
  Ids extends Identifiers,
> extends Resource<Client, Shape, Ids> {
  /** The service's errors that mean "there is no such thing". */
  static readonly notFoundErrors: readonly string[] = [];

  #loading: SharedCall<Shape> | undefined;
  #asked = 0;
  #answered = 0;

  /**
   * Loads the attributes unless they are loaded, and again after an action made them old. Loads at the same
   * time share one request. Resolves to the resource itself.
   *
   * @throws {ResourceNotFoundError} when the service knows no such resource
   */
  async load(options: CallOptions = {}): Promise<this> {
    throwIfAborted(options.abortSignal);
    if (!this.needsLoad) return this;
    if (!this.#loading || this.#loading.isAbandoned) {
      const call: SharedCall<Shape> = new SharedCall(async (abortSignal) => {
        try {
          return await this.#fetchAndRefresh({ ...options, abortSignal });
        } finally {
          if (this.#loading === call) this.#loading = undefined;
        }
      });
      this.#loading = call;
    }
    await this.#loading.join(options.abortSignal);
    return this;
  }

  /**
   * Asks the service for the attributes, always. Resolves to the resource itself.
   *
   * @throws {ResourceNotFoundError} when the service knows no such resource
   */
  async reload(options: CallOptions = {}): Promise<this> {
    await this.#fetchAndRefresh(options);
    return this;
  }

  /**
   * Asks whether the resource is there. `false` only for the service's own not-found answers; every other
   * failure, such as a 403, is thrown.
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    try {
      await this.#fetchAndRefresh(options);
      return true;
    } catch (error) {
      if (isResourceNotFound(error)) return false;
      throw error;
    }
  }

  /** Asks the service for the attributes; `undefined` where its response holds no such item. */
  protected abstract fetch(options: CallOptions): Promise<Shape | undefined>;

  protected override wayToLoad(): string {
    return "Call load() first.";
  }

  /** Polls by one of the client's own waiters, and keeps the snapshot in step with what it sees. */
  protected async wait<Output extends object>(
    definition: WaiterDefinition<Client, Output>,
    options: WaiterOptions,
    snapshot?: (output: Output) => Shape | undefined,
  ): Promise<this> {
    await waitFor(this.context.client, this.subject, definition, options, (output) => {
      const data = output && snapshot?.(output);
      if (data) this.refresh(data);
      else this.invalidate();
    });
    return this;
  }

  /** Whether an error of the service means that the resource is not there. */
  protected isNotFound(error: unknown): boolean {
    const name = errorName(error);
    const { notFoundErrors } = this.constructor as unknown as { notFoundErrors: readonly string[] };
    return name !== undefined && notFoundErrors.includes(name);
  }

  async #fetchAndRefresh(options: CallOptions): Promise<Shape> {
    const epoch = this.epoch;
    const turn = ++this.#asked;
    const data = await this.#fetchOrThrow(options);
    // Of two requests that overtake each other, the one that was asked later has the newer state.
    if (turn > this.#answered) {
      this.#answered = turn;
      this.refresh(data, epoch);
    }
    return data;
  }

  async #fetchOrThrow(options: CallOptions): Promise<Shape> {
    let data: Shape | undefined;
    try {
      data = await this.fetch(options);
    } catch (error) {
      if (this.isNotFound(error)) throw new ResourceNotFoundError(this.subject, { cause: error });
      throw error;
    }
    if (data === undefined) throw new ResourceNotFoundError(this.subject);
    return data;
  }
}
