import type { CallOptions } from "../../../core/call/call-options.js";
import { positiveInteger } from "../../../core/query/query.js";
import { checkBoolean, checkFunction, checkOneOf } from "../../../core/text/argument-checks.js";
import {
  type ResolvedTransferConfig,
  resolveConfig,
  type TransferConfig,
} from "../../transfer/options/transfer-config.js";
import { type Exclude, type Globs, type PathFilter, pathFilter } from "../filter/path-filter.js";
import { checkCompare, type Compare } from "../plan/compare.js";
import { folderPrefix } from "../remote/folder-prefix.js";
import type { DirectoryProgress } from "../run/directory-progress.js";
import type { RunOptions } from "../run/run-steps.js";
import { namesOf, type RequestNames } from "../../client/request-names.js";
import { refuseUnknownOptions } from "../../../core/call/input/unknown-options.js";
import { TRANSFER_OPTIONS } from "../../transfer/options/transfer-options.js";

/** How a directory is transferred. The `requestTimeout` applies to each request, not to the whole. */
export interface DirectoryOptions<DryRun extends boolean> extends CallOptions {
  /**
   * The folder of the bucket that corresponds to the directory. `"photos"` and `"photos/"` are the same, and do not
   * include `photos2/`. Default: the whole bucket; `undefined` is refused.
   */
  readonly prefix?: string;
  /**
   * Globs that select files; one must match. Default: all files. They match the path below the directory, with "/" on
   * all systems: `*.jpg` matches in the directory itself, `**` + `/*.jpg` anywhere. `*` matches names that begin with a
   * dot as well.
   */
  readonly include?: Globs;
  /**
   * Globs that exclude files, which then stay as they are at both sides. A glob that matches a directory excludes
   * everything in it: `node_modules` or `node_modules/` in the directory itself, `**` + `/node_modules` anywhere.
   * Excluded keys are not examined, so that a key that no file can have causes no failure. A function, possibly async,
   * decides about single files.
   */
  readonly exclude?: Exclude;
  /** `true` to transfer and delete nothing, and resolve to the plan. */
  readonly dryRun?: DryRun | undefined;
  /**
   * What to do once a file has failed: `continue` with the others, or `stop` those in flight and start no other. Both
   * end with a `DirectoryTransferError`. Default: `continue`.
   */
  readonly onFailure?: "continue" | "stop" | undefined;
  /** How many files are in flight at once; a file that is transferred in parts counts with its parts. Default: `config.maxConcurrency`. */
  readonly concurrency?: number | undefined;
  /** Sizes, concurrency and bandwidth, as for a single file. `maxBandwidth` applies to all files together. */
  readonly config?: TransferConfig | undefined;
  /** Called as the transfer proceeds. An error that it throws ends the transfer. */
  readonly onProgress?: ((progress: DirectoryProgress) => void) | undefined;
  /** `failures` to list only failures and count the rest, for trees of millions of files. Default: `full`. */
  readonly report?: "full" | "failures" | undefined;
}

/** How a sync makes the destination the same as the source. */
export interface SyncOptions {
  /**
   * `true` to delete files that exist only at the destination, after all transfers, and only those that the prefix,
   * `include` and `exclude` select. Nothing is deleted after a failure, or if nothing is selected at the source.
   */
  readonly delete?: boolean | undefined;
  /** How files and objects are compared. Default: `"time"`, which transfers files that differ in size or are newer at the source. */
  readonly compare?: Compare | undefined;
}

export interface CheckedOptions extends RunOptions {
  readonly isDry: boolean;
  readonly prefix: string;
  readonly filter: PathFilter;
  readonly resolved: ResolvedTransferConfig;
  readonly config: TransferConfig | undefined;
  readonly headers: RequestNames;
  /** `undefined` unless the method is a sync. */
  readonly sync: { readonly deletes: boolean; readonly compare: Compare | undefined } | undefined;
}

const NAMES = [
  ...TRANSFER_OPTIONS,
  "prefix",
  "include",
  "exclude",
  "dryRun",
  "onFailure",
  "concurrency",
  "report",
  "input",
] as const;

export type DirectoryMethod = "uploadDirectory" | "downloadDirectory" | "syncFrom" | "syncTo";

/**
 * @param own the name of the option that only this direction has
 * @throws {TypeError} for anything but an object, and for an unknown option: a misspelt `prefix` would be the whole
 *   bucket
 */
export function checkOptions(
  method: DirectoryMethod,
  options: DirectoryOptions<boolean> & SyncOptions & { readonly input?: unknown },
  own: string,
): CheckedOptions {
  const isSync = method === "syncFrom" || method === "syncTo";
  refuseUnknownOptions(options, [...NAMES, own, ...(isSync ? ["delete", "compare"] : [])]);
  const { dryRun = false, onFailure = "continue", report = "full", config } = options;
  const { delete: deletes = false, compare } = options;
  checkBoolean("dryRun", dryRun);
  checkBoolean("delete", deletes);
  checkCompare(compare);
  checkOneOf("onFailure", onFailure, ["continue", "stop"]);
  checkOneOf("report", report, ["full", "failures"]);
  const resolved = resolveConfig(config);
  const { concurrency = resolved.maxConcurrency, onProgress, abortSignal, requestTimeout, input } = options;
  checkFunction("onProgress", onProgress);
  return {
    isDry: dryRun,
    prefix: folderPrefix(options),
    filter: pathFilter(options),
    onFailure,
    report,
    concurrency: positiveInteger("concurrency", concurrency),
    config,
    resolved,
    onProgress,
    abortSignal,
    requestTimeout,
    headers: typeof input === "object" && input !== null ? namesOf(input) : {},
    sync: isSync ? { deletes, compare } : undefined,
  };
}
