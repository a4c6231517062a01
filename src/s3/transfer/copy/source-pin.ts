import type { CallOptions } from "../../../core/call/call-options.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { strongETag } from "../../keys/strong-etag.js";
import type { Source } from "./copy-from.js";
import { changedSource } from "./copy-job.js";
import type { CopyInput } from "./copy-options.js";
import { headSource, type SourceHead } from "./source-head.js";

/** What a request says of the object that it copies. */
export interface SourceCondition {
  readonly CopySourceIfMatch?: string;
}

/**
 * Keeps the requests of a copy to the object that was looked at: by a condition, or on a store that knows none (R2) by
 * another look at the end.
 */
export class SourcePin {
  readonly #source: Source;
  readonly #input: CopyInput;
  readonly #condition: SourceCondition;
  readonly #eTag: string | undefined;
  #isRefused = false;

  constructor(source: Source, { head: { ETag: eTag } }: SourceHead, input: CopyInput) {
    this.#source = source;
    this.#input = input;
    this.#eTag = eTag;
    // A version never changes, and a condition of the caller's own is in the input.
    const isFree =
      source.versionId !== undefined || input.CopySourceIfMatch !== undefined || eTag === undefined;
    this.#condition = isFree ? {} : { CopySourceIfMatch: strongETag(eTag) };
  }

  /** Sends a request with the condition, and without it once the store has refused it. */
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

  /** @throws {ObjectChangedError} when the source was replaced, and no condition could tell */
  async verify(options: CallOptions): Promise<void> {
    if (!this.#isRefused) return;
    const { head } = await headSource(this.#source, this.#input, options);
    if (head.ETag !== this.#eTag) throw changedSource(this.#source);
  }
}
