import { isPlain } from "../text/plain-object.js";
import { InvalidCursorError } from "../errors/listing-errors.js";

/**
 * The input members that request a page. Most services have one string; some have a structure, such as the key of the
 * last item, which may contain bytes.
 */
export type PageToken = Readonly<Record<string, unknown>>;

/** A position in a listing, which pages return as a cursor. */
export interface Position {
  /** The page token, as input members; without members it is the first page. */
  readonly token: PageToken;
  /** The index of the page's input, if a long list was split into several inputs. */
  readonly chunk: number;
  /** How many resources of the page to skip, if a limit ended within the page. */
  readonly skip: number;
  /** The `listingId` of the listing; omitted for the start of any listing. */
  readonly of?: string;
}

export const START: Position = { token: {}, chunk: 0, skip: 0 };

/** A position in a listing as an opaque string, safe in URLs and files. */
export function encodeCursor({ token, chunk, skip }: Position, of: string): string {
  const members = { ...token, ...(chunk > 0 && { chunk }), ...(skip > 0 && { skip }), of };
  return Buffer.from(JSON.stringify(members, bytesToText)).toString("base64url");
}

/** Decodes a cursor of a listing with these members for its page tokens; anything else is an `InvalidCursorError`. */
export function decodeCursor(collection: string, cursor: string, members: readonly string[]): Position {
  const parsed = parse(cursor);
  if (typeof parsed === "object" && parsed !== null) {
    const { chunk = 0, skip = 0, of, ...token } = parsed as Record<string, unknown>;
    const isToken = Object.entries(token).every(
      ([name, value]) => members.includes(name) && isTokenValue(value),
    );
    if (isToken && isCount(chunk) && isCount(skip) && typeof of === "string") {
      return { token, chunk, skip, of };
    }
  }
  throw new InvalidCursorError(collection, "it was not returned by a page of such a collection");
}

function isTokenValue(value: unknown): boolean {
  return typeof value === "string" ? value !== "" : isPlain(value) && Object.keys(value).length > 0;
}

const BYTES = "$bytes";

function bytesToText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString("base64") } : value;
}

function textToBytes(_name: string, value: unknown): unknown {
  if (!isPlain(value) || Object.keys(value).length !== 1 || typeof value[BYTES] !== "string") return value;
  return new Uint8Array(Buffer.from(value[BYTES], "base64"));
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString(), textToBytes);
  } catch {
    return undefined;
  }
}
