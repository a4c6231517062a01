import { type BenchCase, type Contender, number, type Sizes } from "../case.js";

/** How much more memory ten times as many messages may take: that of a lazy garbage collector. */
const FLAT = 1.25;

/** Handling and sending the messages of a queue. */
export function queueCases({ messages, manyMessages }: Sizes): BenchCase[] {
  return [
    consumeCase(messages, 10, 0.18),
    consumeCase(messages, 50, 0.06),
    sendCase(manyMessages),
    memoryCase(manyMessages, manyMessages * 10),
  ];
}

function consumeCase(messages: number, concurrency: number, atMost: number): BenchCase {
  const shared = {
    server: { queue: "elasticmq" },
    task: { items: messages, concurrency },
    expected: messages,
  } as const;
  return {
    group: "queues",
    name: `consume-${concurrency}`,
    title: `Handle ${number(messages)} messages on elasticmq, nine in ten in 20 ms and the tenth in 500 ms, ${concurrency} at a time`,
    measure: "wall",
    rounds: 3,
    contenders: [
      {
        id: "sqs-consumer",
        label: "sqs-consumer, its defaults",
        script: "consume/sqs-consumer",
        ...shared,
        rounds: 1,
      },
      { id: "tucuxi", label: "queue.consume()", script: "consume/tucuxi", ...shared },
    ],
    limits: [{ of: "tucuxi", against: "sqs-consumer", atMost }],
  };
}

function sendCase(messages: number): BenchCase {
  const shared = {
    server: { queue: { latency: 20 } },
    task: { items: messages },
    expected: messages,
  } as const;
  return {
    group: "queues",
    name: "send-20ms",
    title: `Send ${number(messages)} messages, 20 ms a request`,
    measure: "wall",
    rounds: 3,
    contenders: [
      { id: "sdk", label: "one SendMessageBatch after another", script: "send/sdk", ...shared, rounds: 1 },
      { id: "tucuxi", label: "queue.sendMessages()", script: "send/tucuxi", ...shared },
    ],
    limits: [{ of: "tucuxi", against: "sdk", atMost: 0.15 }],
  };
}

function memoryCase(few: number, many: number): BenchCase {
  return {
    group: "queues",
    name: "consume-memory",
    title: "Memory of a process that handles messages",
    measure: "peak",
    rounds: 3,
    isFresh: true,
    contenders: [endless("few", few), endless("many", many)],
    limits: [{ of: "many", against: "few", atMost: FLAT }],
  };
}

function endless(id: string, items: number): Contender {
  return {
    id,
    label: `queue.consume(), ${number(items)} messages`,
    script: "consume/endless",
    server: { queue: "endless" },
    task: { items, concurrency: 100 },
    expected: items,
  };
}
