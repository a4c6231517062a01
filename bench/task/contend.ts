import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { hashOf } from "../server/key-checksum.js";
import type { Sample, Task } from "./task.js";

/** Whether to compute a checksum of the keys, which takes time of its own. */
let isProving = false;
let checksum = 0;

/**
 * The contender's side: prepares once, then runs on the parent's request, and reports the measurement or the
 * proof. It ends with its standard input.
 */
export async function contend(
  prepare: (task: Task) => (() => Promise<number>) | Promise<() => Promise<number>>,
): Promise<void> {
  const task = JSON.parse(process.argv[2] ?? "") as Task;
  const run = await prepare(task);
  console.log("ready");
  for await (const order of createInterface(process.stdin)) {
    if (order !== "run" && order !== "prove") throw new Error(`Nobody knows how to ${order}.`);
    isProving = order === "prove";
    checksum = 0;
    const cpuBefore = task.countsFromStart ? { user: 0, system: 0 } : process.cpuUsage();
    const wallBefore = performance.now();
    const count = await run();
    const wall = performance.now() - wallBefore;
    const { user, system } = process.cpuUsage(cpuBefore);
    const sample = { count, wall, cpu: (user + system) / 1000, peak: peakMemory() } satisfies Sample;
    console.log(JSON.stringify(isProving ? { ...sample, checksum } : sample));
  }
  // Open connections of a client must not keep the process alive.
  process.exit();
}

/** The configuration of all contenders' clients: only the endpoint and the credentials. */
export function connection({ endpoint }: Task): {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
} {
  return { region: "eu-west-1", endpoint, credentials: { accessKeyId: "bench", secretAccessKey: "bench" } };
}

/** What a loop does with each item: it reads it, and works for a while if the case says so. */
export class Tally {
  /** Items that came with the read ones. */
  count = 0;
  readonly #work: number;

  constructor({ workPerItem }: Task) {
    this.#work = workPerItem;
  }

  add(name: string | undefined, value: number | string | undefined): void {
    if (name !== undefined && value !== undefined) this.count++;
    if (isProving) checksum += hashOf(name ?? "");
    if (this.#work === 0) return;
    const end = performance.now() + this.#work;
    while (performance.now() < end);
  }
}

/** The peak memory of the process in MiB. */
function peakMemory(): number {
  // From Linux's own value: `maxRSS` includes the memory of the parent when it created this process.
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}
