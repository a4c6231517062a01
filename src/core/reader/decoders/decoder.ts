import type { Scanner } from "../document/scanner.js";

/** Reads the content of an element according to its schema. */
export interface Decoder<Value = unknown> {
  /** Reads from behind the start tag to behind the end tag, which must have this name. */
  read(scanner: Scanner, name: Uint8Array): Value;
  /** The value of an element without an end tag, as `<Prefix/>`. */
  empty(): Value;
}
