import { checkBoolean } from "../../../core/text/argument-checks.js";
import { DOWNLOAD_ARGUMENTS } from "../options/allowed-arguments.js";
import { Bandwidth } from "../request/bandwidth.js";
import { requestsFor, type ResolvedTransferConfig, resolveConfig } from "../options/transfer-config.js";
import { checkIdleTimeout } from "../options/transfer-options.js";
import { ProgressTracker } from "../options/transfer-progress.js";
import { TaskGroup } from "../../../core/concurrency/task-group.js";
import type { DownloadInput, DownloadOptions, DownloadResult } from "./download-options.js";
import type { HeadInfo } from "../../object/body/reader/head-info.js";
import { ObjectSource, type ObjectTarget } from "../../object/body/reader/object-source.js";
import type { ReadOptions } from "../../object/body/reader/read-region.js";
import { checkTransfer } from "../options/check-transfer.js";

/** One download with its checked arguments. */
export interface Download {
  readonly source: ObjectSource;
  readonly tasks: TaskGroup;
  readonly config: ResolvedTransferConfig;
  readonly progress: ProgressTracker;
  readonly reading: ReadOptions;
}

/** Throws for invalid arguments, before anything is opened or sent. */
export function checkDownload(
  method: string,
  target: ObjectTarget,
  input: DownloadInput,
  options: DownloadOptions,
  flags: readonly string[],
): void {
  const own = ["idleTimeout", ...flags];
  checkTransfer(target, input, options, { method, input: DOWNLOAD_ARGUMENTS, options: own });
  for (const flag of flags) checkBoolean(flag, (options as Readonly<Record<string, unknown>>)[flag]);
}

/** Prepares a download. Makes no request. */
export function beginDownload(
  target: ObjectTarget,
  input: DownloadInput,
  options: DownloadOptions,
): Download {
  const { abortSignal, onProgress } = options;
  const config = resolveConfig(options.config);
  const idleTimeout = checkIdleTimeout(options.idleTimeout);
  const progress = new ProgressTracker(onProgress);
  const tasks = new TaskGroup(abortSignal);
  const { signal } = tasks;
  const attempts = config.numDownloadAttempts;
  return {
    source: new ObjectSource(target, input, {
      signal,
      requestTimeout: options.requestTimeout,
      idleTimeout,
      attempts,
    }),
    tasks,
    config,
    progress,
    reading: {
      signal,
      idleTimeout,
      attempts,
      milestone: config.multipartChunksize,
      bandwidth: Bandwidth.of(config.maxBandwidth, options.config),
      received: () => progress.transferredBytes,
      withoutRanges:
        "The service does not support ranges; use `config: { maxConcurrency: 1 }`, which requests none.",
    },
  };
}

/** The most readers for such an object; only one if nothing ensures that they read the same object. */
export function mostReaders({ config }: Download, { size, eTag }: HeadInfo): number {
  return size === undefined || eTag === undefined ? 1 : requestsFor(size, config);
}

export function resultOf({ output }: HeadInfo, size: number, verifiedBy: string | undefined): DownloadResult {
  return {
    size,
    eTag: output.ETag,
    versionId: output.VersionId,
    lastModified: output.LastModified,
    contentType: output.ContentType,
    metadata: output.Metadata ?? {},
    verifiedBy,
  };
}
