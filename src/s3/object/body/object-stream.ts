import { Readable } from "node:stream";
import type { ObjectBody } from "./reader/object-body.js";

/**
 * The body of an object as a Node stream. It makes no request until it is read, and frees its connection when it is
 * destroyed, as by `break` in a loop.
 */
export function objectStream(body: ObjectBody): Readable {
  let reading: Promise<void> | undefined;
  let goOn: (() => void) | undefined;
  const readAll = async (): Promise<void> => {
    try {
      await body.read((chunk) =>
        stream.push(chunk) ? undefined : new Promise((resolve) => (goOn = resolve)),
      );
      stream.push(null);
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const stream = new Readable({
    read: () => {
      goOn?.();
      reading ??= readAll();
    },
    destroy: (error, callback) => {
      body.close(error ?? undefined);
      callback(error);
    },
  });
  return stream;
}
