import type { CallOptions } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../call/client-like.js";
import type { Context } from "../call/context.js";
import type { ErrorSubject } from "../errors/errors.js";
import type { WaiterDefinition, WaiterOptions } from "../waiter/waiter.js";

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

/** What a hand-written function may do for a resource that can be loaded. */
export interface LoadableHandle<
  Client extends ClientLike = ClientLike,
  Shape extends object = object,
> extends ResourceHandle<Client> {
  /** Whether an error of the service means that there is no such resource. */
  isNotFound(error: unknown): boolean;
  /** Polls by one of the client's own waiters, and takes the snapshot from what it sees. */
  wait<Output extends object>(
    definition: WaiterDefinition<Client, Output>,
    options: WaiterOptions,
    snapshot?: (output: Output) => Shape | undefined,
  ): Promise<unknown>;
}
