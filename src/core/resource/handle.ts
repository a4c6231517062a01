import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import type { ErrorSubject } from "../errors/errors.js";
import type { Waiter, WaiterOptions } from "../waiter/waiter.js";

// What generated methods hand to the hand-written functions that they delegate to, beside the object itself. A
// function takes what it needs of a handle (`Pick<ResourceHandle, "ask">`), so that a test can stub it.

/** What a hand-written function may do for a root. */
export interface RootHandle<Client extends ClientLike = ClientLike> {
  /** The client, and the way commands are sent by it. */
  readonly context: Context<Client>;
  /** Sends a command that changes no resource at hand. */
  ask<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
}

/** What a hand-written function may do for a resource. */
export interface ResourceHandle<Client extends ClientLike = ClientLike> extends RootHandle<Client> {
  /** Names the resource in errors. */
  readonly subject: ErrorSubject;
  /** Sends a command that changes the resource: the snapshot is stale afterwards, even if the call fails. */
  act<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
  /** Sends a command after which the resource is gone, or on its way. */
  retire<Output>(command: CommandOf<Output>, options?: CallOptions): Promise<Output>;
  /** Marks the snapshot as stale: the getters keep answering from it, the next `load()` asks again. */
  invalidate(): void;
}

/** What `loadAll` does with one of the resources that it loads together. */
export interface BulkLoadHandle {
  readonly needsLoad: boolean;
  /** Until when the service may not know the resource, as it was just made. */
  readonly unknownUntil: number | undefined;
  /** Asks for several of its class at once; finds their attributes by the identifier that is asked by. */
  fetchMany(ids: readonly string[], options: CallOptions): Promise<ReadonlyMap<string, object>>;
  /** Called before the request; what it gives takes the attributes that the response has. */
  expectSnapshot(): { take(data: object): void };
}

/** What a hand-written function may do for a resource that can be loaded. */
export interface LoadableHandle<
  Client extends ClientLike = ClientLike,
  Shape extends object = object,
> extends ResourceHandle<Client> {
  /** Whether an error of the service means that there is no such resource. */
  isNotFound(error: unknown): boolean;
  /**
   * Waits by one of the service's waiters, and takes the snapshot from what each poll finds.
   *
   * @param command makes the command of one poll
   * @param pick finds the attributes in its response, where that describes the resource
   */
  wait<Output extends object>(
    waiter: Waiter<Output>,
    command: () => CommandOf<Output>,
    options: WaiterOptions,
    pick?: (output: Output) => Shape | undefined,
  ): Promise<unknown>;
}
