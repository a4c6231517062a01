import { checkBoolean, checkWholeNumber } from "../../../core/text/argument-checks.js";

/** How objects are moved: boto3's names and defaults, in camelCase. */
export interface TransferConfig {
  /**
   * From this size on, in bytes, an object is moved in parts. 8 MiB unless given. An upload holds in memory what it
   * sends at once, so that from 1 GiB on it takes parts in any case; a copy from 5 GiB on.
   */
  readonly multipartThreshold?: number | undefined;
  /** How many requests are under way at once. 10 unless given. */
  readonly maxConcurrency?: number | undefined;
  /**
   * The size of a part, in bytes. 8 MiB unless given. Uploads take from 5 MiB to 1 GiB, copies from 5 MiB to 5 GiB, and
   * let it grow where 10,000 parts would not do.
   */
  readonly multipartChunksize?: number | undefined;
  /** How often a part of a download is tried. 5 unless given. Uploads are tried again as the client's `maxAttempts` says. */
  readonly numDownloadAttempts?: number | undefined;
  /** How many pieces of a download to a file may wait for the disk. 100 unless given. */
  readonly maxIoQueue?: number | undefined;
  /** The size of such a piece, in bytes. 256 KiB unless given. */
  readonly ioChunksize?: number | undefined;
  /** How many bytes a second a transfer may move at most. As many as it can unless given. */
  readonly maxBandwidth?: number | undefined;
  /** boto3's name for whether requests may be under way at the same time: `false` is one after the other. */
  readonly useThreads?: boolean | undefined;
}

/** A configuration with nothing left out; without threads, `maxConcurrency` is 1. */
export interface ResolvedTransferConfig {
  readonly multipartThreshold: number;
  readonly maxConcurrency: number;
  readonly multipartChunksize: number;
  readonly numDownloadAttempts: number;
  readonly maxIoQueue: number;
  readonly ioChunksize: number;
  readonly maxBandwidth: number | undefined;
}

const MIB = 1024 * 1024;

// boto3's preferred_transfer_client is not among them: it chooses a library of C, which there is none of here.
const DEFAULTS = {
  multipartThreshold: 8 * MIB,
  maxConcurrency: 10,
  multipartChunksize: 8 * MIB,
  numDownloadAttempts: 5,
  maxIoQueue: 100,
  ioChunksize: 256 * 1024,
} as const satisfies Partial<ResolvedTransferConfig>;

const NAMES: readonly string[] = [...Object.keys(DEFAULTS), "maxBandwidth", "useThreads"];

/**
 * @throws {TypeError} for a member that there is not, or one of another type
 * @throws {RangeError} for a number that makes no sense
 */
export function resolveConfig(config: TransferConfig = {}): ResolvedTransferConfig {
  for (const name of Object.keys(config)) {
    if (!NAMES.includes(name)) {
      throw new TypeError(`config has no member ${name}. It takes ${NAMES.join(", ")}.`);
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
