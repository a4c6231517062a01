import type { CallOptions } from "../../../core/call/call-options.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { strongETag } from "../../keys/strong-etag.js";
import type { Source } from "./copy-from.js";
import { changedSource } from "./copy-job.js";
import type { SentCopyInput } from "./copy-options.js";
import { headSource, type SourceHead } from "./source-head.js";

/** The condition for the source of a request. */
export interface SourceCondition {
  readonly CopySourceIfMatch?: string;
}

/**
 * Ensures that all requests of a copy read the same source object: by a condition, or on a store without such conditions
 * (R2) by another HeadObject at the end.
 */
export class SourcePin {
  readonly #source: Source;
  readonly #input: SentCopyInput;
  readonly #condition: SourceCondition;
  readonly #eTag: string | undefined;
  #isRefused = false;

  constructor(source: Source, { head: { ETag: eTag } }: SourceHead, input: SentCopyInput) {
    this.#source = source;
    this.#input = input;
    this.#eTag = eTag;
    // A version never changes, and the caller's own condition is in the input.
    const isFree =
      source.versionId !== undefined || input.CopySourceIfMatch !== undefined || eTag === undefined;
    this.#condition = isFree ? {} : { CopySourceIfMatch: strongETag(eTag) };
  }

  /** Sends a request with the condition, or without it once the store has rejected it. */
  async send<Output>(request: (condition: SourceCondition) => Promise<Output>): Promise<Output> {
    if (this.#isRefused || this.#condition.CopySourceIfMatch === undefined) return request({});
    try {
      return await request(this.#condition);
    } catch (error) {
      if (!isNotImplemented(error)) throw error;
      const output = await request({});
      this.#isRefused = true;
      return output;
    }
  }

  /** @throws {ObjectChangedError} if the source was replaced and the store supports no condition */
  async verify(options: CallOptions): Promise<void> {
    if (!this.#isRefused) return;
    const { head } = await headSource(this.#source, this.#input, options);
    if (head.ETag !== this.#eTag) throw changedSource(this.#source);
  }
}
