import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** A message in the store. */
export interface StoredMessage {
  readonly id: string;
  readonly body: string;
  readonly group: string | undefined;
  readonly sentAt: number;
  receives: number;
  /** Of the last receive; `undefined` before the first. */
  handle: string | undefined;
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

/** One queue in memory, which keeps SQS's rules of visibility, receipt handles and FIFO groups. */
export class SqsStore {
  readonly #isFifo: boolean;
  readonly #visibility: number;
  #messages: StoredMessage[] = [];
  /** The ids of messages that were deleted, in that order. */
  readonly deleted: string[] = [];
  /** What happens when a message is received although its last receiver has not deleted it. */
  onRepeat: ((id: string) => void) | undefined;

  /** @param visibility in seconds */
  constructor({ isFifo = false, visibility = 30 }: { isFifo?: boolean; visibility?: number } = {}) {
    this.#isFifo = isFifo;
    this.#visibility = visibility;
  }

  get visibility(): number {
    return this.#visibility;
  }

  /** How many messages can be received, and how many are in flight. */
  get counts(): { readonly visible: number; readonly inFlight: number } {
    const visible = this.#messages.filter((message) => message.visibleAt <= Date.now()).length;
    return { visible, inFlight: this.#messages.length - visible };
  }

  send(body: string, group?: string): string {
    const id = randomUUID();
    const sentAt = Date.now();
    this.#messages.push({ id, body, group, sentAt, receives: 0, handle: undefined, visibleAt: sentAt });
    return id;
  }

  /** Waits until there is something to receive, in seconds at the most; or until the receiver has gone. */
  async receive(
    most: number,
    wait: number,
    visibility: number,
    signal: AbortSignal,
  ): Promise<StoredMessage[]> {
    const until = Date.now() + wait * 1000;
    for (;;) {
      const found = this.#take(most, visibility);
      if (found.length > 0 || Date.now() >= until || signal.aborted) return found;
      await sleep(5);
    }
  }

  delete(handle: string): void {
    const message = this.#messages.find((one) => one.handle === handle);
    if (!message) {
      // As the service does, for what was deleted already.
      if (this.deleted.includes(idOf(handle))) return;
      throw new SqsStoreError("ReceiptHandleIsInvalid");
    }
    this.#messages = this.#messages.filter((one) => one !== message);
    this.deleted.push(message.id);
  }

  changeVisibility(handle: string, seconds: number): void {
    const message = this.#messages.find((one) => one.handle === handle);
    if (!message) throw new SqsStoreError("ReceiptHandleIsInvalid");
    if (message.visibleAt <= Date.now()) throw new SqsStoreError("MessageNotInflight");
    message.visibleAt = Date.now() + seconds * 1000;
  }

  #take(most: number, visibility: number): StoredMessage[] {
    const now = Date.now();
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

/** The id of the message that a receipt handle is of. */
export function idOf(handle: string): string {
  return handle.split("#")[0] ?? "";
}

/** What a response says of a message that was received. */
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
