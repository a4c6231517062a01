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

export interface SourcePin {
  /** Sends a request with the condition, or without it once the store has rejected it. */
  send<Output>(request: (condition: SourceCondition) => Promise<Output>): Promise<Output>;
  /** @throws {ObjectChangedError} if the source was replaced and the store supports no condition */
  verify(options: CallOptions): Promise<void>;
}

/**
 * Ensures that all requests of a copy read the same source object: by a condition, or on a store without such conditions
 * (R2) by another HeadObject at the end.
 */
export function sourcePin(
  source: Source,
  { head: { ETag: eTag } }: SourceHead,
  input: SentCopyInput,
): SourcePin {
  let isRefused = false;
  // A version never changes, and the caller's own condition is in the input.
  const isFree =
    source.versionId !== undefined || input.CopySourceIfMatch !== undefined || eTag === undefined;
  return {
    async send(request) {
      if (isRefused || isFree) return request({});
      try {
        return await request({ CopySourceIfMatch: strongETag(eTag) });
      } catch (error) {
        if (!isNotImplemented(error)) throw error;
        const output = await request({});
        isRefused = true;
        return output;
      }
    },
    async verify(options) {
      if (!isRefused) return;
      const { head } = await headSource(source, input, options);
      if (head.ETag !== eTag) throw changedSource(source);
    },
  };
}
