import { checkBoolean, checkFunction, checkOneOf } from "../../core/text/argument-checks.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { positiveInteger } from "../../core/query/query.js";
import { describeValue } from "../../core/text/describe-value.js";
import {
  resolveConfig,
  type ResolvedTransferConfig,
  type TransferConfig,
} from "../transfer/options/transfer-config.js";
import type { DirectoryProgress } from "./run/directory-progress.js";
import { folderPrefix } from "./remote/folder-prefix.js";
import { type Exclude, type Globs, type PathFilter, pathFilter } from "./filter/path-filter.js";
import type { RequestHeaders } from "./remote/remote-object.js";
import type { RunOptions } from "./run/run-steps.js";

/** How the files of a directory are moved. The `requestTimeout` is that of each request, not of the whole. */
export interface DirectoryOptions<DryRun extends boolean> extends CallOptions {
  /**
   * The folder of the bucket that the directory stands for: `"photos"` and `"photos/"` are the same, and have
   * nothing of `photos2/`. The whole bucket unless given; `undefined` is refused.
   */
  readonly prefix?: string;
  /**
   * Globs for what is taken in, of which one must match; everything unless given. They match the path below the
   * directory, with "/" on all systems: `*.jpg` is in the directory itself, and `**` + `/*.jpg` anywhere. `*` takes in
   * names that begin with a dot.
   */
  readonly include?: Globs;
  /**
   * Globs for what is left out of it, and stays as it is on both sides. One that matches a directory leaves out all
   * that is in it: `node_modules` and `node_modules/` in the directory itself, and `**` + `/node_modules` anywhere.
   * What is left out is not looked at: a key that no file can have is in nobody's way then. A function, which may be
   * async, decides about single files.
   */
  readonly exclude?: Exclude;
  /** `true`: moves and deletes nothing, and resolves to what would be. */
  readonly dryRun?: DryRun | undefined;
  /**
   * What happens once a file has failed: `continue` goes on with the others, `stop` ends those under way and begins no
   * other. Both end in a `DirectoryTransferError`. `continue` unless given.
   */
  readonly onFailure?: "continue" | "stop" | undefined;
  /** How many files are under way at once; one that is moved in parts counts with its parts. `config.maxConcurrency` unless given. */
  readonly concurrency?: number | undefined;
  /** Sizes, concurrency and bandwidth, as for a single file; `maxBandwidth` is that of all files together. */
  readonly config?: TransferConfig | undefined;
  /** Told of each step. What it throws ends the transfer. */
  readonly onProgress?: ((progress: DirectoryProgress) => void) | undefined;
  /** `failures`: the report lists only what failed, and counts the rest, for trees of millions. `full` unless given. */
  readonly report?: "full" | "failures" | undefined;
}

/** The options, checked. */
export interface CheckedOptions extends RunOptions {
  readonly isDry: boolean;
  readonly prefix: string;
  readonly filter: PathFilter;
  readonly resolved: ResolvedTransferConfig;
  readonly config: TransferConfig | undefined;
  readonly headers: RequestHeaders;
}

const NAMES = [
  "prefix",
  "include",
  "exclude",
  "dryRun",
  "onFailure",
  "concurrency",
  "config",
  "onProgress",
  "report",
  "input",
  "abortSignal",
  "requestTimeout",
] as const;

/**
 * @param others the options that only this method has
 * @throws {TypeError} for what is no object, and for an option that there is not: a misspelt prefix would be the
 *   whole bucket
 */
export function checkOptions(
  method: string,
  options: DirectoryOptions<boolean> & { readonly input?: unknown },
  others: readonly string[],
): CheckedOptions {
  refuseNoObject(method, options);
  const known: readonly string[] = [...NAMES, ...others];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`${method} has no option ${unknown}. It takes ${known.join(", ")}.`);
  }
  const { dryRun = false, onFailure = "continue", report = "full", config } = options;
  checkBoolean("dryRun", dryRun);
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
    headers: requestHeadersOf(input),
  };
}

/** @throws {TypeError} for a prefix in the place of options: its characters would be their names */
function refuseNoObject(method: string, options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  throw new TypeError(
    `The options of ${method} must be an object, as { prefix }, but they are ${describeValue(options)}.`,
  );
}

/** Who pays, and whose bucket it must be, also when it is listed and when something is deleted. */
function requestHeadersOf(input: unknown): RequestHeaders {
  if (typeof input !== "object" || input === null) return {};
  const { RequestPayer, ExpectedBucketOwner } = input as RequestHeaders;
  return {
    ...(RequestPayer !== undefined && { RequestPayer }),
    ...(ExpectedBucketOwner !== undefined && { ExpectedBucketOwner }),
  };
}
