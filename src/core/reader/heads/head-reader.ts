import { LT } from "../scanner/bytes.js";
import { bodyDecoderOf } from "../compile.js";
import { enterRoot } from "../document/document.js";
import type { EarlyHead } from "./early-head.js";
import { rootOf } from "../operation-reader.js";
import { type Operation, REST_XML } from "../protocol.js";
import { Scanner } from "../scanner/scanner.js";

/** Reads the head of a response from the bytes received so far; `undefined` if they are not enough. */
export type HeadReader = (body: Buffer) => EarlyHead | undefined;

/** A reader for the heads of an operation's responses, if its output is supported. */
export function headReaderOf(operation: Operation): HeadReader | undefined {
  const decoder = bodyDecoderOf(operation.output);
  if (!decoder) return undefined;
  const root = rootOf(operation, REST_XML);
  return (body) => {
    try {
      // Up to the start of the last tag: the scanner requires that each text is followed by a tag.
      const scanner = new Scanner(body.subarray(0, body.lastIndexOf(LT) + 1));
      enterRoot(scanner, root);
      return decoder.readHead(scanner);
    } catch {
      return undefined;
    }
  };
}
