import { sleep } from "../concurrency/abort.js";
import type { CallOptions } from "../call/call-options.js";
import type { ClientLike } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import { SharedCall } from "../call/shared-call.js";
import { chunks } from "../query/chunks.js";
import { perObject } from "../text/per-object.js";
import type { SharedWaiter } from "./waiter.js";

// In milliseconds: waits that started together do not wake up at exactly the same time.
const WINDOW = 20;

/** The result of one poll, for each of its resources. */
type Answers<Output> = (id: string, options: CallOptions) => Output | Promise<Output>;

/** A poll that more waits may join. */
interface OpenPoll<Output> {
  readonly ids: Set<string>;
  readonly call: SharedCall<Answers<Output>>;
}

/** The polls of all waits by one waiter through one client: polls that are due at the same time share one request. */
class SharedPolls<Output extends object> {
  readonly #context: Context<ClientLike>;
  readonly #waiter: SharedWaiter<Output>;
  #waits = 0;
  #due = 0;
  #next: OpenPoll<Output> | undefined;

  constructor(context: Context<ClientLike>, waiter: SharedWaiter<Output>) {
    this.#context = context;
    this.#waiter = waiter;
  }

  /** Counts a wait until the returned function is called. */
  enter(): () => void {
    this.#waits++;
    return () => void this.#waits--;
  }

  /** The service's response about one resource. */
  async poll(id: string, options: CallOptions): Promise<Output> {
    if (!this.#next || this.#next.call.isAbandoned) this.#next = this.#open();
    const { ids, call } = this.#next;
    ids.add(id);
    this.#due++;
    const answers = await call.join(options);
    return answers(id, options);
  }

  #open(): OpenPoll<Output> {
    const ids = new Set<string>();
    this.#due = 0;
    const call: SharedCall<Answers<Output>> = new SharedCall(async (signal) => {
      await this.#gather(signal);
      if (this.#next?.call === call) this.#next = undefined;
      return this.#ask([...ids], signal);
    });
    return { ids, call };
  }

  /** Waits until the other waits' polls are due as well, or a moment longer. */
  async #gather(signal: AbortSignal): Promise<void> {
    // Waits that started in the same turn, or were woken up by the same response.
    await Promise.resolve();
    if (this.#due < this.#waits) await sleep(WINDOW, signal);
  }

  async #ask(ids: readonly string[], signal: AbortSignal): Promise<Answers<Output>> {
    const parts = chunks(ids, this.#waiter.most);
    const answers = await Promise.all(parts.map((part) => this.#askFor(part, signal)));
    return (id, options) => {
      const ofPart = answers[parts.findIndex((part) => part.includes(id))];
      return ofPart ? ofPart(id, options) : this.#askForOne(id, options);
    };
  }

  async #askFor(ids: readonly string[], signal: AbortSignal): Promise<Answers<Output>> {
    const [first] = ids;
    if (ids.length === 1 && first !== undefined) {
      const output = await this.#askForOne(first, { abortSignal: signal });
      return () => output;
    }
    try {
      const output = await this.#context.sendOnce(this.#waiter.describe(ids), { abortSignal: signal });
      return (id, options) => this.#waiter.only(output, id) ?? this.#askForOne(id, options);
    } catch (error) {
      const unknown = unknownIds(error, ids);
      if (!unknown) throw error;
      // A missing resource makes the service reject the whole request.
      const rest = unknown.length > 0 ? ids.filter((id) => !unknown.includes(id)) : [];
      const answers = rest.length > 0 ? await this.#askFor(rest, signal) : undefined;
      return (id, options) => {
        if (unknown.includes(id)) throw error;
        return answers ? answers(id, options) : this.#askForOne(id, options);
      };
    }
  }

  #askForOne(id: string, options: CallOptions): Promise<Output> {
    return this.#context.sendOnce(this.#waiter.describe([id]), options);
  }
}

/** The ids in the message of a not-found error; `undefined` for another error. */
function unknownIds(error: unknown, ids: readonly string[]): readonly string[] | undefined {
  if (!(error instanceof Error) || !/NotFound/.test(error.name)) return undefined;
  const words = new Set(error.message.split(/[^\w:/-]+/));
  return ids.filter((id) => words.has(id));
}

const byWaiter = perObject((_client: ClientLike) => new WeakMap<object, unknown>());

export function sharedPolls<Output extends object>(
  context: Context<ClientLike>,
  waiter: SharedWaiter<Output>,
): SharedPolls<Output> {
  const known = byWaiter(context.client);
  const polls = (known.get(waiter) as SharedPolls<Output> | undefined) ?? new SharedPolls(context, waiter);
  known.set(waiter, polls);
  return polls;
}
