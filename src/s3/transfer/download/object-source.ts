import {
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call-options.js";
import { ObjectChangedError } from "../../../core/object-errors.js";
import { subjectOf, type TransferTarget } from "../transfer-target.js";
import type { DownloadInput } from "./download-options.js";
import { factsOf, type ObjectFacts } from "./object-facts.js";
import { quietGetObject } from "./quiet-command.js";

/** An answer that is being read. */
export interface OpenBody {
  readonly body: unknown;
  /** The position in the object at which it ends, where that was told. */
  readonly end: number | undefined;
}

/** The object that is downloaded: asks for all of it, or for a range of the same one. */
export class ObjectSource {
  readonly target: TransferTarget;
  readonly #input: DownloadInput;
  readonly #options: CallOptions;

  /** @param options the signal is that of the download, and ends every request of it */
  constructor(target: TransferTarget, input: DownloadInput, options: CallOptions) {
    this.target = target;
    this.#input = input;
    this.#options = options;
  }

  /** Begins with the whole object. */
  async open(): Promise<{ readonly facts: ObjectFacts; readonly first: OpenBody }> {
    const output = await this.#get(await this.#withChecksum());
    const facts = factsOf(output);
    return { facts, first: { body: heldBody(output), end: facts.size } };
  }

  /** What is known of the object, without it. */
  async head(part?: number): Promise<HeadObjectCommandOutput> {
    const { bucket, key, context } = this.target;
    const input = { ...(await this.#withChecksum()), Bucket: bucket, Key: key };
    return context.send(
      new HeadObjectCommand(part === undefined ? input : { ...input, PartNumber: part }),
      this.#options,
    );
  }

  /**
   * The bytes from `start` on, up to `end` or to where the service stops.
   *
   * @throws {ObjectChangedError} when they would be those of another object
   */
  async openRange({ eTag, size }: ObjectFacts, start: number, end: number): Promise<OpenBody> {
    const { ChecksumMode: _mode, ...others } = this.#input;
    const input = { ...others, IfMatch: eTag, Range: `bytes=${start}-${end - 1}` };
    const output = await this.#get(input);
    const body = heldBody(output);
    try {
      return { body, end: this.#rangeEnd(output, eTag, size, start) };
    } catch (error) {
      giveUp(body);
      throw error;
    }
  }

  #rangeEnd(
    { ETag: eTag, ContentRange: told }: GetObjectCommandOutput,
    expectedTag: string | undefined,
    size: number | undefined,
    start: number,
  ): number {
    // A store that knows no conditions answers with whatever is there now.
    if (eTag !== undefined && eTag !== expectedTag) throw this.changed();
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(told ?? "") ?? [];
    if (first === undefined) throw new RangeIgnoredError(told);
    if (total !== "*" && Number(total) !== size) throw this.changed();
    if (Number(first) !== start) throw new RangeIgnoredError(told);
    return Number(last) + 1;
  }

  changed(cause?: unknown): ObjectChangedError {
    return new ObjectChangedError(subjectOf(this.target), cause === undefined ? undefined : { cause });
  }

  #get(input: Omit<Parameters<typeof quietGetObject>[0], "Bucket" | "Key">): Promise<GetObjectCommandOutput> {
    const { bucket, key, context } = this.target;
    return context.send(quietGetObject({ ...input, Bucket: bucket, Key: key }), this.#options);
  }

  /** Asks for the checksum, unless the client is told that its stores may not know any. */
  async #withChecksum(): Promise<DownloadInput> {
    // A stub has no such configuration.
    const { responseChecksumValidation: setting } = this.target.context.client.config as {
      readonly responseChecksumValidation?: unknown;
    };
    const validation: unknown = typeof setting === "function" ? await setting() : setting;
    return validation === "WHEN_REQUIRED" ? this.#input : { ...this.#input, ChecksumMode: "ENABLED" };
  }
}

/** The answer is not the range that was asked for, as one of a store that knows no ranges. */
export class RangeIgnoredError extends Error {
  constructor(told: string | undefined) {
    super(`The service answered with ${told ?? "no range"} in the place of the range that was asked for.`);
  }
}

/** The body, whose error is nobody's but the reader's: it may end before anybody reads. */
function heldBody({ Body: body }: GetObjectCommandOutput): unknown {
  const stream = body as { on?(event: string, listener: () => void): void } | undefined;
  if (typeof stream?.on === "function") stream.on("error", () => {});
  return body;
}

/** Frees the connection of a body that nobody will read any more. */
export function giveUp(body: unknown): void {
  const stream = (body ?? {}) as {
    destroy?: () => void;
    cancel?: () => Promise<void>;
    readonly locked?: boolean;
  };
  if (stream.destroy) stream.destroy();
  else if (stream.locked === false) stream.cancel?.().catch(() => {});
}
