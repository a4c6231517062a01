import { getEventListeners } from "node:events";
import { mkdtemp, readdir, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { isAbortError, isTucuxiError } from "../../src/index.js";
import { type DirectoryReport, S3Resource } from "../../src/s3/index.js";
import { contents } from "./contents.js";
import { LocalFaults } from "./local-faults.js";
import { type FaultKind, type Plan, plansOf, type TransferKind } from "./fault.js";
import { FaultProxy } from "./fault-proxy.js";
import { type Contents, filesBelow, type Place, prepare, type Transfer } from "./transfer.js";

/** The S3 server of the runs. */
export interface Subject {
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly forcePathStyle: true;
  };
  readonly kinds: readonly FaultKind[];
}

/** The results of all runs. */
export interface Counts {
  runs: number;
  /** Transfers that resolved, with the right bytes at their target. */
  whole: number;
  /**
   * Transfers that rejected, by the error's name, with an unchanged target; for a directory, with each file
   * either unchanged or complete.
   */
  readonly errors: Map<string, number>;
  /** Those of them whose bytes arrived nevertheless, as only the last response was lost. */
  arrivedAll: number;
  /** Uploads without parts that remain because the response with their id was lost. */
  nameless: number;
  readonly struck: Map<FaultKind, number>;
  /** The violations, each with its plan. */
  readonly problems: { readonly problem: string; readonly plan: Plan }[];
}

/** In milliseconds: timeouts for stalled requests. */
const SILENCE = 1_500;

/** Selects the runs. */
export interface Settings {
  readonly seed: number;
  readonly runs: number;
  readonly concurrency?: number;
  /** All by default. */
  readonly transfers?: readonly TransferKind[];
}

/** Runs the transfers of a seed, `concurrency` at a time, each with its own bucket, folder and proxy. */
export async function runFaults(
  subject: Subject,
  { seed, runs, concurrency = 4, transfers }: Settings,
): Promise<Counts> {
  const counts: Counts = {
    runs: 0,
    whole: 0,
    errors: new Map(),
    arrivedAll: 0,
    nameless: 0,
    struck: new Map(),
    problems: [],
  };
  const plans = plansOf(seed, runs, subject.kinds, transfers).entries();
  const worker = async (): Promise<void> => {
    for (const [index, plan] of plans) await runOne(subject, plan, `run-${seed}-${index}`, counts);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return counts;
}

async function runOne({ config }: Subject, plan: Plan, name: string, counts: Counts): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tucuxi-faults-"));
  // The content is compared byte by byte: moto's checksum of a multipart object may be that of a part.
  const direct = new S3Resource({
    client: S3Resource.createClient({ ...config, responseChecksumValidation: "WHEN_REQUIRED" }),
  });
  const proxy = await FaultProxy.start(config.endpoint);
  // Not the default session's, which equal configurations share.
  const client = S3Resource.createClient({ ...config, endpoint: proxy.endpoint, maxAttempts: 3 });
  const s3 = new S3Resource({ client });
  const place: Place = {
    direct: await direct.createBucket({ Bucket: name }),
    bucket: s3.bucket(name),
    folder,
  };
  try {
    await place.direct.waitUntilExists();
    const transfer = await prepare(plan, place);
    for (const problem of await strike(plan, place, transfer, proxy, counts))
      counts.problems.push({ problem, plan });
    counts.runs++;
    for (const [kind, count] of proxy.struck) counts.struck.set(kind, (counts.struck.get(kind) ?? 0) + count);
  } finally {
    client.destroy();
    await proxy[Symbol.asyncDispose]();
    await place.direct.empty({ multipartUploads: true });
    await place.direct.delete();
    direct.meta.client.destroy();
    await rm(folder, { recursive: true });
  }
}

/** Runs one transfer with its faults, and returns all violations. */
async function strike(
  plan: Plan,
  place: Place,
  transfer: Transfer,
  proxy: FaultProxy,
  counts: Counts,
): Promise<string[]> {
  const { source } = transfer;
  const before = await transfer.arrived();
  const files = await filesBelow(place.folder);
  const listeners = processListeners();
  const controller = new AbortController();
  const target = new Target(transfer);
  const local = await LocalFaults.of(place.folder, plan.refusesTimes);
  proxy.arm({
    faults: plan.faults,
    onRequest: (number) => {
      if (number === plan.abortAt) controller.abort();
    },
    swap: (kind) => local.swap(kind),
    replace: async () => {
      if (source) await place.direct.putObject({ Key: source.key, Body: target.replace(source.name) });
    },
  });
  const options = { abortSignal: controller.signal, ...limitOf(plan) };
  let error: unknown;
  const result: unknown = await transfer.run(options).catch((thrown: unknown) => {
    error = thrown ?? new Error("undefined was thrown");
  });
  proxy.disarm();

  const problems = await local.undo();
  await local[Symbol.asyncDispose]();
  const arrived = await transfer.arrived();
  if (error === undefined) {
    counts.whole++;
    problems.push(...target.wrong(arrived).map((name) => `resolved, and ${name} is wrong`));
  } else {
    const kind = nameOf(error);
    counts.errors.set(kind, (counts.errors.get(kind) ?? 0) + 1);
    if (!isTyped(error)) problems.push(`an error without a type: ${inspect(error)}`);
    const changed = target.wrong(arrived).filter((name) => !same(arrived.get(name), before.get(name)));
    problems.push(...changed.map((name) => `ended in ${kind}, and ${name} has changed`));
    const isSame = [...before, ...arrived].every(([name]) => same(arrived.get(name), before.get(name)));
    if (!isSame && target.wrong(arrived).length === 0) counts.arrivedAll++;
  }
  const refused = reportIn(error ?? result)?.failed.filter(({ code }) => code === "EPERM") ?? [];
  problems.push(...refused.map(({ key }) => `failed for its time: ${key}`));
  const moved = reportIn(error ?? result)?.transferred ?? [];
  const missing = moved.filter(({ key }) => target.wrong(arrived).includes(key));
  problems.push(...missing.map(({ key }) => `reported as transferred, and wrong: ${key}`));
  if (error !== undefined && transfer.goOn) {
    // A bit that was flipped in the first call is only detected at the end of the second, which then keeps
    // nothing.
    await transfer.goOn().catch((reason: unknown) => {
      if (!isTucuxiError(reason, "ChecksumMismatch")) throw reason;
      return transfer.goOn?.();
    });
    const wrong = target.wrong(await transfer.arrived());
    problems.push(...wrong.map((name) => `gone on with, and ${name} is wrong`));
  }
  const uploads = await place.direct.multipartUploads.toArray();
  for (const upload of uploads) {
    const parts = await upload.parts.toArray();
    if (parts.length > 0) problems.push(`${parts.length} parts are left: ${upload.id}`);
  }
  if (uploads.length > proxy.namelessUploads) problems.push(`${uploads.length} uploads are left`);
  counts.nameless += uploads.length;
  const left = (await filesBelow(place.folder)).filter(
    (file) => !files.includes(file) && !transfer.expected.has(file),
  );
  if (left.length > 0) problems.push(`files are left: ${left.join(", ")}`);
  if (getEventListeners(controller.signal, "abort").length > 0)
    problems.push("a listener is left on the signal");
  if (processListeners() !== listeners) problems.push("a listener is left on the process");
  if (!(await waitUntil(() => proxy.busy.size === 0)))
    problems.push(`${proxy.busy.size} requests are left open`);
  const open = await openFiles(place.folder);
  if (open.length > 0) problems.push(`open files are left: ${open.join(", ")}`);
  return problems;
}

/** The expected content of the target, even if the source was replaced meanwhile. */
class Target {
  readonly #expected: Contents;
  readonly #replacements = new Map<string, Buffer>();

  constructor({ expected }: Transfer) {
    this.#expected = expected;
  }

  /** The content with which a concurrent writer replaces a source. */
  replace(name: string): Buffer {
    const replacement = contents.replacement(this.#expected.get(name) ?? Buffer.alloc(0));
    this.#replacements.set(name, replacement);
    return replacement;
  }

  /** The names with wrong content. */
  wrong(arrived: Contents): string[] {
    const names = new Set([...this.#expected.keys(), ...arrived.keys()]);
    return [...names].filter((name) => {
      const bytes = arrived.get(name);
      const replacement = this.#replacements.get(name);
      return !same(bytes, this.#expected.get(name)) && !(replacement && same(bytes, replacement));
    });
  }
}

/** The report of a directory transfer, successful or not. */
function reportIn(outcome: unknown): DirectoryReport | undefined {
  if (isTucuxiError(outcome, "DirectoryTransferFailed")) return outcome.report;
  const isReport = typeof outcome === "object" && outcome !== null && "transferred" in outcome;
  return isReport ? (outcome as DirectoryReport) : undefined;
}

/** Some requests of the others, such as the completion of an upload, may take minutes without a limit. */
function limitOf({ transfer, limit }: Plan): { requestTimeout: number } | { idleTimeout: number } {
  const isSilence = limit === "idleTimeout" && transfer.startsWith("download");
  return isSilence ? { idleTimeout: SILENCE } : { requestTimeout: SILENCE };
}

function same(left: Buffer | undefined, right: Buffer | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && left.equals(right));
}

/** Errors of the library, of the SDK, or of the connection, which the SDK rethrows. */
function isTyped(error: unknown): boolean {
  if (isTucuxiError(error) || isAbortError(error)) return true;
  return error instanceof Error && ("$metadata" in error || "$fault" in error || "code" in error);
}

function nameOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  return name === "Error" && code !== undefined ? code : String(name);
}

function processListeners(): string {
  return process
    .eventNames()
    .map((name) => `${String(name)} ${process.listenerCount(name)}`)
    .sort()
    .join();
}

async function waitUntil(condition: () => boolean): Promise<boolean> {
  for (let wait = 0; wait < 50; wait++) {
    if (condition()) return true;
    await sleep(20);
  }
  return condition();
}

/** The files in the folder that this process has open, if the system can list them. */
async function openFiles(folder: string): Promise<string[]> {
  const handles = await readdir("/proc/self/fd").catch(() => []);
  const paths = await Promise.all(
    handles.map((handle) => readlink(`/proc/self/fd/${handle}`).catch(() => "")),
  );
  return paths.filter((path) => path.startsWith(folder));
}
