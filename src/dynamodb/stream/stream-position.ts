import { InvalidCursorError } from "../../core/errors/listing-errors.js";

/** The position in a shard. */
export interface ShardPosition {
  readonly id: string;
  /** The sequence number of the last record that was read; omitted for the shard's beginning. */
  readonly after?: string | undefined;
  /** In milliseconds since 1970: earlier changes are skipped. */
  readonly since?: number | undefined;
}

/** The position in a stream. */
export interface StreamPosition {
  /** The shards that are being read. */
  readonly reading: readonly ShardPosition[];
  /** The shards that were completely read and whose children were not started. */
  readonly ended: readonly string[];
}

/** Encodes a position as an opaque string, safe in URLs and files. */
export function encodePosition({ reading, ended }: StreamPosition, arn: string): string {
  return Buffer.from(JSON.stringify({ reading, ended, of: arn })).toString("base64url");
}

/** The position that a cursor has, and the ARN of the stream that it is of. */
export interface StreamCursor extends StreamPosition {
  readonly of: unknown;
}

/** @throws {InvalidCursorError} for anything but a cursor of a stream */
export function decodePosition(cursor: string): StreamCursor {
  const parsed = parse(cursor);
  if (isPosition(parsed)) return parsed;
  throw new InvalidCursorError("TableStream", "it was not returned by a page of a stream");
}

/** @throws {InvalidCursorError} for a cursor of another stream */
export function positionIn(cursor: StreamCursor, arn: string): StreamPosition {
  if (cursor.of !== arn) throw new InvalidCursorError("TableStream", "it is of another stream");
  return cursor;
}

function isPosition(value: unknown): value is StreamCursor {
  if (typeof value !== "object" || value === null) return false;
  const { reading, ended } = value as { readonly reading?: unknown; readonly ended?: unknown };
  const isEnded = Array.isArray(ended) && ended.every((id) => typeof id === "string");
  return isEnded && Array.isArray(reading) && reading.every(isShardPosition);
}

function isShardPosition(value: unknown): value is ShardPosition {
  if (typeof value !== "object" || value === null) return false;
  const { id, after, since } = value as Record<string, unknown>;
  return (
    typeof id === "string" &&
    (after === undefined || typeof after === "string") &&
    (since === undefined || typeof since === "number")
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
