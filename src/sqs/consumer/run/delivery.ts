import type { ErrorSubject } from "../../../core/errors/errors.js";
import { allowManyListeners } from "../../../core/concurrency/abort.js";
import { MessageExpiredError } from "../../errors/message-errors.js";
import type { Message } from "../../generated/message.js";
import { messageSubject } from "../../message/describe-message.js";

/** A message that the consumer holds, from its receive to its delete or return. */
export class Delivery {
  readonly id: string;
  /** The FIFO group. */
  readonly group: string | undefined;
  /** In milliseconds, of `performance.now()`. */
  readonly receivedAt: number;
  readonly #controller = new AbortController();
  #message: Message;
  #hiddenUntil: number;
  #isExpired = false;
  #abandon: (() => void) | undefined;
  /** Resolves when the consumer no longer waits for the handler. */
  readonly abandoned: Promise<void>;
  /** Whether its handler has ended, so that it is not to be hidden any longer. */
  isSettling = false;
  /** Whether it is being given back. */
  isReturning = false;

  constructor(message: Message, receivedAt: number, visibility: number) {
    this.id = message.messageId ?? message.receiptHandle;
    this.group = message.meta.data?.Attributes?.MessageGroupId;
    this.receivedAt = receivedAt;
    this.#message = message;
    this.#hiddenUntil = receivedAt + visibility * 1000;
    this.abandoned = new Promise((resolve) => (this.#abandon = resolve));
    allowManyListeners(this.signal);
  }

  /** The message as it was received last: only that receipt handle is valid. */
  get message(): Message {
    return this.#message;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get subject(): ErrorSubject {
    return messageSubject(this.#message);
  }

  /** Until when others cannot receive it. */
  get hiddenUntil(): number {
    return this.#hiddenUntil;
  }

  /** Whether others may have received it. */
  get isExpired(): boolean {
    return this.#isExpired || performance.now() >= this.#hiddenUntil;
  }

  /** The same message, received once more: its new receipt handle takes the place of the old one. */
  adopt(message: Message, receivedAt: number, visibility: number): void {
    this.#message = message;
    this.#isExpired = false;
    this.hide(receivedAt, visibility);
  }

  /** It is hidden for so many seconds. */
  hide(from: number, seconds: number): void {
    this.#hiddenUntil = from + seconds * 1000;
  }

  /** It is no longer this consumer's. */
  expire(cause?: unknown): void {
    this.#isExpired = true;
    const error = new MessageExpiredError(this.subject, cause === undefined ? undefined : { cause });
    this.abort(error);
  }

  /** Its handler is to stop. */
  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }

  /** Nobody waits for its handler any more. */
  abandon(): void {
    this.#abandon?.();
  }
}
