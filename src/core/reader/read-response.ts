import { type BodyReader, readerOf } from "./operation-reader.js";
import type { Collecting, Operation, Output, Protocol, ReadResponse, Response } from "./protocol.js";

/**
 * The same as the protocol's own `deserializeResponse`, for responses of success, but they are read in one pass. What
 * cannot be read so, the protocol reads: whole, from the first byte.
 */
export function onePassReader(protocol: Protocol, readBySdk: ReadResponse): ReadResponse {
  const protocolId = protocol.getShapeId();
  const readers = new Map<string, BodyReader | undefined>();

  function readerFor(operation: Operation): BodyReader | undefined {
    if (!readers.has(operation.name)) readers.set(operation.name, readerOf(operation, protocolId));
    return readers.get(operation.name);
  }

  return async (operation, context, response) => {
    const { body } = response;
    const read = readerFor(operation);
    if (!read || typeof body !== "object" || body === null) return readBySdk(operation, context, response);
    const bytes = await collect(body, context);
    const members = attempt(read, bytes);
    if (!members) return readBySdk(operation, context, withBody(response, bytes));
    // Headers and metadata are as the SDK reads them from a response without a body.
    const { $metadata, ...ofHeaders } = await readBySdk(
      operation,
      context,
      withBody(response, new Uint8Array()),
    );
    return { ...ofHeaders, ...members, $metadata };
  };
}

function attempt(read: BodyReader, body: Buffer): Output | undefined {
  try {
    return read(body);
  } catch {
    // Whatever it is, such as a document too deep for the stack: the SDK has the last word.
    return undefined;
  }
}

async function collect(body: object, { streamCollector }: Collecting): Promise<Buffer> {
  const bytes = body instanceof Uint8Array ? body : await streamCollector(body);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The response with another body; its headers are the same object, whose names the SDK changes. */
function withBody(response: Response, body: Uint8Array): Response {
  const copy = Object.create(Object.getPrototypeOf(response) as object | null) as object;
  return Object.assign(copy, response, { body });
}
