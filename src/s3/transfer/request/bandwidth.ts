import { sleep } from "../../../core/concurrency/abort.js";
import type { TransferConfig } from "../options/transfer-config.js";

/** The limits that several transfers have in common, by the configuration that each of them is given. */
const shared = new WeakMap<TransferConfig, Bandwidth>();

/** Spreads the bytes of all requests of a transfer over time, so that they are no more per second than allowed. */
export class Bandwidth {
  readonly #bytesPerSecond: number;
  #freeAt = 0;

  private constructor(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** `undefined` where there is no limit, so that nothing is done for it. */
  static of(bytesPerSecond: number | undefined, config?: TransferConfig): Bandwidth | undefined {
    const limit = config && shared.get(config);
    if (limit) return limit;
    return bytesPerSecond === undefined ? undefined : new Bandwidth(bytesPerSecond);
  }

  /** Waits until so many bytes more may move. */
  async take(bytes: number, signal?: AbortSignal): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(now, this.#freeAt) + (bytes / this.#bytesPerSecond) * 1000;
    if (this.#freeAt > now) await sleep(this.#freeAt - now, signal);
  }
}

/** A configuration for several transfers, which keep to its `maxBandwidth` together. */
export function sharedBandwidth(config: TransferConfig | undefined): TransferConfig | undefined {
  const bandwidth = Bandwidth.of(config?.maxBandwidth);
  if (!config || !bandwidth) return config;
  const copy = { ...config };
  shared.set(copy, bandwidth);
  return copy;
}
