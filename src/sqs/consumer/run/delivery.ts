import type { ErrorSubject } from "../../../core/errors/errors.js";
import { allowManyListeners } from "../../../core/concurrency/abort.js";
import { MessageExpiredError } from "../../errors/message-errors.js";
import type { Message } from "../../generated/message.js";
import { messageSubject } from "../../message/describe-message.js";

/** A message that the consumer holds, from receive to delete or return. */
export class Delivery {
  readonly id: string;
  readonly group: string | undefined;
  /** A `performance.now()` value. */
  readonly receivedAt: number;
  readonly #controller = new AbortController();
  #message: Message;
  #hiddenUntil: number;
  /** Whether the service has refused its receipt handle. */
  #isLost = false;
  #abandon: (() => void) | undefined;
  /** Resolves when the consumer no longer waits for the handler. */
  readonly abandoned: Promise<void>;
  /** Whether its handler has ended, so that its visibility is no longer extended. */
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

  /** The message as it was last received: only that receipt handle is valid. */
  get message(): Message {
    return this.#message;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get subject(): ErrorSubject {
    return messageSubject(this.#message);
  }

  /** Until when it is hidden from others. */
  get hiddenUntil(): number {
    return this.#hiddenUntil;
  }

  /** Whether others may have received it. */
  get isExpired(): boolean {
    return this.#isLost || performance.now() >= this.#hiddenUntil;
  }

  /** Replaces the receipt handle after the message was received again. */
  adopt(message: Message, receivedAt: number, visibility: number): void {
    this.#message = message;
    this.#isLost = false;
    this.hide(receivedAt, visibility);
  }

  /** Records that it is hidden for this many seconds. */
  hide(from: number, seconds: number): void {
    this.#hiddenUntil = from + seconds * 1000;
  }

  /** Records that the service has refused its receipt handle. */
  lose(cause: unknown): void {
    this.#isLost = true;
    this.expire(cause);
  }

  /** Aborts the handler: the message may belong to another consumer. An extension in flight may still keep it. */
  expire(cause?: unknown): void {
    const error = new MessageExpiredError(this.subject, cause === undefined ? undefined : { cause });
    this.abort(error);
  }

  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }

  abandon(): void {
    this.#abandon?.();
  }
}
