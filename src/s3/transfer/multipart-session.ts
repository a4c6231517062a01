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
import { sleep, throwIfAborted } from "../../core/abort.js";
import type { CallOptions } from "../../core/call-options.js";
import type { CommandOf } from "../../core/client-like.js";
import { errorName } from "../../core/error-guards.js";
import { AbortError, UnexpectedResponseError } from "../../core/errors.js";
import { UploadNotAbortedError } from "../../core/object-errors.js";
import { statusOf } from "../custom/region/redirect.js";
import { lateSignal } from "./late-signal.js";
import { ourObject, type WrittenObject } from "./our-object.js";
import { type CustomerKey, customerKeyOf, namesOf, type RequestNames } from "./request-names.js";
import { subjectOf, type TransferTarget } from "./transfer-target.js";

/** What a completed upload answered; or, where that answer was lost, what HeadObject tells of the object. */
export type CompleteOutput = CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;

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
  #isOver = false;

  /** One that is there already. */
  constructor(target: TransferTarget, uploadId: string, names: RequestNames, customerKey: CustomerKey) {
    this.uploadId = uploadId;
    this.#target = target;
    this.#named = { ...names, Bucket: target.bucket, Key: target.key, UploadId: uploadId };
    this.#customerKey = customerKey;
  }

  /**
   * Begins an upload. It may resolve although the signal was aborted meanwhile: an upload that nobody knows the id of
   * cannot be aborted.
   */
  static async create(
    target: TransferTarget,
    input: Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">,
    { abortSignal, requestTimeout }: CallOptions,
  ): Promise<{ session: MultipartSession; output: CreateMultipartUploadCommandOutput }> {
    throwIfAborted(abortSignal);
    const late = lateSignal(abortSignal);
    const command = new CreateMultipartUploadCommand({ ...input, Bucket: target.bucket, Key: target.key });
    try {
      const output = await target.context.send(command, { abortSignal: late.signal, requestTimeout });
      if (output.UploadId === undefined) throw new UnexpectedResponseError("UploadId");
      return {
        session: new MultipartSession(target, output.UploadId, namesOf(input), customerKeyOf(input)),
        output,
      };
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

  /**
   * Makes the object of its parts. An answer that is lost, or an error after a success that was not heard of, is told
   * from a failure by whether the upload is gone and the object is what these parts make.
   */
  async complete(
    parts: readonly CompletedPart[],
    input: Partial<CompleteMultipartUploadCommandInput>,
    written: WrittenObject,
    options: CallOptions,
  ): Promise<CompleteOutput> {
    try {
      const output = await this.#target.context.send(
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
      try {
        const wasThere = await this.#abortOnce();
        if (!wasThere && written) return await this.#ours(written);
      } catch (abortError) {
        const mayPass = isPassing(abortError) && attempt < CLEANUP_ATTEMPTS;
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
  async #abortOnce(): Promise<boolean> {
    try {
      await this.#cleanUp(new AbortMultipartUploadCommand(this.#named));
    } catch (error) {
      if (!isNoSuchUpload(error)) throw error;
      this.#isOver = true;
      return false;
    }
    try {
      const { Parts: parts = [] } = await this.#cleanUp(
        new ListPartsCommand({ ...this.#named, MaxParts: 1 }),
      );
      this.#isOver = parts.length === 0;
      if (!this.#isOver) throw new PartsLeft();
    } catch (error) {
      if (error instanceof PartsLeft) throw error;
      // Gone, as it should be; or not to be seen by whoever may write, but not read.
      this.#isOver = true;
    }
    return true;
  }

  async #isGone(): Promise<boolean> {
    try {
      await this.#cleanUp(new ListPartsCommand({ ...this.#named, MaxParts: 1 }));
      return false;
    } catch (error) {
      return isNoSuchUpload(error);
    }
  }

  async #ours(written: WrittenObject): Promise<HeadObjectCommandOutput | undefined> {
    const { RequestPayer, ExpectedBucketOwner } = this.#named;
    const input = { ...this.#customerKey, RequestPayer, ExpectedBucketOwner };
    const output = await ourObject(this.#target, input, written, { requestTimeout: CLEANUP_TIMEOUT });
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

function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500 || status === 408 || status === 409 || status === 429;
}
