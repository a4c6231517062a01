import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { type Backend, storeBackend } from "../../../servers/sqs-server/sqs-operations.js";
import { type SqsServer, startSqsServer } from "../../../servers/sqs-server/sqs-server.js";
import { idOf, SqsStore } from "../../../servers/sqs-server/sqs-store.js";
import {
  type Consumer,
  type HandlerContext,
  type Message,
  type Queue,
  SQSResource,
} from "../../../src/sqs/index.js";
import { HeldMessages } from "./held-messages.js";
import { Leftovers } from "./leftovers.js";
import { type Plan, planOf } from "./plan.js";

// A run: messages, the faults of a seed, and the conditions that must hold in the end.

/** The queue of a run. */
export interface RunQueue {
  readonly backend: Backend;
  readonly url: string;
  send(body: string, group: string | undefined): unknown;
  readonly counts: () => Promise<{ readonly visible: number; readonly inFlight: number }>;
}

export type MakeQueue = (plan: Plan, visibility: number) => Promise<RunQueue> | RunQueue;

/** In seconds: short, so that messages that a fault hides reappear soon. */
const VISIBILITY = 2;

/** In milliseconds: the longest time without progress. A busy machine makes a run slow, but not wrong. */
const PATIENCE = 60_000;

/** A queue in memory. */
export const inMemory: MakeQueue = ({ isFifo }, visibility) => {
  const store = new SqsStore({ isFifo, visibility });
  return {
    backend: storeBackend(store),
    url: `https://sqs.us-east-1.amazonaws.com/123456789012/jobs${isFifo ? ".fifo" : ""}`,
    send: (body, group) => store.send(body, group),
    counts: async () => store.counts,
  };
};

/** The violations in the run of a seed. */
export async function runSeed(seed: number, makeQueue: MakeQueue): Promise<string[]> {
  const problems = await new Run(planOf(seed), makeQueue).go().catch((error: unknown) => [inspect(error)]);
  return problems.map((problem) => `seed ${seed}: ${problem}`);
}

class Run {
  readonly #plan: Plan;
  readonly #makeQueue: MakeQueue;
  readonly #problems: string[] = [];
  readonly #leftovers = new Leftovers();
  /** How often each message was handled successfully. */
  readonly #handled = new Map<string, number>();
  readonly #handledIds = new Set<string>();
  readonly #begun = new Map<string, number>();
  /** The handled messages in order. */
  readonly #order: string[] = [];
  /** Messages whose handler was running when the consumer was killed or aborted. */
  readonly #interrupted = new Set<string>();
  readonly #running = new Set<string>();
  readonly #lost = new Set<string>();
  #isKilled = false;
  /** The number of started handlers and deleted messages. */
  #events = 0;
  /** That of the current consumer. */
  #controller = new AbortController();

  constructor(plan: Plan, makeQueue: MakeQueue) {
    this.#plan = plan;
    this.#makeQueue = makeQueue;
  }

  async go(): Promise<string[]> {
    const { isFifo, messages } = this.#plan;
    const queue = await this.#makeQueue(this.#plan, VISIBILITY);
    for (let index = 0; index < messages; index++) {
      await queue.send(String(index), isFifo ? `g-${index % 3}` : undefined);
    }
    const server = await startSqsServer((...call) => this.#watched(queue.backend, ...call), {
      fault: (operation) => (this.#isKilled ? { kind: "drop", after: 0 } : this.#plan.fault(operation)),
      lost: (operation, output) => this.#noteLost(operation, output),
    });
    try {
      await this.#consume(server, queue);
      await this.#judge(queue);
    } finally {
      await server.stop();
    }
    return this.#problems;
  }

  async #consume(server: SqsServer, { url, counts }: RunQueue): Promise<void> {
    const { endpoint } = server;
    const config = { region: "us-east-1", endpoint, credentials: { accessKeyId: "a", secretAccessKey: "b" } };
    const sqs = new SQSResource(config);
    this.#leftovers.watchRequests(sqs.meta.client);
    const held = new HeldMessages(sqs.meta.client, VISIBILITY);
    let consumer = this.#start(sqs.queue(url));
    try {
      if (this.#plan.turn !== "none") {
        await this.#until(() => this.#handled.size >= this.#plan.turnAfter);
        await this.#turn(consumer);
        if (this.#plan.turn === "drain") await this.#checkNothingHeld(server, held, counts);
        await this.#noteLeftovers("after the first consumer");
        consumer = this.#start(sqs.queue(url));
      }
      const isEmpty = async (): Promise<boolean> => {
        const { visible, inFlight } = await counts();
        return visible + inFlight === 0;
      };
      if (!(await this.#until(isEmpty))) {
        this.#problems.push(`messages are left: ${JSON.stringify([await counts(), consumer.stats])}`);
      }
      await consumer.drain({ timeout: 0.5 });
      await this.#noteLeftovers("at the end");
    } finally {
      this.#controller.abort();
      await consumer.finished.catch(() => undefined);
      sqs.meta.client.destroy();
      this.#leftovers.close();
    }
  }

  async #noteLeftovers(when: string): Promise<void> {
    const found = await this.#leftovers.found();
    this.#problems.push(...found.map((what) => `${what} ${when}`));
  }

  #start(queue: Queue): Consumer {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#leftovers.watchSignal(signal);
    const handle = (message: Message, { abortSignal }: HandlerContext): Promise<void> => {
      this.#leftovers.watchSignal(abortSignal);
      return this.#leftovers.ignoreTimers(() => this.#handle(message, abortSignal));
    };
    return this.#leftovers.watchTimers(() =>
      queue.consume(handle, {
        concurrency: this.#plan.concurrency,
        waitTimeSeconds: 1,
        ...(this.#plan.hasHeartbeat ? {} : { heartbeat: false }),
        handlerTimeout: 5,
        onError: () => undefined,
        abortSignal: signal,
      }),
    );
  }

  async #turn(consumer: Consumer): Promise<void> {
    const { turn } = this.#plan;
    if (turn === "drain") {
      await consumer.drain({ timeout: 4 });
      return;
    }
    for (const body of this.#running) this.#interrupted.add(body);
    if (turn === "kill") this.#isKilled = true;
    this.#controller.abort();
    await consumer.finished.then(
      () => this.#problems.push("an abort was no error"),
      () => undefined,
    );
    this.#isKilled = false;
  }

  async #handle(message: Message, abortSignal: AbortSignal): Promise<void> {
    const { body } = message;
    this.#events++;
    const attempt = (this.#begun.get(body) ?? 0) + 1;
    this.#begun.set(body, attempt);
    this.#running.add(body);
    try {
      await this.#behave(attempt === 1 ? this.#plan.behaviour(Number(body)) : "quick", abortSignal);
      this.#handled.set(body, (this.#handled.get(body) ?? 0) + 1);
      this.#handledIds.add(message.messageId);
      this.#order.push(body);
    } finally {
      this.#running.delete(body);
    }
  }

  async #behave(behaviour: string, signal: AbortSignal): Promise<void> {
    if (behaviour === "throws") throw new Error("The handler throws.");
    if (behaviour === "hangs") await sleep(60_000, undefined, { signal });
    // Longer than the visibility timeout: a heartbeat keeps the message, or it is received again meanwhile.
    else await sleep(behaviour === "slow" ? VISIBILITY * 1000 + 400 : 5);
  }

  async #watched(backend: Backend, ...[operation, input, signal]: Parameters<Backend>): Promise<object> {
    if (operation === "DeleteMessageBatch") {
      this.#events++;
      for (const { ReceiptHandle = "" } of input.Entries ?? []) {
        if (this.#handledIds.has(idOf(ReceiptHandle))) continue;
        this.#problems.push(`${idOf(ReceiptHandle)} is deleted and was not handled`);
      }
    }
    return backend(operation, input, signal);
  }

  #noteLost(operation: string, output: object): void {
    if (operation !== "ReceiveMessage") return;
    const { Messages = [] } = output as { Messages?: { MessageId: string }[] };
    for (const { MessageId } of Messages) this.#lost.add(MessageId);
  }

  /**
   * After a drain nothing is in flight except for messages in responses that never arrived, and those that the consumer
   * could not give back.
   */
  async #checkNothingHeld(server: SqsServer, held: HeldMessages, counts: RunQueue["counts"]): Promise<void> {
    const { forgotten, unreturnable } = held.ids();
    if (forgotten.length > 0) this.#problems.push(`a drained consumer holds ${forgotten.join(", ")}`);
    await server.idle();
    const excused = new Set([...this.#lost, ...unreturnable, ...forgotten]);
    const { inFlight } = await counts();
    if (inFlight > excused.size) {
      this.#problems.push(`${inFlight} messages are in flight after a drain, and ${excused.size} may be`);
    }
  }

  async #judge({ counts }: RunQueue): Promise<void> {
    const { isFifo, messages, turn } = this.#plan;
    const { visible, inFlight } = await counts();
    if (visible + inFlight > 0) this.#problems.push(`${visible} messages are left, ${inFlight} in flight`);
    for (let index = 0; index < messages; index++) {
      const count = this.#handled.get(String(index)) ?? 0;
      if (count === 0) this.#problems.push(`${index} was not handled`);
      // A killed consumer cannot tell the next one which messages it has handled.
      if (count > 1 && turn === "none") this.#problems.push(`${index} was handled ${count} times`);
    }
    if (isFifo) this.#checkOrder();
  }

  #checkOrder(): void {
    for (const group of [0, 1, 2]) {
      const first = [...new Set(this.#order.map(Number).filter((index) => index % 3 === group))];
      const isOrdered = first.every((index, place) => place === 0 || index > (first[place - 1] ?? 0));
      if (!isOrdered) this.#problems.push(`group ${group} is out of order: ${first.join(" ")}`);
    }
  }

  async #until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
    let seen = -1;
    for (let since = performance.now(); performance.now() < since + PATIENCE;) {
      if (await condition()) return true;
      if (seen !== this.#events) since = performance.now();
      seen = this.#events;
      await sleep(20);
    }
    return false;
  }
}
