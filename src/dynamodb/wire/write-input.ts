import { isBytes } from "../values/kinds.js";
import type { JsonBytes } from "../values/json/json-bytes.js";
import { unreadJson } from "./json-member.js";

/**
 * Writes an input with the SDK's attribute values as JSON, like the SDK: only these members, which may be inherited from
 * what the caller's middleware has replaced; those that are `undefined` or null are omitted.
 */
export function writeInput(json: JsonBytes, input: object, names: readonly string[]): void {
  writeMembers(json, input as Readonly<Record<string, unknown>>, names);
}

function writePart(json: JsonBytes, value: unknown): void {
  if (typeof value === "string") json.string(value);
  else if (typeof value !== "object" || value === null) json.ascii(JSON.stringify(value) ?? "null");
  else if (isBytes(value)) json.base64(value);
  else if (Array.isArray(value)) writeList(json, value);
  else if ("toJSON" in value && typeof value.toJSON === "function") json.text(JSON.stringify(value));
  else writeMembers(json, value as Readonly<Record<string, unknown>>, Object.keys(value));
}

function writeList(json: JsonBytes, list: readonly unknown[]): void {
  json.ascii("[");
  for (const [index, item] of list.entries()) {
    if (index > 0) json.ascii(",");
    writePart(json, item);
  }
  json.ascii("]");
}

function writeMembers(
  json: JsonBytes,
  members: Readonly<Record<string, unknown>>,
  names: readonly string[],
): void {
  let before = "{";
  for (const name of names) {
    const raw = unreadJson(members, name);
    const member = raw ?? members[name];
    if (member === undefined || member === null) continue;
    json.ascii(before);
    json.string(name);
    json.ascii(":");
    if (raw) for (const part of raw) json.raw(part);
    else writePart(json, member);
    before = ",";
  }
  json.ascii(before === "{" ? "{}" : "}");
}
