/** The bytes of a body, from whichever kind of stream a runtime has for it. */
export interface BodyChunks {
  /** The next bytes; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Gives the connection up. A read that waits ends in the error, where there is one. */
  destroy(error?: Error): void;
}

interface NodeStream extends AsyncIterable<Uint8Array> {
  destroy(error?: Error): unknown;
  on(event: "error", listener: () => void): unknown;
}

interface Buffered {
  transformToByteArray(): Promise<Uint8Array>;
}

/** Reads what an output of GetObject has as `Body`. */
export function bodyChunks(body: unknown): BodyChunks {
  if (isObject(body)) {
    if (Symbol.asyncIterator in body && "destroy" in body && "on" in body) return ofNode(body as NodeStream);
    if ("getReader" in body) return ofWeb(body as ReadableStream<Uint8Array>);
    // A stub has what is usually called.
    if ("transformToByteArray" in body) return ofBuffered(body as Buffered);
  }
  if (body === undefined) return ofBuffered({ transformToByteArray: async () => new Uint8Array() });
  throw new TypeError("The response has a body that is no stream.");
}

function ofNode(stream: NodeStream): BodyChunks {
  // Once it is given up, nobody waits for it any more who could take its error.
  stream.on("error", () => {});
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { done, value } = await iterator.next();
      return done ? undefined : value;
    },
    destroy: (error) => void stream.destroy(error),
  };
}

function ofWeb(stream: ReadableStream<Uint8Array>): BodyChunks {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? undefined : value;
    },
    destroy: (reason) => {
      reader.cancel(reason).catch(() => {});
    },
  };
}

function ofBuffered(body: Buffered): BodyChunks {
  let isRead = false;
  return {
    next: async () => {
      if (isRead) return undefined;
      isRead = true;
      return body.transformToByteArray();
    },
    destroy: () => {},
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
