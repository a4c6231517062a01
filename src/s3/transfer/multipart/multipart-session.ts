import {
  AbortMultipartUploadCommand,
  type CompletedPart,
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
import { graceSignal } from "../request/grace-signal.js";
import { findWrittenObject, type WrittenAs, type WrittenObject } from "../upload/find-written-object.js";
import { type CustomerKey, customerKeyOf, namesOf, type RequestNames } from "../../client/request-names.js";
import { CONTROL_LIMIT, sendWithin, WORK_LIMIT } from "../request/request-limits.js";
import { serverClock } from "../request/server-clock.js";
import { subjectOf, type TransferTarget } from "../options/transfer-target.js";

/** What a completed upload answered; or, where that answer was lost, what HeadObject tells of the object. */
export type CompleteOutput = CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;

/** How an upload is begun. */
interface CreateOptions {
  /** In milliseconds: how long the answer may take. */
  readonly limit?: number;
  /** What the input has no member for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** In milliseconds: how long one request to clean up may take. */
const CLEANUP_TIMEOUT = 15_000;
const CLEANUP_ATTEMPTS = 4;
const FIRST_DELAY = 200;

/** One multipart upload, from its beginning to its end: afterwards there is an object, or nothing is left. */
export class MultipartSession {
  readonly uploadId: string;
  readonly #target: TransferTarget;
  readonly #named: {
    readonly Bucket: string;
    readonly Key: string;
    readonly UploadId: string;
  } & RequestNames;
  readonly #customerKey: CustomerKey;
  readonly #as: WrittenAs;
  /** Whether it is known not to be completed: the service has refused to, or has aborted it. */
  #isRefused = false;
  #isOver = false;

  /** One that is there already. */
  constructor(
    target: TransferTarget,
    uploadId: string,
    names: RequestNames,
    customerKey: CustomerKey,
    as: WrittenAs = { begun: undefined, metadata: undefined },
  ) {
    this.uploadId = uploadId;
    this.#target = target;
    this.#named = { ...names, Bucket: target.bucket, Key: target.key, UploadId: uploadId };
    this.#customerKey = customerKey;
    this.#as = as;
  }

  /**
   * Begins an upload. It may resolve although the signal was aborted meanwhile: an upload that nobody knows the id of
   * cannot be aborted.
   */
  static async create(
    target: TransferTarget,
    input: Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">,
    options: CallOptions,
    { limit = CONTROL_LIMIT, headers = {} }: CreateOptions = {},
  ): Promise<{ session: MultipartSession; output: CreateMultipartUploadCommandOutput }> {
    const { abortSignal } = options;
    throwIfAborted(abortSignal);
    const late = graceSignal(abortSignal);
    const command = new CreateMultipartUploadCommand({ ...input, Bucket: target.bucket, Key: target.key });
    addHeaders(command, target.context.client, headers);
    const clock = serverClock(command);
    try {
      const output = await sendWithin(limit, target.context, command, {
        ...options,
        abortSignal: late.signal,
      });
      const { UploadId: id } = output;
      if (id === undefined) throw new UnexpectedResponseError("UploadId");
      const as = { begun: clock(), metadata: input.Metadata };
      const session = new MultipartSession(target, id, namesOf(input), customerKeyOf(input), as);
      return { session, output };
    } catch (error) {
      throw abortSignal?.aborted ? new AbortError(abortSignal) : error;
    } finally {
      late.end();
    }
  }

  /** What requests for parts say of the upload. */
  get named() {
    return this.#named;
  }

  /** What requests that list the parts say of it: with the customer's key, checksums are not shown without it. */
  get listed() {
    return { ...this.#named, ...this.#customerKey };
  }

  /**
   * Makes the object of its parts. When an answer was lost, the upload is complete if it is gone and the object is what
   * these parts make. A request that was sent once and refused has failed, whatever object there is: the same bytes may
   * be somebody else's.
   */
  async complete(
    parts: readonly CompletedPart[],
    input: Partial<CompleteMultipartUploadCommandInput>,
    written: WrittenObject,
    options: CallOptions,
  ): Promise<CompleteOutput> {
    try {
      const output = await sendWithin(
        WORK_LIMIT,
        this.#target.context,
        new CompleteMultipartUploadCommand({
          ...this.#customerKey,
          ...input,
          ...this.#named,
          MultipartUpload: { Parts: [...parts] },
        }),
        options,
      );
      // A 200 may carry an error, which not every version of the SDK sees.
      if (output.ETag === undefined) throw new UnexpectedResponseError("ETag");
      this.#isOver = true;
      return output;
    } catch (error) {
      this.#isRefused = isRefusal(error);
      const output = (await this.#isGone()) ? await this.#ours(written) : undefined;
      if (output) return output;
      throw error;
    }
  }

  /**
   * Removes the upload and its parts, and sees to it that they are gone. It takes no signal: what is left behind costs
   * money until somebody finds it.
   *
   * @returns what the upload has become, where it turns out to be complete
   * @throws {UploadNotAbortedError} when it is still there
   */
  async abort(cause: unknown, written?: WrittenObject): Promise<CompleteOutput | undefined> {
    for (let attempt = 1; !this.#isOver; attempt++) {
      const isLast = attempt === CLEANUP_ATTEMPTS;
      try {
        const wasThere = await this.#abortOnce(isLast);
        if (!wasThere && written) return await this.#ours(written);
      } catch (abortError) {
        const mayPass = isPassing(abortError) && !isLast;
        if (!mayPass) {
          throw new UploadNotAbortedError(
            subjectOf(this.#target),
            { uploadId: this.uploadId, abortError },
            { cause },
          );
        }
      }
      if (!this.#isOver) await sleep(FIRST_DELAY * 2 ** (attempt - 1), undefined);
    }
    return undefined;
  }

  /** Aborts, and looks whether a part came in behind it; says whether the upload was there. */
  async #abortOnce(isLast: boolean): Promise<boolean> {
    try {
      await this.#cleanUp(new AbortMultipartUploadCommand(this.#named));
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
      // The next abort tells it as well.
      if (!isNoSuchUpload(error) && isPassing(error) && !isLast) throw error;
      // Gone, as it should be; or not to be seen by whoever may write, but not read.
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

  async #ours(written: WrittenObject): Promise<HeadObjectCommandOutput | undefined> {
    if (this.#isRefused) return undefined;
    const { RequestPayer, ExpectedBucketOwner } = this.#named;
    const input = { ...this.#customerKey, RequestPayer, ExpectedBucketOwner };
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

/** A part arrived after the abort. */
class PartsLeft extends Error {
  constructor() {
    super("A part arrived after the upload was aborted.");
  }
}

function isNoSuchUpload(error: unknown): boolean {
  return errorName(error) === "NoSuchUpload" || statusOf(error) === 404;
}

/** Whether the service has answered the only request with a no. What was sent again may be refused for its own success. */
function isRefusal(error: unknown): boolean {
  const { attempts = 1 } =
    ((error ?? {}) as { readonly $metadata?: { readonly attempts?: number } }).$metadata ?? {};
  const status = statusOf(error) ?? 0;
  return attempts === 1 && status >= 400 && status < 500 && status !== 408;
}

function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  // 501: a store that does not implement it.
  return status === undefined || status === 409 || (status !== 501 && !isFinal(status));
}
