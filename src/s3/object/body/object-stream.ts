import { Readable } from "node:stream";
import type { ObjectBody } from "./reader/object-body.js";

/**
 * The body of an object as a Node stream. It makes no request until it is read, and frees its connection when it is
 * destroyed, as by `break` in a loop.
 */
export class ObjectStream extends Readable {
  readonly #body: ObjectBody;
  #isReading = false;
  #goOn: (() => void) | undefined;

  constructor(body: ObjectBody) {
    super();
    this.#body = body;
  }

  override _read(): void {
    this.#goOn?.();
    this.#goOn = undefined;
    if (this.#isReading) return;
    this.#isReading = true;
    void this.#readAll();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#body.close(error ?? undefined);
    callback(error);
  }

  async #readAll(): Promise<void> {
    try {
      await this.#body.read((chunk) =>
        this.push(chunk) ? undefined : new Promise((resolve) => (this.#goOn = resolve)),
      );
      this.push(null);
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
