import type { Moto } from "../../servers/local-aws/index.js";
import type { BenchCase, Contender } from "../case.js";
import { ContenderProcess } from "./contender-process.js";
import { type CaseResult, resultOf } from "./results.js";
import { type BenchServer, startServer } from "../server/start.js";
import { prove } from "./prove.js";
import { sourceFile, targetFile } from "./transfer-files.js";
import type { Sample, Task } from "../task/task.js";

export interface ContestOptions {
  /** The location of boto3; without it the contenders that need it are skipped. */
  readonly python: Moto | undefined;
  /** Replaces the case's own. */
  readonly rounds: number | undefined;
  readonly hasWarmUp: boolean;
}

/**
 * Alternates the contenders run by run, so that disturbances of the machine affect all of them. A first round
 * is not counted: it warms up compilers and caches, and checks that each key is seen once.
 */
export async function contest(bench: BenchCase, options: ContestOptions): Promise<CaseResult> {
  const { python, hasWarmUp, rounds = bench.rounds } = options;
  await using entrants = new Entrants(bench, python);
  const samples = new Map(bench.contenders.map(({ id }) => [id, [] as Sample[]]));
  for (let round = hasWarmUp ? 0 : 1; round <= rounds; round++) {
    for (const contender of rotated(bench.contenders, round)) {
      if (contender.script.endsWith("/python") && !python) continue;
      // A contender that takes minutes is not warmed up.
      if (round > (contender.rounds ?? rounds) || (round === 0 && contender.rounds !== undefined)) continue;
      const isMeasured = hasWarmUp && round > 0;
      const sample = await entrants.run(contender, isMeasured ? "run" : "prove");
      if (round > 0) samples.get(contender.id)?.push(sample);
    }
  }
  return resultOf(bench, samples);
}

interface Entrant {
  readonly process: ContenderProcess;
  readonly task: Task;
}

/** The processes of the contenders: kept between runs, or new for each run. */
class Entrants implements AsyncDisposable {
  readonly #bench: BenchCase;
  readonly #python: Moto | undefined;
  readonly #servers = new Map<string, BenchServer>();
  readonly #entrants = new Map<string, Entrant>();

  constructor(bench: BenchCase, python: Moto | undefined) {
    this.#bench = bench;
    this.#python = python;
  }

  async run(contender: Contender, order: "run" | "prove"): Promise<Sample> {
    try {
      const server = await this.#server(contender);
      const entrant = this.#entrants.get(contender.id) ?? (await this.#start(contender, server));
      const sample = await entrant.process.run(order);
      if (sample.count !== contender.expected) {
        throw new Error(`it did ${sample.count} of ${contender.expected}`);
      }
      await prove(contender, entrant.task, await server.done(), sample);
      if (this.#bench.isFresh) await this.#stop(contender.id, entrant);
      return sample;
    } catch (error) {
      throw new Error(`${this.#bench.name}, ${contender.label}`, { cause: error });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const [id, entrant] of this.#entrants) await this.#stop(id, entrant);
    for (const server of this.#servers.values()) await server.stop();
  }

  async #server({ server: settings }: Contender): Promise<BenchServer> {
    const name = JSON.stringify(settings);
    const server = this.#servers.get(name) ?? (await startServer(settings));
    this.#servers.set(name, server);
    return server;
  }

  async #start(contender: Contender, server: BenchServer): Promise<Entrant> {
    const task = await taskOf(contender, server);
    const entrant = {
      task,
      process: await ContenderProcess.start(contender.script, task, server, this.#python),
    };
    this.#entrants.set(contender.id, entrant);
    return entrant;
  }

  async #stop(id: string, { process }: Entrant): Promise<void> {
    this.#entrants.delete(id);
    await process.stop();
  }
}

async function taskOf({ task, proof }: Contender, { endpoint }: BenchServer): Promise<Task> {
  const bytes = task.bytes ?? 0;
  return {
    items: 0,
    keyKind: "numbered",
    workPerItem: 0,
    concurrency: 1,
    program: "",
    countsFromStart: false,
    ...task,
    bytes,
    endpoint,
    source: proof === "uploaded" ? await sourceFile(bytes) : "",
    target: proof === "downloaded" ? targetFile() : "",
  };
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
