import { pathStep } from "../values/misfit.js";
import type { ValueReading } from "../values/settings.js";
import { fromAttributeMap, fromAttributeValue } from "../values/from-attribute-value.js";
import { setMember } from "../values/set-member.js";
import { itemJson } from "../values/json/native-json.js";
import { parseMap, toAttributeMap, toAttributeValue } from "../values/to-attribute-value.js";
import { setJsonMember } from "./json-member.js";
import type { Place } from "./schema.js";

/** Converts native values in a part of an input to attribute values. */
export function toWire(place: Place, given: unknown, path: string): unknown {
  if (given === undefined || given === null)
    return place.kind === "value" ? toAttributeValue(given, path) : undefined;
  switch (place.kind) {
    case "value":
      return toAttributeValue(given, path);
    case "list":
      if (!Array.isArray(given)) return given;
      return given.map((item, index) => toWire(place.item, item, `${path}${pathStep(index)}`));
    case "map":
      if (isItem(place)) return toAttributeMap(given, path);
      return mapMembers(given, (name, member) => toWire(place.item, member, `${path}${pathStep(name)}`));
    case "structure":
      return withWireMembers(given, place.members, (name) => `${path}${pathStep(name)}`);
  }
}

/**
 * A copy of an input, or of a part of one, with attribute values. Items among its members are written as JSON, and
 * become attribute values only for those who read them.
 */
export function withWireMembers(
  given: object,
  places: Readonly<Record<string, Place>>,
  pathOf = (name: string) => name,
): object {
  const copy: Record<string, unknown> = { ...given };
  for (const [name, place] of Object.entries(places)) {
    const member = copy[name];
    if (member === undefined) continue;
    if (isItem(place) && member !== null)
      setJsonMember(copy, name, [itemJson(member, pathOf(name))], parseMap);
    else copy[name] = toWire(place, member, pathOf(name));
  }
  return copy;
}

function isItem(place: Place): boolean {
  return place.kind === "map" && place.item.kind === "value";
}

/** Converts attribute values in a part of an output to native ones. */
export function fromWire(place: Place, given: unknown, how: ValueReading): unknown {
  if (given === undefined || given === null) return given;
  switch (place.kind) {
    case "value":
      return fromAttributeValue(given as never, how);
    case "list":
      return (given as readonly unknown[]).map((item) => fromWire(place.item, item, how));
    case "map":
      if (place.item.kind === "value") return fromAttributeMap(given as never, how);
      return mapMembers(given, (_, member) => fromWire(place.item, member, how));
    case "structure":
      return changeMembers(given, place.members, (_, inner, member) => fromWire(inner, member, how));
  }
}

/** A copy with each member converted, keyed by names such as those of tables and attributes. */
function mapMembers(given: object, change: (name: string, member: unknown) => unknown): object {
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(given)) setMember(copy, name, change(name, member));
  return copy;
}

/** A copy with only those members converted that contain attribute values. */
function changeMembers(
  given: object,
  places: Readonly<Record<string, Place>>,
  change: (name: string, place: Place, member: unknown) => unknown,
): object {
  const copy: Record<string, unknown> = { ...given };
  for (const [name, place] of Object.entries(places)) {
    if (copy[name] !== undefined) copy[name] = change(name, place, copy[name]);
  }
  return copy;
}
