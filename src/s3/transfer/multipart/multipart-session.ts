import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  type CompleteMultipartUploadCommandOutput,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  type CreateMultipartUploadCommandOutput,
  type HeadObjectCommandOutput,
  ListPartsCommand,
} from "@aws-sdk/client-s3";
import { sleep, throwIfAborted } from "../../../core/concurrency/abort.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { CommandOf } from "../../../core/client/client-like.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { AbortError, UnexpectedResponseError } from "../../../core/errors/errors.js";
import { UploadNotAbortedError } from "../../errors/object-errors.js";
import { addHeaders } from "../../client/headers/utf8-headers.js";
import { isFinal, statusOf } from "../../errors/status.js";
import { withGrace } from "../../../core/concurrency/grace.js";
import { findWrittenObject, type WrittenAs, type WrittenObject } from "./find-written-object.js";
import { type CustomerKey, customerKeyOf, namesOf, type RequestNames } from "../../client/request-names.js";
import { CONTROL_LIMIT, WORK_LIMIT } from "../request/request-limits.js";
import { serverClock } from "../request/server-clock.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { sendWithin } from "../../client/send-within.js";

/** The response to CompleteMultipartUpload; or to HeadObject, if the upload was completed but the response was lost. */
type CompleteOutput = CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;

/** All parts of an upload, and the members with which it is completed. */
export interface SentParts {
  readonly written: WrittenObject;
  readonly input: Partial<CompleteMultipartUploadCommandInput>;
}

export interface Completed {
  readonly written: WrittenObject;
  readonly response: CompleteOutput;
}

interface CreateOptions {
  /** The time limit for the response, in milliseconds. */
  readonly limit?: number;
  /** Headers that the input has no member for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** In milliseconds: the time limit for a request that cleans up. */
const CLEANUP_TIMEOUT = 15_000;
const CLEANUP_ATTEMPTS = 4;
const FIRST_DELAY = 200;

/** One multipart upload, from start to end: afterwards there is either a complete object, or nothing. */
export class MultipartSession {
  readonly uploadId: string;
  readonly #target: ObjectTarget;
  /** Identifies the upload in requests for parts. */
  readonly named: {
    readonly Bucket: string;
    readonly Key: string;
    readonly UploadId: string;
  } & RequestNames;
  readonly #customerKey: CustomerKey;
  readonly #as: WrittenAs;
  /** Whether it was certainly not completed, because the service has rejected completing it or has aborted it. */
  #isRefused = false;
  #isOver = false;

  /** An existing upload. */
  constructor(
    target: ObjectTarget,
    uploadId: string,
    names: RequestNames,
    customerKey: CustomerKey,
    as: WrittenAs = { begun: undefined, metadata: undefined },
  ) {
    this.uploadId = uploadId;
    this.#target = target;
    this.named = { ...names, Bucket: target.bucket, Key: target.key, UploadId: uploadId };
    this.#customerKey = customerKey;
    this.#as = as;
  }

  /**
   * Creates an upload. It may resolve even if the signal was aborted meanwhile, since an upload whose id is unknown could
   * not be removed.
   */
  static async create(
    target: ObjectTarget,
    input: Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">,
    options: CallOptions,
    { limit = CONTROL_LIMIT, headers = {} }: CreateOptions = {},
  ): Promise<{ session: MultipartSession; output: CreateMultipartUploadCommandOutput }> {
    const { abortSignal } = options;
    throwIfAborted(abortSignal);
    const command = new CreateMultipartUploadCommand({ ...input, Bucket: target.bucket, Key: target.key });
    addHeaders(command, target.context.client, headers);
    const clock = serverClock(command);
    try {
      const output = await withGrace(abortSignal, (signal) =>
        sendWithin(limit, target.context, command, { ...options, abortSignal: signal }),
      );
      const { UploadId: id } = output;
      if (id === undefined) throw new UnexpectedResponseError("UploadId");
      const as = { begun: clock(), metadata: input.Metadata };
      const session = new MultipartSession(target, id, namesOf(input), customerKeyOf(input), as);
      return { session, output };
    } catch (error) {
      throw abortSignal?.aborted ? new AbortError(abortSignal) : error;
    }
  }

  /** Identifies the upload in ListParts, which returns checksums only with the customer-provided key. */
  get listed() {
    return { ...this.named, ...this.#customerKey };
  }

  /**
   * Sends the parts and completes the upload. If that fails, the parts are removed.
   *
   * @param isKept whether to leave the parts of a failed upload, so that it can be resumed
   */
  async run(send: () => Promise<SentParts>, options: CallOptions, isKept = false): Promise<Completed> {
    let sent: SentParts | undefined;
    let response: CompleteOutput | undefined;
    try {
      throwIfAborted(options.abortSignal);
      sent = await send();
      response = await this.#complete(sent, options);
    } catch (error) {
      const { abortSignal } = options;
      const cause = abortSignal?.aborted ? new AbortError(abortSignal) : error;
      if (!isKept) response = await this.#abort(cause, sent?.written);
      if (!sent || !response) throw cause;
    }
    return { written: sent.written, response };
  }

  /**
   * Completes the upload. If a response was lost, the upload counts as completed if it no longer exists and the object
   * consists of these parts. A request that was sent once and rejected has failed, even if there is such an object:
   * another writer may have written the same bytes.
   */
  async #complete({ written, input }: SentParts, options: CallOptions): Promise<CompleteOutput> {
    try {
      const output = await sendWithin(
        WORK_LIMIT,
        this.#target.context,
        new CompleteMultipartUploadCommand({
          ...this.#customerKey,
          ...input,
          ...this.named,
          MultipartUpload: { Parts: [...written.parts] },
        }),
        options,
      );
      // A 200 may contain an error, which some versions of the SDK do not detect.
      if (output.ETag === undefined) throw new UnexpectedResponseError("ETag");
      this.#isOver = true;
      return output;
    } catch (error) {
      this.#isRefused = isRefusal(error);
      const output = (await this.#isGone()) ? await this.#findWritten(written) : undefined;
      if (output) return output;
      throw error;
    }
  }

  /**
   * Removes the upload and its parts, and verifies that they are gone. It takes no signal: parts that are left behind
   * cost money.
   *
   * @returns the output, if the upload turns out to be completed
   * @throws {UploadNotAbortedError} if it still exists
   */
  async #abort(cause: unknown, written: WrittenObject | undefined): Promise<CompleteOutput | undefined> {
    for (let attempt = 1; !this.#isOver; attempt++) {
      const isLast = attempt === CLEANUP_ATTEMPTS;
      try {
        const wasDeleted = await this.#abortOnce(isLast);
        if (!wasDeleted && written) return await this.#findWritten(written);
      } catch (abortError) {
        const mayPass = isTemporary(abortError) && !isLast;
        if (!mayPass) {
          throw new UploadNotAbortedError(
            this.#target.subject,
            { uploadId: this.uploadId, abortError },
            { cause },
          );
        }
      }
      if (!this.#isOver) await sleep(FIRST_DELAY * 2 ** (attempt - 1), undefined);
    }
    return undefined;
  }

  /** Aborts the upload and checks whether a part arrived afterwards. Returns whether the upload existed. */
  async #abortOnce(isLast: boolean): Promise<boolean> {
    try {
      await this.#cleanUp(new AbortMultipartUploadCommand(this.named));
      this.#isRefused = true;
    } catch (error) {
      if (!isNoSuchUpload(error)) throw error;
      this.#isOver = true;
      return false;
    }
    try {
      const { Parts: parts = [] } = await this.#cleanUp(
        new ListPartsCommand({ ...this.listed, MaxParts: 1 }),
      );
      this.#isOver = parts.length === 0;
      if (!this.#isOver) throw new PartsLeft();
    } catch (error) {
      if (error instanceof PartsLeft) throw error;
      // The next attempt to abort reports it as well.
      if (!isNoSuchUpload(error) && isTemporary(error) && !isLast) throw error;
      // It is gone, or the caller is permitted to write but not to list parts.
      this.#isOver = true;
    }
    return true;
  }

  async #isGone(): Promise<boolean> {
    if (this.#isRefused) return false;
    try {
      await this.#cleanUp(new ListPartsCommand({ ...this.listed, MaxParts: 1 }));
      return false;
    } catch (error) {
      return isNoSuchUpload(error);
    }
  }

  async #findWritten(written: WrittenObject): Promise<HeadObjectCommandOutput | undefined> {
    if (this.#isRefused) return undefined;
    const input = { ...this.#customerKey, ...namesOf(this.named) };
    const output = await findWrittenObject(
      this.#target,
      input,
      { ...written, ...this.#as },
      { requestTimeout: CLEANUP_TIMEOUT },
    );
    if (output) this.#isOver = true;
    return output;
  }

  #cleanUp<Output>(command: CommandOf<Output>): Promise<Output> {
    return this.#target.context.send(command, { requestTimeout: CLEANUP_TIMEOUT });
  }
}

/** The members that the results of uploads and copies in parts have in common. */
export function resultOf({ written: { size, parts }, response }: Completed) {
  return { size, eTag: response.ETag, versionId: response.VersionId, parts: parts.length, response };
}

/** A part arrived after the abort. */
class PartsLeft extends Error {
  constructor() {
    super("A part arrived after the upload was aborted.");
  }
}

function isNoSuchUpload(error: unknown): boolean {
  return errorName(error) === "NoSuchUpload" || statusOf(error) === 404;
}

/** Whether the service rejected the only attempt. A later attempt may be rejected because an earlier one succeeded. */
function isRefusal(error: unknown): boolean {
  const { attempts = 1 } =
    ((error ?? {}) as { readonly $metadata?: { readonly attempts?: number } }).$metadata ?? {};
  const status = statusOf(error) ?? 0;
  return attempts === 1 && status >= 400 && status < 500 && status !== 408;
}

function isTemporary(error: unknown): boolean {
  const status = statusOf(error);
  // 501: a store that does not implement it.
  return status === undefined || status === 409 || (status !== 501 && !isFinal(status));
}
