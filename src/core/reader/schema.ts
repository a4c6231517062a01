import { unreadable } from "./scanner/unreadable.js";

/** The traits of a shape or a member that matter for reading. */
export interface Traits {
  readonly xmlName?: string | undefined;
  readonly isFlattened?: boolean | undefined;
  /** Whether it is in a header, not in the body. */
  readonly isHeader?: boolean | undefined;
}

/** A shape, with all references resolved. */
export interface Shape {
  readonly kind: "string" | "number" | "boolean" | "timestamp" | "list" | "map" | "struct";
  /** The SDK's schema: the number of a simple type, or an array that begins with the number of a kind. */
  readonly schema: number | readonly unknown[];
  /** The traits of the member that refers to it. */
  readonly memberTraits: Traits;
  /** Its own traits, overridden by the member's. */
  readonly traits: Traits;
}

/** The SDK's numbers of the supported simple types. */
const TYPES: Readonly<Record<number, Shape["kind"]>> = {
  0: "string",
  1: "number",
  2: "boolean",
  4: "timestamp",
  5: "timestamp",
};

/** The SDK's numbers of the supported kinds; unions, errors and operations are not. */
const KINDS: Readonly<Record<number, Shape["kind"]>> = { 1: "list", 2: "map", 3: "struct" };
const SIMPLE = 0;

/** Added to a simple type's number, for a list or a map of it. */
const LIST_OF = 0x40;
const MAP_OF = 0x80;

/** Traits that do not affect reading. */
const IRRELEVANT = ["ec2QueryName", "jsonName", "sensitive", "xmlNamespace"];
/** The same as bits: `idempotent`, `idempotencyToken` and `sensitive`. */
const IRRELEVANT_BITS = 0b1110;

/** Resolves the SDK's references: functions that return a schema, and pairs of a schema and a member's traits. */
export function shapeOf(reference: unknown): Shape {
  let schema = reference;
  let memberTraits: Traits = {};
  for (;;) {
    if (typeof schema === "function") {
      schema = (schema as () => unknown)();
    } else if (Array.isArray(schema) && schema.length === 2) {
      memberTraits = { ...traitsOf(schema[1]), ...memberTraits };
      schema = schema[0] as unknown;
    } else {
      break;
    }
  }
  if (typeof schema === "number") {
    return { kind: kindOfNumber(schema), schema, memberTraits, traits: memberTraits };
  }
  if (!Array.isArray(schema)) unreadable("an unknown schema");
  const [kind, , , ownTraits, type] = schema as readonly unknown[];
  const traits = { ...traitsOf(ownTraits), ...memberTraits };
  if (kind === SIMPLE && typeof type === "number") {
    return { kind: kindOfNumber(type), schema: type, memberTraits, traits };
  }
  return { kind: known(KINDS[kind as number]), schema: schema as readonly unknown[], memberTraits, traits };
}

export function membersOf({ schema }: Shape): (readonly [name: string, member: Shape])[] {
  const [, , , , names, references] = schema as readonly unknown[];
  if (!Array.isArray(names) || !Array.isArray(references)) unreadable("an unknown structure");
  return names.map((name, index) => [String(name), shapeOf(references[index])] as const);
}

/** The shape of a list's items, or of a map's values. */
export function itemOf({ kind, schema }: Shape): Shape {
  if (typeof schema === "number") return shapeOf(schema % LIST_OF);
  return shapeOf(schema[kind === "map" ? 5 : 4]);
}

export function keyOf({ schema }: Shape): Shape {
  return shapeOf(typeof schema === "number" ? 0 : schema[4]);
}

function kindOfNumber(type: number): Shape["kind"] {
  if (type >= 2 * MAP_OF) unreadable("an unknown type");
  if (type >= MAP_OF) return "map";
  return type >= LIST_OF ? "list" : known(TYPES[type]);
}

function known(kind: Shape["kind"] | undefined): Shape["kind"] {
  return kind ?? unreadable("an unknown type");
}

function traitsOf(traits: unknown): Traits {
  if (typeof traits === "number" && (traits & ~IRRELEVANT_BITS) === 0) return {};
  if (typeof traits !== "object" || traits === null) unreadable("unknown traits");
  const { xmlName, xmlFlattened, httpHeader, ...others } = traits as Readonly<Record<string, unknown>>;
  if (Object.keys(others).some((name) => !IRRELEVANT.includes(name))) unreadable("an unknown trait");
  return {
    ...(typeof xmlName === "string" && { xmlName }),
    ...(xmlFlattened !== undefined && { isFlattened: Boolean(xmlFlattened) }),
    ...(httpHeader !== undefined && { isHeader: Boolean(httpHeader) }),
  };
}
