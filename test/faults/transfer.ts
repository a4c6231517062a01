import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Bucket, TransferConfig, UploadInput } from "../../src/s3/index.js";
import { contents, PART, RANGE } from "./contents.js";
import type { Plan, TransferKind } from "./fault.js";

/** The environment of a run. */
export interface Place {
  /** Through the proxy. */
  readonly bucket: Bucket;
  /** Without the proxy. */
  readonly direct: Bucket;
  /** The run's own folder. */
  readonly folder: string;
}

/** The contents of a location, by name. */
export type Contents = ReadonlyMap<string, Buffer>;

/** A transfer that is ready to start. */
export interface Transfer {
  /** A source object, and the name of its target. */
  readonly source: { readonly key: string; readonly name: string } | undefined;
  readonly expected: Contents;
  run(options: RunOptions): Promise<unknown>;
  /** The current contents of the target. */
  arrived(): Promise<Contents>;
  /**
   * Repeats a failed transfer, which may use what the first one kept on purpose. Then everything is
   * complete, with nothing else.
   */
  goOn?(): Promise<unknown>;
}

/** The options of every call. */
export interface RunOptions {
  readonly abortSignal: AbortSignal;
  readonly requestTimeout?: number;
  readonly idleTimeout?: number;
}

const SOURCE = "source";
const TARGET = "target";

const inParts: TransferConfig = { multipartThreshold: PART, multipartChunksize: PART, maxConcurrency: 3 };
const inRanges: TransferConfig = { multipartThreshold: RANGE, multipartChunksize: RANGE, maxConcurrency: 4 };

/** Prepares the sources of the plan, and the previous contents of its target. */
export async function prepare(plan: Plan, place: Place): Promise<Transfer> {
  return MAKERS[plan.transfer](plan, place);
}

type Maker = (plan: Plan, place: Place) => Promise<Transfer>;

const MAKERS: Readonly<Record<TransferKind, Maker>> = {
  "upload a small file": uploads("small"),
  "upload a file in parts": uploads("inParts"),
  "upload a stream in parts": uploads("inParts", (bucket, path, input, options) =>
    bucket.upload(streamOf(path), TARGET, input, { ...options, config: inParts }),
  ),
  "upload a web stream in parts": uploads("inParts", (bucket, path, input, options) =>
    bucket.upload(Readable.toWeb(streamOf(path)), TARGET, input, { ...options, config: inParts }),
  ),
  "download a small file": downloads("small"),
  "download a file in ranges": downloads("ranged"),
  "download in ranges to a stream": streamed,
  "download a file and go on": downloads("ranged", { resume: true }),
  "copy in one call": copies("small", {}),
  "copy in parts": copies("inParts", inParts),
  "sync a directory to the bucket": syncFrom,
  "sync the bucket to a directory": syncTo,
};

function uploads(
  size: "small" | "inParts",
  send = (bucket: Bucket, path: string, input: UploadInput, options: RunOptions): Promise<unknown> =>
    bucket.uploadFile(path, TARGET, input, { ...options, config: inParts }),
): Maker {
  return async ({ content, checksum, hasTarget }, { bucket, direct, folder }) => {
    const bytes = contents[size](content);
    const path = join(folder, "upload.bin");
    await writeFile(path, bytes);
    if (hasTarget) await direct.putObject({ Key: TARGET, Body: contents.earlier(content) });
    return {
      source: undefined,
      expected: new Map([[TARGET, bytes]]),
      arrived: () => objectsIn(direct, TARGET),
      run: (options) => send(bucket, path, { ChecksumAlgorithm: checksum }, options),
    };
  };
}

function copies(size: "small" | "inParts", config: TransferConfig): Maker {
  return async ({ content, checksum, hasTarget }, { bucket, direct }) => {
    const bytes = contents[size](content);
    await direct.putObject({ Key: SOURCE, Body: bytes, ChecksumAlgorithm: checksum });
    if (hasTarget) await direct.putObject({ Key: TARGET, Body: contents.earlier(content) });
    return {
      source: { key: SOURCE, name: TARGET },
      expected: new Map([[TARGET, bytes]]),
      arrived: () => objectsIn(direct, TARGET),
      run: (options) => bucket.object(TARGET).copy(bucket.object(SOURCE), {}, { ...options, config }),
    };
  };
}

function downloads(size: "small" | "ranged", { resume = false } = {}): Maker {
  return async ({ content, checksum, hasTarget }, { bucket, direct, folder }) => {
    const bytes = contents[size](content);
    await direct.putObject({ Key: SOURCE, Body: bytes, ChecksumAlgorithm: checksum });
    const path = join(folder, TARGET);
    if (hasTarget) await writeFile(path, contents.earlier(content));
    const settings = { config: inRanges, resume };
    return {
      source: { key: SOURCE, name: TARGET },
      expected: new Map([[TARGET, bytes]]),
      arrived: () => filesIn(folder, TARGET),
      run: (options) => bucket.downloadFile(SOURCE, path, {}, { ...options, ...settings }),
      ...(resume && { goOn: () => bucket.downloadFile(SOURCE, path, {}, settings) }),
    };
  };
}

async function streamed({ content, checksum }: Plan, { bucket, direct }: Place): Promise<Transfer> {
  const bytes = contents.ranged(content);
  await direct.putObject({ Key: SOURCE, Body: bytes, ChecksumAlgorithm: checksum });
  // Bytes in a stream cannot be withdrawn: only the end of the stream tells its reader that it is complete.
  const sink = new Sink();
  return {
    source: { key: SOURCE, name: TARGET },
    expected: new Map([[TARGET, bytes]]),
    arrived: async () => new Map(sink.whole && [[TARGET, sink.whole]]),
    run: (options) => bucket.download(SOURCE, sink, {}, { ...options, config: inRanges }),
  };
}

async function syncFrom({ content, hasTarget }: Plan, { bucket, direct, folder }: Place): Promise<Transfer> {
  const files = directory(content, "inParts");
  for (const [name, bytes] of files) await writeBelow(folder, name, bytes);
  const there = hasTarget ? directoryBefore(content) : [OUTSIDE];
  for (const [name, Body] of there) await direct.putObject({ Key: name, Body });
  return {
    source: undefined,
    expected: new Map([...files, OUTSIDE]),
    arrived: () => objectsIn(direct, ""),
    run: (options) =>
      bucket.syncFrom(join(folder, "d"), { ...options, prefix: "d", delete: true, config: inParts }),
  };
}

async function syncTo({ content, hasTarget }: Plan, { bucket, direct, folder }: Place): Promise<Transfer> {
  const objects = directory(content, "ranged");
  for (const [name, Body] of objects) await direct.putObject({ Key: name, Body });
  const there = hasTarget ? directoryBefore(content) : [OUTSIDE];
  for (const [name, bytes] of there) await writeBelow(folder, name, bytes);
  return {
    source: { key: "d/e/large", name: "d/e/large" },
    expected: new Map([...objects, OUTSIDE]),
    arrived: () => filesIn(folder, ""),
    run: (options) =>
      bucket.syncTo(join(folder, "d"), { ...options, prefix: "d", delete: true, config: inRanges }),
  };
}

type NamedBytes = readonly [string, Buffer];

/** Files that no sync of "d" may touch. */
const OUTSIDE: NamedBytes = ["d-evil/old", Buffer.from("not theirs")];

function directory(content: number, size: "inParts" | "ranged"): NamedBytes[] {
  return [
    ["d/a", contents.small(content + 2)],
    ["d/e/large", contents[size](content)],
    ["d/empty", Buffer.alloc(0)],
  ];
}

/** One unchanged file, and some to be deleted. */
function directoryBefore(content: number): NamedBytes[] {
  return [["d/a", contents.earlier(content)], ["d/e/old", contents.earlier(content + 1)], OUTSIDE];
}

/** In chunks that do not match the parts' size. */
function streamOf(path: string): Readable {
  return createReadStream(path, { highWaterMark: 100_000 });
}

class Sink extends Writable {
  whole: Buffer | undefined;
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    done();
  }

  override _final(done: () => void): void {
    this.whole = Buffer.concat(this.#chunks);
    done();
  }
}

async function writeBelow(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), bytes);
}

/** The single object, or all below a folder for the prefix "". */
async function objectsIn(bucket: Bucket, name: string): Promise<Contents> {
  const objects = await bucket.objects.filter(name === "" ? {} : { Prefix: name }).toArray();
  const keys = objects.map(({ key }) => key);
  const wanted = keys.filter((key) => (name === "" ? key.includes("/") : key === name));
  const read = async (key: string): Promise<NamedBytes> => [
    key,
    Buffer.from(await bucket.object(key).bytes()),
  ];
  return new Map(await Promise.all(wanted.map(read)));
}

/** The single file, or all below a folder for the name "". */
async function filesIn(folder: string, name: string): Promise<Contents> {
  const all = await filesBelow(folder);
  const wanted = all.filter((path) => (name === "" ? path.includes("/") : path === name));
  const read = async (path: string): Promise<NamedBytes> => [path, await readFile(join(folder, path))];
  return new Map(await Promise.all(wanted.map(read)));
}

/** The paths of all files. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
