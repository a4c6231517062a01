import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { Bucket, TransferConfig } from "../../src/s3/index.js";
import { contents, PART, RANGE } from "./contents.js";
import type { Plan, TransferKind } from "./fault.js";

/** Where a run takes place. */
export interface Place {
  /** Through the proxy. */
  readonly bucket: Bucket;
  /** Past it. */
  readonly direct: Bucket;
  /** A folder of its own. */
  readonly folder: string;
}

/** One transfer, ready to begin. */
export interface Transfer {
  /** What it reads from, if that is an object. */
  readonly source: string | undefined;
  readonly expected: Buffer;
  run(options: { readonly abortSignal: AbortSignal; readonly requestTimeout: number }): Promise<unknown>;
  /** What is at the target now; `undefined` for nothing. */
  arrived(): Promise<Buffer | undefined>;
}

const SOURCE = "source";
const TARGET = "target";

const inParts: TransferConfig = { multipartThreshold: PART, multipartChunksize: PART, maxConcurrency: 3 };
const inRanges: TransferConfig = { multipartThreshold: RANGE, multipartChunksize: RANGE, maxConcurrency: 4 };

/** Makes ready what the plan transfers, and puts at its target what is there before. */
export async function prepare({ transfer, content, hasTarget }: Plan, place: Place): Promise<Transfer> {
  const expected = contents[SIZES[transfer]](content);
  const earlier = hasTarget ? contents.earlier(content) : undefined;
  if (transfer.startsWith("upload")) return upload(transfer, place, expected, earlier);
  await place.direct.putObject({ Key: SOURCE, Body: expected });
  return transfer.startsWith("copy")
    ? copy(transfer, place, expected, earlier)
    : download(transfer, place, expected, earlier);
}

const SIZES = {
  "upload a small file": "small",
  "upload a file in parts": "inParts",
  "upload a stream in parts": "inParts",
  "download a small file": "small",
  "download a file in ranges": "ranged",
  "download in ranges to a stream": "ranged",
  "copy in one call": "small",
  "copy in parts": "inParts",
} as const satisfies Record<TransferKind, keyof typeof contents>;

async function upload(
  kind: TransferKind,
  { bucket, direct, folder }: Place,
  expected: Buffer,
  earlier: Buffer | undefined,
): Promise<Transfer> {
  const path = join(folder, "upload.bin");
  await writeFile(path, expected);
  if (earlier) await direct.putObject({ Key: TARGET, Body: earlier });
  const object = bucket.object(TARGET);
  return {
    source: undefined,
    expected,
    arrived: () => read(direct, TARGET),
    run: (options) =>
      kind === "upload a stream in parts"
        ? object.upload(createReadStream(path), {}, { ...options, config: inParts })
        : object.uploadFile(path, {}, { ...options, config: inParts }),
  };
}

async function copy(
  kind: TransferKind,
  { bucket, direct }: Place,
  expected: Buffer,
  earlier: Buffer | undefined,
): Promise<Transfer> {
  if (earlier) await direct.putObject({ Key: TARGET, Body: earlier });
  const config = kind === "copy in parts" ? inParts : {};
  return {
    source: SOURCE,
    expected,
    arrived: () => read(direct, TARGET),
    run: (options) => bucket.object(TARGET).copy(bucket.object(SOURCE), {}, { ...options, config }),
  };
}

async function download(
  kind: TransferKind,
  { bucket, folder }: Place,
  expected: Buffer,
  earlier: Buffer | undefined,
): Promise<Transfer> {
  const object = bucket.object(SOURCE);
  if (kind === "download in ranges to a stream") {
    // What reached a stream cannot be taken back: only an end tells its reader that it has all.
    const sink = new Sink();
    return {
      source: SOURCE,
      expected,
      arrived: async () => sink.whole,
      run: (options) => object.download(sink, {}, { ...options, config: inRanges }),
    };
  }
  const path = join(folder, "download.bin");
  if (earlier) await writeFile(path, earlier);
  return {
    source: SOURCE,
    expected,
    arrived: () => readFile(path).catch(() => undefined),
    run: (options) => object.downloadFile(path, {}, { ...options, config: inRanges }),
  };
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

async function read(bucket: Bucket, key: string): Promise<Buffer | undefined> {
  const object = bucket.object(key);
  return (await object.exists()) ? Buffer.from(await object.bytes()) : undefined;
}
