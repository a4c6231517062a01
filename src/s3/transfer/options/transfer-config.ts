import { checkBoolean, checkWholeNumber } from "../../../core/text/argument-checks.js";

/** How objects are transferred, with boto3's names in camelCase and its defaults. */
export interface TransferConfig {
  /**
   * The size in bytes from which an object is transferred in parts. Default: 8 MiB. Uploads always use parts from 1 GiB
   * on, as they hold a request's content in memory; copies from 5 GiB on.
   */
  readonly multipartThreshold?: number | undefined;
  /** How many requests are in flight at once. Default: 10. */
  readonly maxConcurrency?: number | undefined;
  /**
   * The size of a part, in bytes. Default: 8 MiB. Uploads use from 5 MiB to 1 GiB, copies from 5 MiB to 5 GiB, and both
   * increase it if 10,000 parts would not suffice.
   */
  readonly multipartChunksize?: number | undefined;
  /** How often a part of a download is attempted. Default: 5. Uploads are retried according to the client's `maxAttempts`. */
  readonly numDownloadAttempts?: number | undefined;
  /** How many writes of a download to a file may be queued. Default: 100. */
  readonly maxIoQueue?: number | undefined;
  /** The size of such a write, in bytes. Default: 256 KiB. */
  readonly ioChunksize?: number | undefined;
  /** The maximum bandwidth, in bytes per second. Default: unlimited. */
  readonly maxBandwidth?: number | undefined;
  /** boto3's name for concurrency: `false` for one request at a time. */
  readonly useThreads?: boolean | undefined;
}

/** A configuration with all defaults. If `useThreads` is `false`, `maxConcurrency` is 1. */
export interface ResolvedTransferConfig extends Readonly<Record<keyof typeof DEFAULTS, number>> {
  readonly maxBandwidth: number | undefined;
}

const MIB = 1024 * 1024;

// Without boto3's preferred_transfer_client, which selects a native library that does not exist here.
const DEFAULTS = {
  multipartThreshold: 8 * MIB,
  maxConcurrency: 10,
  multipartChunksize: 8 * MIB,
  numDownloadAttempts: 5,
  maxIoQueue: 100,
  ioChunksize: 256 * 1024,
} as const satisfies TransferConfig;

const NAMES: readonly string[] = [...Object.keys(DEFAULTS), "maxBandwidth", "useThreads"];

/**
 * @throws {TypeError} for an unknown member, or one of the wrong type
 * @throws {RangeError} for an invalid number
 */
export function resolveConfig(config: TransferConfig = {}): ResolvedTransferConfig {
  for (const name of Object.keys(config)) {
    if (!NAMES.includes(name)) {
      throw new TypeError(`config has no member ${name}. It has ${NAMES.join(", ")}.`);
    }
  }
  const { useThreads = true, maxBandwidth } = config;
  checkBoolean("config.useThreads", useThreads);
  const numbers = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, usual]) => {
      const given = config[name as keyof typeof DEFAULTS];
      return [
        name,
        checkWholeNumber(`config.${name}`, given ?? usual, name === "multipartThreshold" ? 0 : 1),
      ];
    }),
  ) as Record<keyof typeof DEFAULTS, number>;
  return {
    ...numbers,
    ...(!useThreads && { maxConcurrency: 1 }),
    maxBandwidth:
      maxBandwidth === undefined ? undefined : checkWholeNumber("config.maxBandwidth", maxBandwidth, 1),
  };
}

/** How many requests the transfer of an object of this size has in flight at once. */
export function requestsFor(
  size: number,
  { multipartThreshold, multipartChunksize, maxConcurrency }: ResolvedTransferConfig,
): number {
  if (size < multipartThreshold) return 1;
  return Math.max(1, Math.min(maxConcurrency, Math.ceil(size / multipartChunksize)));
}
