import type { StreamChange } from "./stream-change.js";

/** Changes that were read together, and where the reading goes on after them. */
export interface StreamPage<Item> {
  readonly changes: readonly StreamChange<Item>[];
  /** What `startFrom` takes, to go on after this page: a string that is safe in a URL. */
  readonly cursor: string;
}

/** Reads the pages of a stream, from a cursor on. */
export type ReadPages<Item> = (
  cursor: string | undefined,
) => AsyncGenerator<StreamPage<Item>, undefined, undefined>;

/**
 * The changes of a table's items: `for await (const change of table.stream())`.
 *
 * Immutable: `startFrom` gives a new stream.
 */
export class TableStream<Item> implements AsyncIterable<StreamChange<Item>> {
  readonly #read: ReadPages<Item>;
  readonly #cursor: string | undefined;

  /** @internal Made by `table.stream()`. */
  constructor(read: ReadPages<Item>, cursor?: string) {
    this.#read = read;
    this.#cursor = cursor;
  }

  /**
   * Goes on after the page that had this cursor, whatever the option `from` says.
   *
   * DynamoDB keeps changes for 24 hours: where a cursor is older, its error says so when the stream is read
   * (`TrimmedDataAccessException`, `ResourceNotFoundException`).
   *
   * @throws `InvalidCursorError`, when it is read, for what is no cursor, or of another stream
   */
  startFrom(cursor: string): TableStream<Item> {
    return new TableStream(this.#read, cursor);
  }

  /**
   * The changes by pages, each with a cursor. The first page has no changes: its cursor is where the reading begins.
   *
   * @example
   * for await (const { changes, cursor } of table.stream({ from: "oldest" }).pages()) {
   *   for (const { kind, key } of changes) console.log(kind, key);
   *   await writeFile("cursor.txt", cursor);
   * }
   */
  pages(): AsyncGenerator<StreamPage<Item>, undefined, undefined> {
    return this.#read(this.#cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<StreamChange<Item>, undefined, undefined> {
    for await (const { changes } of this.pages()) yield* changes;
  }
}
