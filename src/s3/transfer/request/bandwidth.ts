import { sleep } from "../../../core/concurrency/abort.js";
import type { TransferConfig } from "../options/transfer-config.js";

/** The limits that several transfers share, by the configuration that is passed to each of them. */
const shared = new WeakMap<TransferConfig, Bandwidth>();

/** Limits the bytes per second of all requests of a transfer. */
export class Bandwidth {
  readonly #bytesPerSecond: number;
  #freeAt = 0;

  private constructor(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** `undefined` if there is no limit. */
  static of(bytesPerSecond: number | undefined, config?: TransferConfig): Bandwidth | undefined {
    const limit = config && shared.get(config);
    if (limit) return limit;
    return bytesPerSecond === undefined ? undefined : new Bandwidth(bytesPerSecond);
  }

  async take(bytes: number, signal?: AbortSignal): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(now, this.#freeAt) + (bytes / this.#bytesPerSecond) * 1000;
    if (this.#freeAt > now) await sleep(this.#freeAt - now, signal);
  }
}

/** A configuration for several transfers, to all of which together its `maxBandwidth` applies. */
export function sharedBandwidth(config: TransferConfig | undefined): TransferConfig | undefined {
  const bandwidth = Bandwidth.of(config?.maxBandwidth);
  if (!config || !bandwidth) return config;
  const copy = { ...config };
  shared.set(copy, bandwidth);
  return copy;
}
