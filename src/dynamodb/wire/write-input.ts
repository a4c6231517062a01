import { isBytes } from "../values/kinds.js";
import type { JsonBytes } from "../values/json/json-bytes.js";
import { unreadJson } from "./json-member.js";

/** Writes an input, or a part of one, with the SDK's attribute values as JSON. Members that are `undefined` are omitted. */
export function writeInput(json: JsonBytes, value: unknown): void {
  if (typeof value === "string") json.string(value);
  else if (typeof value !== "object" || value === null) json.ascii(JSON.stringify(value) ?? "null");
  else if (isBytes(value)) json.base64(value);
  else if (Array.isArray(value)) writeList(json, value);
  else writeMembers(json, value as Readonly<Record<string, unknown>>);
}

function writeList(json: JsonBytes, list: readonly unknown[]): void {
  json.ascii("[");
  for (const [index, item] of list.entries()) {
    if (index > 0) json.ascii(",");
    writeInput(json, item);
  }
  json.ascii("]");
}

function writeMembers(json: JsonBytes, members: Readonly<Record<string, unknown>>): void {
  let before = "{";
  for (const name of Object.keys(members)) {
    const raw = unreadJson(members, name);
    const member = raw ?? members[name];
    if (member === undefined) continue;
    json.ascii(before);
    json.string(name);
    json.ascii(":");
    if (raw) for (const part of raw) json.raw(part);
    else writeInput(json, member);
    before = ",";
  }
  json.ascii(before === "{" ? "{}" : "}");
}
