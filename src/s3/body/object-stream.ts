import { Readable } from "node:stream";
import type { BodyReader } from "./body-reader.js";

/**
 * The body of an object as a stream of Node. It asks for nothing until it is read, and frees its connection when
 * it is destroyed, as `break` in a loop over it does.
 */
export class ObjectStream extends Readable {
  readonly #reader: BodyReader;

  constructor(reader: BodyReader) {
    super();
    this.#reader = reader;
  }

  override _read(): void {
    void this.#readOn();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#reader.close(error ?? undefined);
    callback(error);
  }

  async #readOn(): Promise<void> {
    try {
      const chunk = await this.#reader.next();
      if (!this.destroyed) this.push(chunk ?? null);
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
