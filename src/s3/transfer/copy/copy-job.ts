import { errorName } from "../../../core/errors/error-guards.js";
import { ObjectChangedError } from "../../errors/object-errors.js";
import { statusOf } from "../../errors/status.js";
import type { ResolvedTransferConfig } from "../options/transfer-config.js";
import type { ProgressTracker } from "../options/transfer-progress.js";
import type { Source } from "./copy-from.js";
import type { SentCopyInput, CopyOptions } from "./copy-options.js";
import { headSource, type SourceHead } from "./source-head.js";
import type { SourcePin } from "./source-pin.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";

/** One copy with its checked arguments and its source. */
export interface Copy {
  readonly target: ObjectTarget;
  readonly source: Source;
  readonly sourceHead: SourceHead;
  readonly pin: SourcePin;
  readonly input: SentCopyInput;
  readonly options: CopyOptions;
  readonly config: ResolvedTransferConfig;
  readonly progress: ProgressTracker;
}

/** The error of the copy request, or an `ObjectChangedError` if it can only mean that the source was replaced. */
export function orChanged({ source, input }: Copy, error: unknown): unknown {
  const isConditional = Object.keys(input).some((name) => /^(CopySourceIf|If)/.test(name));
  return statusOf(error) === 412 && !isConditional ? changedSource(source, error) : error;
}

/** The codes for a range that the source does not have. S3 checks the ETag first, but some stores do not. */
const OUT_OF_RANGE = ["InvalidArgument", "InvalidRange", "InvalidRequest"];

/** The error of a request that copies a part, or an `ObjectChangedError` if the source was replaced. */
export async function partOrChanged(copy: Copy, error: unknown, abortSignal: AbortSignal): Promise<unknown> {
  const { source, input, sourceHead, options } = copy;
  const isConditional = Object.keys(input).some((name) => name.startsWith("CopySourceIf"));
  if (statusOf(error) === 412) return isConditional ? error : changedSource(source, error);
  if (!OUT_OF_RANGE.includes(errorName(error) ?? "")) return error;
  const now = await headSource(source, input, { ...options, abortSignal }).catch(() => undefined);
  return now && now.head.ETag !== sourceHead.head.ETag ? changedSource(source, error) : error;
}

/** The error for a source that was replaced since its properties were read. */
export function changedSource({ subject }: Source, cause?: unknown): ObjectChangedError {
  return new ObjectChangedError(subject, cause === undefined ? undefined : { cause });
}
