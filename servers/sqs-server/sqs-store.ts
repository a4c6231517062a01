import { createHash, randomUUID } from "node:crypto";

/** A message in the store. */
export interface StoredMessage {
  readonly id: string;
  readonly body: string;
  readonly group: string | undefined;
  /** The date, in milliseconds. */
  readonly sentAt: number;
  receives: number;
  /** The receipt handle of the last receive; `undefined` before the first. */
  handle: string | undefined;
  /** In milliseconds of `performance.now()`, as a date may jump. */
  visibleAt: number;
}

/** An error of the service, by its code. */
export class SqsStoreError extends Error {
  override readonly name = "SqsStoreError";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** An in-memory queue with SQS's rules of visibility, receipt handles and FIFO groups. */
export class SqsStore {
  readonly #isFifo: boolean;
  readonly #visibility: number;
  /** Receives that wait until something changes. */
  readonly #waiting = new Set<() => void>();
  #messages: StoredMessage[] = [];
  /** The ids of deleted messages, in order. */
  readonly deleted: string[] = [];
  /** Called when a message is received although its last receiver has not deleted it. */
  onRepeat: ((id: string) => void) | undefined;

  /** @param visibility in seconds */
  constructor({ isFifo = false, visibility = 30 }: { isFifo?: boolean; visibility?: number } = {}) {
    this.#isFifo = isFifo;
    this.#visibility = visibility;
  }

  get visibility(): number {
    return this.#visibility;
  }

  /** The number of messages that can be received, and of those in flight. */
  get counts(): { readonly visible: number; readonly inFlight: number } {
    const now = performance.now();
    const visible = this.#messages.filter((message) => message.visibleAt <= now).length;
    return { visible, inFlight: this.#messages.length - visible };
  }

  send(body: string, group?: string): string {
    const id = randomUUID();
    const visibleAt = performance.now();
    this.#messages.push({ id, body, group, sentAt: Date.now(), receives: 0, handle: undefined, visibleAt });
    this.#changed();
    return id;
  }

  /**
   * Waits until there is a message to receive, for this many seconds at most, or until the client
   * disconnects.
   */
  async receive(
    most: number,
    wait: number,
    visibility: number,
    signal: AbortSignal,
  ): Promise<StoredMessage[]> {
    const until = performance.now() + wait * 1000;
    for (;;) {
      const found = this.#take(most, visibility);
      if (found.length > 0 || performance.now() >= until || signal.aborted) return found;
      await this.#change(until, signal);
    }
  }

  delete(handle: string): void {
    const message = this.#messages.find((one) => one.handle === handle);
    if (!message) {
      // As in the service, for a message that was deleted already.
      if (this.deleted.includes(idOf(handle))) return;
      throw new SqsStoreError("ReceiptHandleIsInvalid");
    }
    this.#messages = this.#messages.filter((one) => one !== message);
    this.deleted.push(message.id);
    this.#changed();
  }

  changeVisibility(handle: string, seconds: number): void {
    const message = this.#messages.find((one) => one.handle === handle);
    if (!message) throw new SqsStoreError("ReceiptHandleIsInvalid");
    const now = performance.now();
    if (message.visibleAt <= now) throw new SqsStoreError("MessageNotInflight");
    message.visibleAt = now + seconds * 1000;
    this.#changed();
  }

  /** Invalidates every receipt handle, as a receive by another consumer does. */
  makeStale(): void {
    for (const message of this.#messages) message.handle = undefined;
  }

  #changed(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Waits until there may be a message to receive, up to a maximum time. */
  #change(until: number, signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const returns = this.#messages.map(({ visibleAt }) => visibleAt).filter((visibleAt) => visibleAt > now);
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.ceil(Math.min(until, ...returns) - now));
      signal.addEventListener("abort", wake);
      this.#waiting.add(wake);
    });
  }

  #take(most: number, visibility: number): StoredMessage[] {
    const now = performance.now();
    const locked = new Set(
      this.#messages.filter((message) => this.#isFifo && message.visibleAt > now).map(({ group }) => group),
    );
    const free = this.#messages.filter(
      (message) => message.visibleAt <= now && (message.group === undefined || !locked.has(message.group)),
    );
    const taken = free.slice(0, most);
    for (const message of taken) {
      if (message.receives > 0) this.onRepeat?.(message.id);
      message.receives++;
      message.handle = `${message.id}#${message.receives}`;
      message.visibleAt = now + visibility * 1000;
    }
    return taken.map((message) => ({ ...message }));
  }
}

/** The id of the message to which a receipt handle belongs. */
export function idOf(handle: string): string {
  return handle.split("#")[0] ?? "";
}

/** A received message as in the response. */
export function toResponse(message: StoredMessage): object {
  return {
    MessageId: message.id,
    ReceiptHandle: message.handle,
    Body: message.body,
    MD5OfBody: createHash("md5").update(message.body).digest("hex"),
    Attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      ...(message.group !== undefined && { MessageGroupId: message.group }),
    },
  };
}
