import { checkFunction, checkIterable, checkWholeNumber } from "../../text/argument-checks.js";
import type { CallOptions } from "../../call/call-options.js";
import { refuseUnknownOptions } from "../../call/input/unknown-options.js";
import { untilAborted } from "../../concurrency/until-aborted.js";
import { AbortError } from "../../errors/errors.js";
import { SendMessagesError, type UnsentMessage } from "../../errors/sending-errors.js";
import { CompactIds } from "../compact-ids.js";
import { type BatchAnswer, type EntryFailure, type EntryOutcome, failureOf } from "./entry-outcome.js";
import { Lane } from "./lane.js";
import { sendEntries } from "./send-entries.js";

const SEND_CONCURRENCY = 16;

/** A message that was sent. */
export interface SentMessage {
  /** Its position among the given messages, from 0. */
  readonly position: number;
  readonly messageId: string;
  /** Its sequence number in a FIFO queue or topic. */
  readonly sequenceNumber: string | undefined;
}

/** The result of sending many messages. */
export interface SentMessages {
  /** The number of sent messages: all that were given. */
  readonly sent: number;
}

/** Options of a call that sends any number of messages. */
export interface SendMessagesOptions extends CallOptions {
  /** The maximum number of requests in flight; 16 by default. For each FIFO group there is one at a time. */
  readonly concurrency?: number | undefined;
  /** Called for each message that was sent. An error that it throws ends the sending, and is thrown. */
  readonly onSent?: ((sent: SentMessage) => void) | undefined;
}

export const SEND_OPTIONS = ["abortSignal", "concurrency", "onSent", "requestTimeout"];

/** The service's result for an accepted message. */
export interface AcceptedMessage {
  readonly Id?: string | undefined;
  readonly MessageId?: string | undefined;
  readonly SequenceNumber?: string | undefined;
  /** SQS' checksum of the attributes. */
  readonly MD5OfMessageAttributes?: string | undefined;
}

/** The part of an entry that is read here. */
interface Grouped {
  readonly MessageGroupId?: string | undefined;
}

/** How messages are sent: the differences between the services. */
export interface Sending<Message, Entry extends Grouped> {
  /** The call, as `Queue(url="…").sendMessages`. */
  readonly action: string;
  readonly isFifo: boolean;
  readonly mostBytes: number;
  /** Prepares the entry of a message; throws for a message that must not be sent. */
  readonly prepare: (message: Message) => { readonly entry: Entry; readonly size: number };
  readonly send: (
    entries: (Entry & { Id: string })[],
    options: CallOptions,
  ) => Promise<BatchAnswer<AcceptedMessage>>;
  /** The failure of a message that was accepted, but not as it was sent. */
  readonly verify?: (entry: Entry, accepted: AcceptedMessage) => EntryFailure | undefined;
}

interface Item<Message, Entry> {
  readonly position: number;
  readonly message: Message;
  readonly entry: Entry;
  readonly size: number;
}

/** Sends any number of messages: several requests at a time, and in order within each FIFO group. */
export async function sendAll<Message, Entry extends Grouped>(
  sending: Sending<Message, Entry>,
  messages: Iterable<Message> | AsyncIterable<Message>,
  options: SendMessagesOptions,
): Promise<SentMessages> {
  refuseUnknownOptions(options, SEND_OPTIONS);
  checkWholeNumber("concurrency", options.concurrency ?? SEND_CONCURRENCY, 1);
  checkFunction("onSent", options.onSent);
  return new SendAll(sending, options).run(messages);
}

class SendAll<Message, Entry extends Grouped> {
  readonly #sending: Sending<Message, Entry>;
  readonly #options: SendMessagesOptions;
  readonly #lanes: readonly Lane<Item<Message, Entry>>[];
  readonly #unsent: UnsentMessage<Message>[] = [];
  /** The positions of the messages that were sent. */
  readonly #sent = new CompactIds();
  /** FIFO groups with a message that was not sent, so that no later one may be sent. */
  readonly #heldGroups = new Set<string | undefined>();
  /** The error of a whole call that no retry can fix; it ends the sending. */
  #fatal: { readonly error: unknown } | undefined;
  /** What the source or `onSent` threw. */
  #thrown: { readonly error: unknown } | undefined;

  constructor(sending: Sending<Message, Entry>, options: SendMessagesOptions) {
    this.#sending = sending;
    this.#options = options;
    const { concurrency = SEND_CONCURRENCY } = options;
    const send = (items: readonly Item<Message, Entry>[]): Promise<void> => this.#send(items);
    this.#lanes = sending.isFifo
      ? Array.from({ length: concurrency }, () => new Lane(1, sending.mostBytes, send))
      : [new Lane(concurrency, sending.mostBytes, send)];
  }

  async run(messages: Iterable<Message> | AsyncIterable<Message>): Promise<SentMessages> {
    try {
      await this.#read(messages);
    } catch (error) {
      this.#thrown ??= { error };
    }
    const { abortSignal } = this.#options;
    const stopped = this.#thrown ?? this.#fatal;
    if (stopped) {
      const cause = stopped.error;
      for (const lane of this.#lanes) {
        for (const item of lane.clear()) this.#fail(item, failureOf(cause, true));
      }
    }
    await Promise.all(this.#lanes.map((lane) => lane.end()));
    if (abortSignal?.aborted) throw new AbortError(abortSignal, this.#error());
    // The caller's own error; messages that were sent by then stay sent.
    if (this.#thrown) throw this.#thrown.error;
    if (this.#unsent.length > 0) throw this.#error();
    return { sent: this.#sent.count };
  }

  async #read(messages: Iterable<Message> | AsyncIterable<Message>): Promise<void> {
    checkIterable("The messages", messages);
    let position = 0;
    for await (const message of untilAborted(messages, this.#options.abortSignal)) {
      await this.#add(position++, message);
      if (this.#fatal || this.#thrown) return;
    }
  }

  async #add(position: number, message: Message): Promise<void> {
    let prepared: { readonly entry: Entry; readonly size: number };
    try {
      prepared = this.#sending.prepare(message);
    } catch (error) {
      this.#unsent.push(unsent(position, message, failureOf(error, true)));
      return;
    }
    await this.#laneOf(prepared.entry)?.add({ position, message, ...prepared });
  }

  #laneOf(entry: Entry): Lane<Item<Message, Entry>> | undefined {
    let hash = 0;
    const group = this.#sending.isFifo ? (entry.MessageGroupId ?? "") : "";
    for (const letter of group) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
    return this.#lanes[hash % this.#lanes.length];
  }

  /** Sends one request. Never rejects. */
  async #send(given: readonly Item<Message, Entry>[]): Promise<void> {
    const { isFifo, send } = this.#sending;
    const items = given.filter((item) => {
      const isHeld = isFifo && this.#heldGroups.has(item.entry.MessageGroupId);
      if (isHeld) this.#fail(item, HELD);
      else if (this.#fatal) this.#fail(item, failureOf(this.#fatal.error, true));
      return !isHeld && !this.#fatal;
    });
    if (items.length === 0) return;
    const { abortSignal, requestTimeout } = this.#options;
    const entries = items.map(({ entry }) => entry);
    const outcomes = await sendEntries(entries, (named) => send(named, { abortSignal, requestTimeout }), {
      abortSignal,
      mayRepeat: (entry, accepted) => !isOvertaken(entry, entries, accepted),
    });
    for (const [index, item] of items.entries()) {
      const outcome = outcomes[index];
      if (outcome) this.#settle(item, outcome);
    }
  }

  #settle(item: Item<Message, Entry>, { failure, result }: EntryOutcome<AcceptedMessage>): void {
    // A call that was rejected as a whole would be rejected again.
    if (failure?.cause !== undefined && failure.isSenderFault) this.#fatal ??= { error: failure.cause };
    const problem = failure ?? this.#sending.verify?.(item.entry, result);
    if (problem) {
      this.#fail(item, problem);
      return;
    }
    this.#sent.add(String(item.position));
    const { MessageId: messageId = "", SequenceNumber: sequenceNumber } = result ?? {};
    this.#report({ position: item.position, messageId, sequenceNumber });
  }

  #report(sent: SentMessage): void {
    const fail = (error: unknown): void => void (this.#thrown ??= { error });
    try {
      const result: unknown = this.#options.onSent?.(sent);
      // The promise of an async function is not awaited, but its rejection must not crash the process.
      if (result instanceof Promise) result.catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  #fail({ position, message, entry }: Item<Message, Entry>, failure: EntryFailure): void {
    if (this.#sending.isFifo) this.#heldGroups.add(entry.MessageGroupId);
    this.#unsent.push(unsent(position, message, failure));
  }

  #error(): SendMessagesError<Message> {
    const list = [...this.#unsent].sort((one, other) => one.position - other.position);
    const failures = list.map(({ position, code, reason }) => ({
      id: String(position),
      code,
      message: reason,
    }));
    const details = {
      action: this.#sending.action,
      failures,
      succeeded: this.#sent.expand(),
      responses: [],
    };
    return new SendMessagesError(details, list, this.#fatal && { cause: this.#fatal.error });
  }
}

const HELD: EntryFailure = {
  code: "GroupHeld",
  message: "An earlier message of its group was not sent.",
  isSenderFault: true,
};

function unsent<Message>(
  position: number,
  message: Message,
  { code, message: reason }: EntryFailure,
): UnsentMessage<Message> {
  return { position, message, code, reason };
}

/** Whether a later message of its group was accepted: sent now, it would be out of order. */
function isOvertaken(entry: Grouped, entries: readonly Grouped[], done: readonly Grouped[]): boolean {
  const { MessageGroupId: group } = entry;
  const own = entries.indexOf(entry);
  return (
    group !== undefined &&
    done.some((other) => other.MessageGroupId === group && entries.indexOf(other) > own)
  );
}
