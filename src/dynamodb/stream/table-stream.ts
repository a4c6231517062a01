import { refuseArguments } from "../../core/call/input/no-arguments.js";
import { IDENTITY } from "../../core/text/brand.js";
import type { StreamChange } from "./stream-change.js";

/** Changes that were read together, and the position after them. */
export interface StreamPage<Item> {
  readonly changes: readonly StreamChange<Item>[];
  /** The argument of `startFrom` that continues after this page: a string that is safe in URLs. */
  readonly cursor: string;
}

/** Reads the pages of a stream, starting from a cursor. */
export type ReadPages<Item> = (
  cursor: string | undefined,
) => AsyncGenerator<StreamPage<Item>, undefined, undefined>;

/**
 * The changes to a table's items: `for await (const change of table.stream())`.
 *
 * Immutable: `startFrom` returns a new stream.
 */
export class TableStream<Item> implements AsyncIterable<StreamChange<Item>> {
  /** @internal */
  readonly [IDENTITY]: {
    readonly of: "TableStream";
    readonly table: string;
    readonly from: string;
    readonly cursor: string | undefined;
  };
  readonly #read: ReadPages<Item>;
  readonly #cursor: string | undefined;

  /** @internal Created by `table.stream()`. */
  constructor(table: string, from: string, read: ReadPages<Item>, cursor?: string) {
    this[IDENTITY] = { of: "TableStream", table, from, cursor };
    this.#read = read;
    this.#cursor = cursor;
  }

  /**
   * Continues after the page with this cursor, regardless of the option `from`.
   *
   * DynamoDB keeps changes for 24 hours: if a cursor is older, reading the stream throws the service's error
   * (`TrimmedDataAccessException`, `ResourceNotFoundException`).
   *
   * @throws `InvalidCursorError`, when it is read, for an invalid cursor, or one of another stream
   */
  startFrom(cursor: string): TableStream<Item> {
    const { table, from } = this[IDENTITY];
    return new TableStream(table, from, this.#read, cursor);
  }

  /**
   * The changes in pages, each with a cursor. The first page is empty: its cursor is the start position.
   *
   * @example
   * for await (const { changes, cursor } of table.stream({ from: "oldest" }).pages()) {
   *   for (const { kind, key } of changes) console.log(kind, key);
   *   await writeFile("cursor.txt", cursor);
   * }
   */
  pages(): AsyncGenerator<StreamPage<Item>, undefined, undefined> {
    refuseArguments("pages", arguments, 0, "Pass options to stream(), as stream({ abortSignal }).");
    return this.#read(this.#cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<StreamChange<Item>, undefined, undefined> {
    for await (const { changes } of this.pages()) yield* changes;
  }
}
