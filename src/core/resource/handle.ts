import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import type { ErrorSubject } from "../errors/errors.js";
import type { Waiter, WaiterOptions } from "../waiter/waiter.js";

// Generated methods pass a handle to the hand-written functions that they delegate to, after the object itself.
// A function declares the members that it uses (`Pick<ResourceHandle, "ask">`), so that a test can stub them.

/** What a hand-written function may do for a root. */
export interface RootHandle<Client extends ClientLike = ClientLike> {
  /** The client, and how commands are sent. */
  readonly context: Context<Client>;
  /** Sends a command that does not change a resource object. */
  ask<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
}

/** What a hand-written function may do for a resource. */
export interface ResourceHandle<Client extends ClientLike = ClientLike> extends RootHandle<Client> {
  /** Names the resource in errors. */
  readonly subject: ErrorSubject;
  /** Sends a command that changes the resource: the snapshot is stale afterwards, even if the call fails. */
  act<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
  /** Sends a command that deletes the resource, or starts to. */
  retire<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
  /** Marks the snapshot as stale: the getters still read it, the next `load()` sends a request. */
  invalidate(): void;
}

export interface BulkLoadHandle {
  readonly needsLoad: boolean;
  /** Until when the service may not find the resource, because it was just created. */
  readonly unknownUntil: number | undefined;
  /** Requests several resources of its class; resolves to their attributes by the requested identifier. */
  fetchMany(ids: readonly string[], options: CallOptions): Promise<ReadonlyMap<string, object>>;
  /** Called before the request; the result takes the attributes from the response. */
  expectSnapshot(): { take(data: object): void };
}

/** What a hand-written function may do for a resource that can be loaded. */
export interface LoadableHandle<
  Client extends ClientLike = ClientLike,
  Shape extends object = object,
> extends ResourceHandle<Client> {
  /** Whether an error of the service means that the resource does not exist. */
  isNotFound(error: unknown): boolean;
  /**
   * Waits with one of the service's waiters; after each poll by `command`, the snapshot is updated with what `pick`
   * finds.
   */
  wait<Output extends object>(
    waiter: Waiter<Output>,
    command: () => CommandOf<Output>,
    options: WaiterOptions,
    pick?: (output: Output) => Shape | undefined,
  ): Promise<unknown>;
}
