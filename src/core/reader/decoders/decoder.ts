import type { Scanner } from "../scanner/scanner.js";

/** Reads the content of an element according to its schema. */
export interface Decoder<Value = unknown> {
  /** Reads from after the start tag to after the end tag, which must have this name. */
  read(scanner: Scanner, name: Uint8Array): Value;
  /** The value of an empty element, such as `<Prefix/>`. */
  empty(): Value;
}
