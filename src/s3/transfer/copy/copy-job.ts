import type { CopyObjectCommandInput } from "@aws-sdk/client-s3";
import { ObjectChangedError } from "../../../core/object-errors.js";
import { copySource } from "../../custom/keys/copy-source.js";
import { statusOf } from "../../custom/region/redirect.js";
import type { ResolvedTransferConfig } from "../transfer-config.js";
import type { ProgressTracker } from "../transfer-progress.js";
import type { TransferTarget } from "../transfer-target.js";
import type { Source } from "./copy-from.js";
import type { CopyInput, CopyOptions } from "./copy-options.js";
import type { SourceFacts } from "./source-facts.js";

/** One copy, with everything that was given for it, checked, and what its source is. */
export interface Copy {
  readonly target: TransferTarget;
  readonly source: Source;
  readonly facts: SourceFacts;
  readonly input: CopyInput;
  readonly options: CopyOptions;
  readonly config: ResolvedTransferConfig;
  readonly progress: ProgressTracker;
}

/** Which object the requests copy: the one that was looked at, and no other that takes its place. */
export function pinnedSource({
  source,
  facts,
  input,
}: Copy): Pick<CopyObjectCommandInput, "CopySource" | "CopySourceIfMatch"> {
  return {
    CopySource: copySource(source.bucket, source.key, source.versionId),
    CopySourceIfMatch: input.CopySourceIfMatch ?? facts.head.ETag,
  };
}

/** The error of a request that copies; where it can only mean that the source was replaced, one that says so. */
export function orChanged({ source, input }: Copy, error: unknown, isPart: boolean): unknown {
  const conditions: readonly string[] = Object.keys(input).filter((name) => /^(CopySourceIf|If)/.test(name));
  const others = isPart ? conditions.filter((name) => name.startsWith("Copy")) : conditions;
  if (statusOf(error) !== 412 || others.length > 0) return error;
  const { name: resource, bucket: bucketName, key } = source;
  return new ObjectChangedError({ resource, identifiers: { bucketName, key } }, { cause: error });
}
