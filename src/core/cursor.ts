/** A page token as an opaque string, safe in URLs and files: some services need more than one member for it. */
export function encodeCursor(token: object): string {
  return Buffer.from(JSON.stringify(token)).toString("base64url");
}

/** The page token of a cursor. */
export function decodeCursor(cursor: string, members: readonly string[]): Record<string, string> {
  const token = parse(cursor);
  if (typeof token === "object" && token !== null) {
    const entries = Object.entries(token as Record<string, unknown>);
    const isOurs = entries.every(([name, value]) => members.includes(name) && typeof value === "string");
    if (entries.length > 0 && isOurs) return Object.fromEntries(entries) as Record<string, string>;
  }
  throw new TypeError("startFrom takes the cursor of a page of the same collection.");
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
