/** A place in a listing, which its pages name by a cursor. */
export interface Position {
  /** The page token, as the input members that it is sent in; without members it is the first page. */
  readonly token: Readonly<Record<string, string>>;
  /** Which of the inputs the page is of, where a long list was split into several. */
  readonly chunk: number;
  /** How many resources from there on were passed already, where a limit ended inside of a page. */
  readonly skip: number;
}

/** Where every listing begins. */
export const START: Position = { token: {}, chunk: 0, skip: 0 };

/** A position as an opaque string, safe in URLs and files. */
export function encodeCursor(position: Position): string {
  const { token, chunk, skip } = position;
  const members = { ...token, ...(chunk > 0 && { chunk }), ...(skip > 0 && { skip }) };
  return Buffer.from(JSON.stringify(members)).toString("base64url");
}

/**
 * The position of a cursor.
 *
 * @param members the input members that a page token of this listing is sent in
 * @throws {TypeError} for what is no cursor of such a listing
 */
export function decodeCursor(cursor: string, members: readonly string[]): Position {
  const parsed = parse(cursor);
  if (typeof parsed === "object" && parsed !== null && Object.keys(parsed).length > 0) {
    const { chunk = 0, skip = 0, ...token } = parsed as Record<string, unknown>;
    const isToken = Object.entries(token).every(
      ([name, value]) => members.includes(name) && typeof value === "string" && value !== "",
    );
    if (isToken && isCount(chunk) && isCount(skip)) {
      return { token: token as Record<string, string>, chunk, skip };
    }
  }
  throw new TypeError("startFrom takes the cursor of a page of the same collection.");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
