import { collectBody } from "./collect-body.js";
import { refuseOtherDocument } from "./document/expected-document.js";
import { type BodyReader, readerOf } from "./operation-reader.js";
import type { Collecting, Operation, Output, Protocol, ReadResponse, Response } from "./protocol.js";

const NOTHING = new Uint8Array();

/**
 * Like the protocol's own `deserializeResponse`, but parses successful responses in one pass. Where that is not
 * possible, the protocol parses the whole body. Throws for a body that is not a response of this operation.
 */
export function onePassReader(protocol: Protocol, readBySdk: ReadResponse): ReadResponse {
  const protocolId = protocol.getShapeId();
  const readChecked = checkedReader(protocol, readBySdk);
  const readers = new Map<string, BodyReader | undefined>();

  function readerFor(operation: Operation): BodyReader | undefined {
    if (!readers.has(operation.name)) readers.set(operation.name, readerOf(operation, protocolId));
    return readers.get(operation.name);
  }

  return async (operation, context, response) => {
    const read = readerFor(operation);
    if (!read) return readChecked(operation, context, response);
    const bytes = await collect(response.body, context);
    const members = bytes && attempt(read, bytes);
    if (!members) return readChecked(operation, context, withBody(response, bytes ?? response.body));
    // The SDK reads headers and metadata, from the response without its body.
    const { $metadata, ...ofHeaders } = await readBySdk(operation, context, withBody(response, NOTHING));
    return { ...ofHeaders, ...members, $metadata };
  };
}

/** Like the protocol's own `deserializeResponse`, but throws for a body that is not a response of the operation. */
export function checkedReader(protocol: Protocol, readBySdk: ReadResponse): ReadResponse {
  const protocolId = protocol.getShapeId();
  return async (operation, context, response) => {
    const body = await collect(response.body, context);
    const output = await readBySdk(operation, context, withBody(response, body ?? response.body));
    if (body) refuseOtherDocument(operation, protocolId, body, output);
    return output;
  };
}

function attempt(read: BodyReader, body: Buffer): Output | undefined {
  try {
    return read(body);
  } catch {
    // Whatever the error, such as a document too deep for the stack: the SDK then decides.
    return undefined;
  }
}

/** The whole body, also of a kind that only the SDK can read; `undefined` for one that is unknown to it. */
export async function collect(body: unknown, { streamCollector }: Collecting): Promise<Buffer | undefined> {
  if (body !== undefined && body !== null && typeof body !== "object") return undefined;
  const bytes = body ? ((await collectBody(body)) ?? (await streamCollector(body))) : NOTHING;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The response with another body. The headers stay the same object, because the SDK changes their names. */
export function withBody(response: Response, body: unknown): Response {
  const copy = Object.create(Object.getPrototypeOf(response) as object | null) as object;
  return Object.assign(copy, response, { body });
}
