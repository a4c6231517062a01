import { perObject } from "../text/per-object.js";
import type { Decoder } from "./decoders/decoder.js";
import { ListDecoder } from "./decoders/list-decoder.js";
import { MapDecoder } from "./decoders/map-decoder.js";
import { booleanDecoder, numberDecoder, timestampDecoder } from "./decoders/scalar-decoders.js";
import { itemOf, keyOf, membersOf, type Shape, shapeOf } from "./schema.js";
import { StringDecoder } from "./decoders/string-decoder.js";
import { StructDecoder } from "./decoders/struct-decoder.js";
import { Unreadable, unreadable } from "./scanner/unreadable.js";

type Structs = Map<object, StructDecoder>;

/**
 * The decoder of an operation's response bodies, compiled from the client's own schema of the output when the first
 * response arrives; `undefined` if the SDK must read them.
 */
export function bodyDecoderOf(output: unknown): StructDecoder | undefined {
  const schema: unknown = typeof output === "function" ? (output as () => unknown)() : output;
  return typeof schema === "object" && schema !== null ? decoderOf(schema) : undefined;
}

const decoderOf = perObject((output: object): StructDecoder | undefined => {
  try {
    const shape = shapeOf(output);
    return shape.kind === "struct" ? structFor(shape, new Map(), true) : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
});

function decoderFor(shape: Shape, structs: Structs): Decoder {
  switch (shape.kind) {
    case "string":
      return new StringDecoder();
    case "number":
      return numberDecoder;
    case "boolean":
      return booleanDecoder;
    case "timestamp":
      return timestampDecoder;
    case "struct":
      return structs.get(shape.schema as object) ?? structFor(shape, structs, false);
    case "list":
      return listFor(shape, structs);
    case "map":
      return mapFor(shape, structs);
  }
}

function structFor(shape: Shape, structs: Structs, isOutput: boolean): StructDecoder {
  const decoder = new StructDecoder();
  // Set before its members, because it may be one of them. Only an output has members in headers.
  if (!isOutput) structs.set(shape.schema as object, decoder);
  const tags = new Set<string>();
  decoder.define(
    membersOf(shape).map(([name, member]) => {
      const tag = usualName(member.memberTraits.xmlName ?? usualName(name));
      if (tags.size === tags.add(tag).size) unreadable("two members of one name");
      if (isOutput && member.traits.isHeader) return { name, tag, isFlat: false, decoder: headerDecoder };
      const isFlat = member.kind === "list" && member.traits.isFlattened === true;
      return { name, tag, isFlat, decoder: decoderFor(isFlat ? itemOf(member) : member, structs) };
    }),
  );
  return decoder;
}

/** A member that belongs in a header must not be in the body. */
const headerDecoder: Decoder = {
  read: () => unreadable("a header in the body"),
  empty: () => unreadable("a header in the body"),
};

function listFor(shape: Shape, structs: Structs): ListDecoder {
  const item = itemOf(shape);
  if (item.kind === "list" && item.traits.isFlattened) unreadable("a flattened list in a list");
  return new ListDecoder(usualName(item.traits.xmlName ?? "member"), decoderFor(item, structs));
}

function mapFor(shape: Shape, structs: Structs): MapDecoder {
  const key = keyOf(shape);
  const value = itemOf(shape);
  if (shape.traits.isFlattened || key.kind !== "string") unreadable("an unusual map");
  return new MapDecoder(
    usualName(key.traits.xmlName ?? "key"),
    usualName(value.traits.xmlName ?? "value"),
    decoderFor(value, structs),
  );
}

/** The name, unless it may be that of an attribute of the root or a property of `Object.prototype`. */
function usualName(name: string): string {
  if (!/^[A-Za-z][\w.:-]*$/.test(name) || name.startsWith("xmlns") || name in Object.prototype) {
    unreadable("an unusual name");
  }
  return name;
}
