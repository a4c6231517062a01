import type { SqsFault } from "../../../servers/sqs-server/sqs-faults.js";
import { seeded } from "./random.js";

/** The handler's behaviour on the first delivery of a message. */
export type Behaviour = "quick" | "throws" | "hangs" | "slow";

/** What happens to the consumer during the run. */
export type Turn = "none" | "kill" | "drain" | "abort";

/** The run of a seed. */
export interface Plan {
  readonly seed: number;
  readonly isFifo: boolean;
  readonly messages: number;
  readonly concurrency: number;
  readonly hasHeartbeat: boolean;
  readonly turn: Turn;
  /** After how many handled messages it happens. */
  readonly turnAfter: number;
  readonly behaviour: (index: number) => Behaviour;
  readonly fault: (operation: string) => SqsFault | undefined;
}

export function planOf(seed: number): Plan {
  const random = seeded(seed);
  const faulty = seeded(seed + 1_000_000);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const messages = 10 + Math.floor(random() * 30);
  const behaviours = Array.from({ length: messages }, () =>
    pick<Behaviour>(["quick", "quick", "quick", "quick", "quick", "quick", "throws", "hangs", "slow"]),
  );
  const rate = pick([0, 0.1, 0.25]);
  return {
    seed,
    isFifo: random() < 0.4,
    messages,
    concurrency: pick([1, 3, 10, 20]),
    hasHeartbeat: random() < 0.7,
    turn: pick<Turn>(["none", "none", "none", "kill", "drain", "abort"]),
    turnAfter: Math.floor(random() * messages),
    behaviour: (index) => behaviours[index] ?? "quick",
    fault: (operation) => (faulty() < rate ? faultOf(operation, faulty) : undefined),
  };
}

function faultOf(operation: string, random: () => number): SqsFault | undefined {
  const common: SqsFault[] = [
    { kind: "refuse", status: 500, code: "InternalError" },
    { kind: "refuse", status: 400, code: "RequestThrottled" },
    { kind: "drop", after: 0 },
    { kind: "drop", after: 600 },
  ];
  const own: SqsFault[] =
    operation === "ReceiveMessage"
      ? [{ kind: "cut" }, { kind: "slow", after: 100 }]
      : [{ kind: "cut" }, { kind: "partial", keeps: () => random() < 0.5 }];
  const all = operation === "GetQueueAttributes" ? common : [...common, ...own, ...own];
  return all[Math.floor(random() * all.length)];
}
