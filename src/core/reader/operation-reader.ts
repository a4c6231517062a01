import { bodyDecoderOf } from "./compile.js";
import { readDocument } from "./document/document.js";
import { AWS_QUERY, type Operation, type Output, REST_XML } from "./protocol.js";
import { shapeOf } from "./schema.js";
import { StructDecoder } from "./decoders/struct-decoder.js";
import { unreadable } from "./scanner/unreadable.js";

/** Reads the members of an output that are in the body; throws where the SDK must read it. */
export type BodyReader = (body: Buffer) => Output;

/** Whether responses of the operation may be read here: it lists or describes. */
export function isListing({ name }: Operation): boolean {
  return /^(List|Describe)/.test(name);
}

/**
 * Whether accepting a body that is not a response of the operation does harm: it would end a list, let an item or tags
 * be overwritten, or report a batch write as done, since an empty document means success.
 */
export function isChecked({ name }: Operation): boolean {
  return /^(List|Describe|(DeleteObjects|Get\w*Tagging|GetItem|BatchGetItem|BatchWriteItem|Query|Scan)$)/.test(
    name,
  );
}

/** A reader for the bodies of an operation's responses, if its output is supported. */
export function readerOf(operation: Operation, protocolId: string): BodyReader | undefined {
  const decoder = bodyDecoderOf(operation.output);
  if (!decoder) return undefined;
  const root = rootOf(operation, protocolId);
  if (protocolId !== AWS_QUERY) return (body) => readDocument(body, root, decoder);
  const result = `${operation.name}Result`;
  const envelope = new StructDecoder();
  envelope.define([{ name: result, tag: result, decoder, isFlat: false }]);
  return (body) => {
    const { [result]: members } = readDocument(body, root, envelope);
    return (members as Output | undefined) ?? unreadable("no result");
  };
}

/** The name of the root of an operation's response documents. */
export function rootOf({ name, output }: Operation, protocolId: string): string {
  if (protocolId !== REST_XML) return `${name}Response`;
  const { traits, schema } = shapeOf(output);
  return traits.xmlName ?? String((schema as readonly unknown[])[2]);
}
