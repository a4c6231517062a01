/** The whole body of a response; `undefined` for one that is neither bytes nor a stream that can be iterated. */
export async function collectBody(body: unknown): Promise<Buffer | undefined> {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (isNodeStream(body)) return collectEvents(body);
  if (!isIterable(body)) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(bytesOf(chunk));
  return Buffer.concat(chunks);
}

/** Takes less time than iterating the stream, or piping it as the SDK does. */
function collectEvents(body: NodeJS.ReadableStream): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    body.on("data", (chunk: Uint8Array | string) => chunks.push(bytesOf(chunk)));
    let isOver = false;
    body.on("end", () => {
      isOver = true;
      resolve(Buffer.isBuffer(chunks[0]) && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    });
    body.on("error", (error) => {
      isOver = true;
      reject(error);
    });
    body.on("close", () => {
      if (!isOver) reject(Object.assign(new Error("The response was cut off."), { code: "ECONNRESET" }));
    });
    // Somebody may have paused it.
    body.resume();
  });
}

function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** Whether it is a Node stream that has not ended: an ended one has no more events. */
function isNodeStream(body: unknown): body is NodeJS.ReadableStream {
  if (typeof body !== "object" || body === null || !("pipe" in body) || !("destroyed" in body)) return false;
  const hasEnded = "readableEnded" in body && body.readableEnded;
  return !body.destroyed && !hasEnded;
}

/** A web stream in runtimes where it can be iterated. */
function isIterable(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
