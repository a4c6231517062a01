import { errorName } from "../../../core/errors/error-guards.js";
import { ObjectChangedError } from "../../errors/object-errors.js";
import { statusOf } from "../../errors/status.js";
import type { ResolvedTransferConfig } from "../options/transfer-config.js";
import type { ProgressTracker } from "../options/transfer-progress.js";
import type { TransferTarget } from "../options/transfer-target.js";
import type { Source } from "./copy-from.js";
import type { CopyInput, CopyOptions } from "./copy-options.js";
import { headSource, type SourceHead } from "./source-head.js";
import type { SourcePin } from "./source-pin.js";

/** One copy, with everything that was given for it, checked, and what its source is. */
export interface Copy {
  readonly target: TransferTarget;
  readonly source: Source;
  readonly sourceHead: SourceHead;
  readonly pin: SourcePin;
  readonly input: CopyInput;
  readonly options: CopyOptions;
  readonly config: ResolvedTransferConfig;
  readonly progress: ProgressTracker;
}

/** The error of the request that copies; where it can only mean that the source was replaced, one that says so. */
export function orChanged({ source, input }: Copy, error: unknown): unknown {
  const isConditional = Object.keys(input).some((name) => /^(CopySourceIf|If)/.test(name));
  return statusOf(error) === 412 && !isConditional ? changedSource(source, error) : error;
}

/** What a service says of a range that the source does not have. S3 compares the ETag first, not every store does. */
const OUT_OF_RANGE = ["InvalidArgument", "InvalidRange", "InvalidRequest"];

/** The error of the request that copies a part; where the source was replaced, one that says so. */
export async function partOrChanged(copy: Copy, error: unknown, abortSignal: AbortSignal): Promise<unknown> {
  const { source, input, sourceHead, options } = copy;
  const isConditional = Object.keys(input).some((name) => name.startsWith("CopySourceIf"));
  if (statusOf(error) === 412) return isConditional ? error : changedSource(source, error);
  if (!OUT_OF_RANGE.includes(errorName(error) ?? "")) return error;
  const now = await headSource(source, input, { ...options, abortSignal }).catch(() => undefined);
  return now && now.head.ETag !== sourceHead.head.ETag ? changedSource(source, error) : error;
}

/** The error for a source that is not what it was when it was looked at. */
export function changedSource(
  { name: resource, bucket: bucketName, key }: Source,
  cause?: unknown,
): ObjectChangedError {
  const details = cause === undefined ? undefined : { cause };
  return new ObjectChangedError({ resource, identifiers: { bucketName, key } }, details);
}
